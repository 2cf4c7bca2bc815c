import { Hono } from 'hono';

import { areaShapes, listAreas } from '#features/areas';
import { localDay } from '#platform/clock.ts';
import type { Env } from '#platform/http/index.ts';
import { finishedWeeks } from './pulse.ts';
import { listShownWeeks } from './pulse.queries.ts';
import { pulsePage } from './views/pulse-page.ts';

const WEEKS = 12;

/** `/cek/denyut`: where and when people asked, in figures too large to find anybody in. */
export function pulseRoutes() {
  return new Hono<Env>().get('/cek/denyut', async (c) => {
    const { db, now, city } = c.get('services');
    const [all, shapes] = await Promise.all([listAreas(db), areaShapes(db)]);
    const areas = all.filter(({ level }) => level === 'kelurahan');
    const weeks = await listShownWeeks(db, {
      mondays: finishedWeeks(localDay(now(), city.timeZone), WEEKS),
      areaCodes: areas.map(({ code }) => code),
    });
    // not kept: no change tells that a week is over
    return c.html(pulsePage(c.get('frame'), { areas, shapes, weeks }));
  });
}
