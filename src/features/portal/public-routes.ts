import { Hono } from 'hono';

import {
  type Area,
  areaAbove,
  areaShapes,
  findAreaBySlug,
  isWithin,
  listAreas,
} from '#features/areas';
import { type BulletinItem, listPublished } from '#features/bulletins';
import { listPublishedClaims } from '#features/claims';
import { kimsInAreas } from '#features/groups';
import { countPublishedReports, listPublishedReports } from '#features/reports';
import type { Db } from '#platform/db.ts';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { countBulletinsByArea } from './queries.ts';
import { aboutPage, dataPage } from './views/about-pages.ts';
import { areaPage } from './views/area-page.ts';
import { newsMap } from './views/city-map.ts';
import { homePage } from './views/home-page.ts';
import type { AreaReports } from './views/reports-part.ts';

const ON_FRONT_PAGE = 8;
/** More at once than a city ever had, so that the list below stays full. */
const MOST_EMERGENCIES = 4;
const ON_AREA_PAGE = 15;
const REPORTS_HERE = 4;
const CLAIMS_HERE = 3;
const MONTH_MS = 30 * 24 * 3600 * 1000;

/** Still in force, so it stands above everything else. */
const isEmergency = ({ urgency, state }: BulletinItem): boolean =>
  urgency === 'emergency' && (state === 'published' || state === 'corrected');

/** The pages that put the features together for everybody. */
export function portalRoutes() {
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const { db, now } = c.get('services');
    const frame = c.get('frame');
    const [latest, areas, shapes, counts, reports, claims] = await Promise.all([
      listPublished(db, {}, null, ON_FRONT_PAGE + MOST_EMERGENCIES),
      listAreas(db),
      areaShapes(db),
      countBulletinsByArea(db, new Date(now().getTime() - MONTH_MS)),
      listPublishedReports(db, { withoutDuplicates: true }, null, REPORTS_HERE),
      listPublishedClaims(db, {}, null, CLAIMS_HERE),
    ]);
    const urgent = latest.filter(isEmergency);
    c.set('tags', ['bulletins', 'areas', 'reports', 'claims']);
    return c.html(
      homePage(frame, {
        emergencies: urgent,
        latest: latest.filter((item) => !urgent.includes(item)).slice(0, ON_FRONT_PAGE),
        map: newsMap(frame, { areas, shapes, counts }),
        reports: { latest: reports.slice(0, REPORTS_HERE), all: '/laporan' },
        claims: claims.slice(0, CLAIMS_HERE),
      }),
    );
  });

  routes.get('/wilayah/:slug{[a-z0-9-]+}', async (c) => {
    const { db } = c.get('services');
    const area = await findAreaBySlug(db, c.req.param('slug'));
    const before = cursorOf(c.req.query('sebelum'));
    const [above, areas, news] = await Promise.all([
      areaAbove(db, area.code),
      listAreas(db),
      listPublished(db, { areaCode: area.code }, before, ON_AREA_PAGE),
    ]);
    const within = areas.filter(({ code }) => isWithin(code, area.code)).map(({ code }) => code);
    const last = news.length > ON_AREA_PAGE ? news[ON_AREA_PAGE - 1] : undefined;
    c.set('tags', ['bulletins', 'areas', 'groups', 'reports', 'claims']);
    return c.html(
      areaPage(c.get('frame'), {
        area,
        above,
        below: areas.filter(({ parentCode }) => parentCode === area.code),
        kims: await kimsInAreas(db, within),
        reports: await reportsOf(db, area, within),
        claims: await claimsOf(db, area, within),
        news: news.slice(0, ON_AREA_PAGE),
        older: last
          ? `/wilayah/${area.slug}?sebelum=${cursorText({ at: last.publishedAt, id: last.id })}`
          : null,
      }),
    );
  });

  about(routes);
  return routes;
}

function about(routes: Hono<Env>): void {
  routes.get('/tentang', (c) => {
    c.set('tags', ['settings']);
    return c.html(aboutPage(c.get('frame')));
  });

  routes.get('/data', (c) => {
    c.set('tags', ['settings']);
    return c.html(dataPage(c.get('frame')));
  });
}

async function claimsOf(db: Db, { level }: Area, areaCodes: string[]) {
  const found = await listPublishedClaims(
    db,
    level === 'kota' ? {} : { areaCodes },
    null,
    CLAIMS_HERE,
  );
  return found.slice(0, CLAIMS_HERE);
}

async function reportsOf(db: Db, { slug, level }: Area, areaCodes: string[]): Promise<AreaReports> {
  const here = level === 'kota' ? {} : { areaCodes };
  const [latest, open, answered, closed] = await Promise.all([
    listPublishedReports(db, { ...here, withoutDuplicates: true }, null, REPORTS_HERE),
    countPublishedReports(db, { ...here, state: 'open' }),
    countPublishedReports(db, { ...here, state: 'answered' }),
    countPublishedReports(db, { ...here, state: 'closed' }),
  ]);
  return {
    latest: latest.slice(0, REPORTS_HERE),
    all: `/laporan?wilayah=${slug}`,
    open,
    answered: answered + closed,
  };
}
