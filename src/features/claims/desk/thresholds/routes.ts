import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import { ID_PATTERN } from '../open-case.ts';
import { decideReport } from './decide-report.ts';
import { listMatchReports } from './match-reports.queries.ts';
import { thresholdsPage } from './views/thresholds-page.ts';

const HERE = '/meja/cek/ambang';

/** How thresholds of the matching would move, and whether they do. */
export function thresholdRoutes() {
  return new Hono<Env>()
    .get(HERE, (c) => showReports(c))
    .post(`${HERE}/:id{${ID_PATTERN}}/decide-report`, decide);
}

const Decision = z.enum(['adopted', 'left']);
const DoneQuery = z.object({ selesai: Decision.optional() });

async function showReports(c: Context<Env>, { isLate = false } = {}): Promise<Response> {
  requireRight(c, 'claim.thresholds');
  const reports = await listMatchReports(c.get('services').db);
  const done = parseQuery(c, DoneQuery).selesai ?? null;
  const props = { reports, done, isLate };
  return c.html(thresholdsPage(c.get('frame'), props), isLate ? 422 : 200);
}

async function decide(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'claim.thresholds');
  const form = await parseForm(c, z.object({ decision: Decision }));
  if (!form.ok) return showReports(c, { isLate: true });
  const { decision } = form.value;
  const asked = { reportId: c.req.param('id') ?? '', actor, decision };
  const outcome = await decideReport(c.get('services'), asked);
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=${decision}`, 303)
    : showReports(c, { isLate: true });
}
