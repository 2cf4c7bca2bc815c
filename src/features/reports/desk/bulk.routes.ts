import { Hono } from 'hono';
import { z } from 'zod';

import { requireActor } from '#features/accounts';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { Refusal } from '../outcome.ts';
import { findReport } from '../queries.ts';
import { assignReport } from '../work/assign-report.ts';
import { resultText } from './bulk.ts';
import { findSight } from './case.queries.ts';
import { reachOf } from './reach.ts';
import { requireReach, showQueue } from './queue.routes.ts';

/** A page of the queue holds no more. */
const MOST = 50;

const reports = z
  .union([z.array(z.uuid()), z.uuid().transform((one) => [one])])
  .default([])
  .transform((ids) => [...new Set(ids)].slice(0, MOST));

/** Several at once, each a deed of its own: one that is refused does not hold up the others. */
export function bulkRoutes() {
  const routes = new Hono<Env>();
  routes.post('/meja/laporan/assign-reports', async (c) => {
    requireReach(c);
    const { common, reportDesk } = c.get('frame').t;
    const form = await parseForm(
      c,
      z.object({
        report: reports.refine((ids) => ids.length > 0, reportDesk.bulk.none),
        officeId: z.uuid(common.notAChoice),
        note: z.string().trim().max(1000, common.tooLong(1000)).default(''),
      }),
    );
    if (!form.ok) return showQueue(c, form);
    const actor = requireActor(c);
    const services = c.get('services');
    const reach = reachOf(actor);
    const { officeId, note } = form.value;
    const results: { code: string; refusal: Refusal | null }[] = [];
    for (const reportId of form.value.report) {
      // what is not in sight is not spoken of either
      if ((await findSight(services.db, reach, reportId)) !== 'whole') continue;
      const { code, deputyIds: deputies } = await findReport(services.db, reportId);
      const assigned = { reportId, actor, officeId, deputies, note };
      const outcome = await assignReport(services, assigned);
      results.push({ code, refusal: outcome.ok ? null : outcome.refusal });
    }
    return c.redirect(`/meja/laporan?tab=assign&hasil=${resultText(results)}`, 303);
  });
  return routes;
}
