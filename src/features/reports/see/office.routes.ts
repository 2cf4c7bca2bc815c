import { Hono } from 'hono';

import { findPublicGroupBySlug } from '#features/groups';
import { NotFound } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { monthsOfOffice, officeRecordOrNull, officeRecords } from './office.queries.ts';
import { listPublishedReports } from './published.queries.ts';
import { officePage, officesPage } from './views/office-pages.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;
const LATEST = 8;

/** `/laporan/kantor`: how each office responds, in figures that anybody can count again. */
export function officeRoutes() {
  const routes = new Hono<Env>();

  routes.get('/laporan/kantor', async (c) => {
    const services = c.get('services');
    const records = await officeRecords(services.db, lastYear(services));
    c.set('tags', ['reports', 'groups', 'settings']);
    return c.html(officesPage(c.get('frame'), { records }));
  });

  routes.get('/laporan/kantor/:slug{[a-z0-9-]{1,120}}', async (c) => {
    const services = c.get('services');
    const { db, city, now } = services;
    const slug = c.req.param('slug');
    const office = await findPublicGroupBySlug(db, slug);
    if (office.kind === 'kim') throw new NotFound('office');
    const [record, months, latest] = await Promise.all([
      officeRecordOrNull(db, slug, lastYear(services)),
      monthsOfOffice(db, slug, { now: now(), timeZone: city.timeZone }),
      listPublishedReports(db, { officeId: office.id, withoutDuplicates: true }, null, LATEST),
    ]);
    c.set('tags', ['reports', 'groups', 'settings']);
    return c.html(
      officePage(c.get('frame'), { office, record, months, latest: latest.slice(0, LATEST) }),
    );
  });

  return routes;
}

function lastYear({ now }: Services) {
  return { since: new Date(now().getTime() - YEAR_MS), now: now() };
}
