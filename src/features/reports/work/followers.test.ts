import fc from 'fast-check';

import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { caseOf, type Cast, castOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { answerReport } from './answer-report.ts';
import { assignReport } from './assign-report.ts';
import { confirmClosed } from './confirm-closed.ts';
import { rateReport } from './rate-report.ts';
import { readAgain } from './read-again.ts';
import { verifyReport } from './verify-report.ts';

/** A long life: answered, doubted, upheld. One step does what the state asks for next. */
async function goOn(services: Services, cast: Cast, { id }: { id: string }, good: boolean) {
  const reporter = { via: 'receipt', reportId: id } as const;
  const note = 'Contoh';
  await verifyReport(services, { reportId: id, actor: cast.lurah });
  const actor = cast.coordinator;
  const office = { officeId: cast.office.id, deputies: [], note };
  await assignReport(services, { reportId: id, actor, ...office });
  const answer = { body: 'Sudah kami kerjakan.', proof: 'Di lokasi', fileIds: [] };
  await answerReport(services, { reportId: id, actor: cast.liaison, ...answer });
  if (good) await confirmClosed(services, { reportId: id, actor: null, reporter });
  else await rateReport(services, { reportId: id, reporter, rating: 1, note });
  await readAgain(services, { reportId: id, actor, verdict: 'uphold', note });
}

describe('followers', () => {
  test(
    'have a delivery of every answer and every end since they began to follow',
    { timeout: 60_000 },
    async ({ db, make, services, clock, runJobs }) => {
      const cast = await castOf(make);
      const follow = (ref: string) =>
        db
          .insertInto('subscriptions')
          .values({
            ...{ id: newId(), channel: 'email', about: 'report', ref, token: newCode(24) },
            address: `${newCode(8)}@contoh.test`,
            ...{ created_at: clock.now, confirmed_at: clock.now },
          })
          .execute();
      const lives = fc.array(fc.record({ joining: fc.nat({ max: 2 }), good: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      });
      await fc.assert(
        fc.asyncProperty(lives, async (steps) => {
          const report = await caseOf(make, cast);
          for (const { joining, good } of steps) {
            clock.now = new Date(clock.now.getTime() + 60_000);
            for (let count = 0; count < joining; count += 1) await follow(report.id);
            clock.now = new Date(clock.now.getTime() + 60_000);
            await goOn(services, cast, report, good);
            await runJobs();
          }
          const untold = await db
            .selectFrom('notices as n')
            .innerJoin('subscriptions as s', 's.ref', 'n.subject_id')
            .leftJoin('deliveries as d', (join) =>
              join.onRef('d.notice_id', '=', 'n.id').onRef('d.subscription_id', '=', 's.id'),
            )
            .select(['n.kind', 's.address'])
            .where('n.subject_id', '=', report.id)
            .where('n.kind', 'in', ['report_answered', 'report_closed', 'report_upheld'])
            .whereRef('s.created_at', '<=', 'n.created_at')
            .where('d.id', 'is', null)
            .execute();
          expect(untold).toEqual([]);
        }),
        { numRuns: 15 },
      );
      const told = await db
        .selectFrom('deliveries')
        .select('id')
        .where('subscription_id', 'is not', null)
        .execute();
      expect(told.length).toBeGreaterThan(10);
    },
  );
});
