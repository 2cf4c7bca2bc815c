import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { listAliases, listAreas } from './queries.ts';
import { areaShapes } from './shapes.queries.ts';
import { areasPage } from './views/areas-page.ts';

/** `/wilayah`; the page of one place is put together by the portal, which knows its news. */
export function areaRoutes() {
  const routes = new Hono<Env>();

  routes.get('/wilayah', async (c) => {
    const { db } = c.get('services');
    const [areas, aliases, shapes] = await Promise.all([
      listAreas(db),
      listAliases(db),
      areaShapes(db),
    ]);
    c.set('tags', ['areas']);
    return c.html(areasPage(c.get('frame'), { areas, aliases, shapes }));
  });

  return routes;
}
