import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { reportFeedRoutes } from './feed.routes.ts';
import { listRoutes } from './list.routes.ts';
import { mapRoutes } from './map.routes.ts';
import { officeRoutes } from './office.routes.ts';
import { ownRoutes } from './own.routes.ts';
import { reportPageRoutes, type SeeOptions } from './report.routes.ts';

/** What everybody may see of the road up, from the city's root. */
export function seeRoutes(options: SeeOptions) {
  const routes = new Hono<Env>();
  for (const part of [
    listRoutes(),
    reportFeedRoutes(),
    mapRoutes(),
    officeRoutes(),
    reportPageRoutes(options),
    ownRoutes(),
  ]) {
    routes.route('/', part);
  }
  return routes;
}
