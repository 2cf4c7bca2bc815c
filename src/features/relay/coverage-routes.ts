import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, can, postsThatMay, requireActor, requireRight } from '#features/accounts';
import { listAreas } from '#features/areas';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseQuery } from '#platform/http/index.ts';
import { peopleReached } from './coverage.ts';
import { coverageCsv } from './coverage-csv.ts';
import {
  audiencesOfBulletins,
  COVERAGE_PAGE_SIZE,
  listCoverage,
  weeklyCoverage,
} from './coverage-list.queries.ts';
import { audiencesByKim, kimCoverage } from './coverage.queries.ts';
import { isSilent, populationsOf } from './coverage-report.ts';
import { scopeOf, seesNothing } from './coverage-scope.ts';
import { nudgeTask } from './nudge-task.ts';
import { requireCoverage, showCoverage } from './show-coverage.ts';
import { findTask } from './task.queries.ts';
import { coverageListPage } from './views/coverage-list-page.ts';

const BULLETIN = ':bulletinId{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';
const WEEKS_MS = 13 * 7 * 24 * 60 * 60 * 1000;
const ListQuery = z.object({ sesudah: z.string().optional() });
const PageQuery = z.object({ diingatkan: z.coerce.number().int().min(0).max(9999).optional() });

/** How far bulletins got, below `/meja/cakupan`. */
export function coverageRoutes() {
  const routes = new Hono<Env>();
  routes.get('/', showList);
  routes.get(`/${BULLETIN}`, async (c) => {
    const { diingatkan: nudged } = parseQuery(c, PageQuery);
    return showCoverage(c, c.req.param('bulletinId'), { nudged });
  });
  routes.get(`/${BULLETIN}/kim.csv`, exportCsv);
  routes.post(`/${BULLETIN}/nudge-silent`, nudgeSilent);
  routes.post(`/${BULLETIN}/:taskId{[0-9a-f-]{36}}/nudge-task`, nudgeOne);
  return routes;
}

async function showList(c: Context): Promise<Response> {
  const actor = requireActor(c);
  const { db, now, city } = c.get('services');
  const scope = scopeOf(actor);
  const issuerIds = issuersOf(actor);
  if (seesNothing(scope) && issuerIds.length === 0) throw new Forbidden();

  const after = cursorOf(parseQuery(c, ListQuery).sesudah);
  const found = await listCoverage(db, { scope, issuerIds, after });
  const shown = found.slice(0, COVERAGE_PAGE_SIZE);
  const ids = shown.map((one) => one.bulletinId);
  const audiences = Map.groupBy(
    await audiencesOfBulletins(db, ids, { scope, issuerIds }),
    (one) => one.bulletinId,
  );
  const known = populationsOf(await listAreas(db));
  const last = found.length > COVERAGE_PAGE_SIZE ? shown.at(-1) : undefined;
  return c.html(
    coverageListPage(c.get('frame'), {
      bulletins: shown.map((one) => ({
        ...one,
        people: peopleReached(audiences.get(one.bulletinId) ?? [], known),
      })),
      weeks: await weeklyCoverage(db, {
        scope,
        since: new Date(now().getTime() - WEEKS_MS),
        now: now(),
        timeZone: city.timeZone,
      }),
      older: last
        ? `/meja/cakupan?sesudah=${cursorText({ at: last.publishedAt, id: last.bulletinId })}`
        : null,
    }),
  );
}

/** Agencies see the whole way of what they issued. */
const issuersOf = (actor: Actor): string[] =>
  postsThatMay(actor, 'coverage.see')
    .filter((held) => held.post === 'agency_liaison')
    .map((held) => held.groupId);

async function exportCsv(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { bulletin, scope } = await requireCoverage(c, c.req.param('bulletinId') ?? '');
  const kims = await kimCoverage(db, bulletin.id, scope);
  const audiences = await audiencesByKim(db, bulletin.id, scope);
  const known = populationsOf(await listAreas(db));
  return c.body(coverageCsv(c.get('frame').t, kims, audiences, known), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="cakupan-${bulletin.slug}.csv"`,
    'cache-control': 'private, no-store',
  });
}

async function nudgeOne(c: Context): Promise<Response> {
  const { db } = c.get('services');
  requireActor(c);
  const task = await findTask(db, c.req.param('taskId') ?? '');
  if (task.bulletinId !== c.req.param('bulletinId')) throw new NotFound('relay task');
  const actor = requireRight(c, 'task.nudge', { areaCode: task.areaCode });
  const work = { taskId: task.id, personId: actor.personId };
  const outcome = await nudgeTask(c.get('services'), work);
  if (!outcome.ok) return showCoverage(c, task.bulletinId, { refusal: outcome.refusal });
  return c.redirect(`/meja/cakupan/${task.bulletinId}?diingatkan=1#diam`, 303);
}

/** All silent KIM in sight; whoever was nudged within the hour is left alone. */
async function nudgeSilent(c: Context): Promise<Response> {
  const services = c.get('services');
  const { actor, bulletin, scope } = await requireCoverage(c, c.req.param('bulletinId') ?? '');
  const silent = (await kimCoverage(services.db, bulletin.id, scope)).filter(
    (kim) => isSilent(kim) && can(actor, 'task.nudge', { areaCode: kim.areaCode }),
  );
  if (postsThatMay(actor, 'task.nudge').length === 0) throw new Forbidden();
  let nudged = 0;
  for (const { taskId } of silent) {
    const outcome = await nudgeTask(services, { taskId, personId: actor.personId });
    if (outcome.ok) nudged += 1;
  }
  return c.redirect(`/meja/cakupan/${bulletin.id}?diingatkan=${nudged}#diam`, 303);
}
