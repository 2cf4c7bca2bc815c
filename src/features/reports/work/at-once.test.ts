import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { makers } from '#test/make/index.ts';
import { castOf, caseOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { answerReport } from './answer-report.ts';
import { mergeReport } from './merge-report.ts';
import { sweepReports } from './sweep-reports.ts';

/** What only a commit shows, and nothing of it is left behind. */
async function committed(
  pool: Db,
  given: Services,
  work: (services: Services) => Promise<void>,
): Promise<void> {
  try {
    await work({ ...given, db: pool });
  } finally {
    await sql`truncate areas, people, notices, ledger_entries, ledger_days cascade`.execute(pool);
  }
}

describe('two at once', () => {
  test('of two officers who answer, one is told that the other was first', ({
    pool,
    services: given,
  }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const cast = await castOf(make);
      const { id: reportId } = await caseOf(make, cast, { state: 'in_progress' });
      const answer = { reportId, body: 'Sudah kami kerjakan.', proof: 'Di lokasi', fileIds: [] };
      const outcomes = await Promise.all([
        answerReport(services, { ...answer, actor: cast.liaison }),
        answerReport(services, { ...answer, actor: cast.otherLiaison }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes).toContainEqual({ ok: false, refusal: 'already_answered' });
      const answers = await pool
        .selectFrom('report_answers')
        .select('id')
        .where('report_id', '=', reportId)
        .execute();
      expect(answers).toHaveLength(1);
    }));

  test('two merged into each other become one duplicate, not two', ({ pool, services: given }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const cast = await castOf(make);
      const one = await caseOf(make, cast);
      const other = await caseOf(make, cast);
      const actor = cast.coordinator;
      const outcomes = await Promise.all([
        mergeReport(services, { reportId: one.id, actor, into: other.code }),
        mergeReport(services, { reportId: other.id, actor, into: one.code }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const states = [await findReport(pool, one.id), await findReport(pool, other.id)];
      expect(states.map(({ state }) => state).sort()).toEqual(['duplicate', 'filed']);
    }));

  test('two sweeps do the work of one, and one case that fails stops no other', ({
    pool,
    services: given,
  }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const cast = await castOf(make);
      const late = { stepDueAt: services.now(), lookAt: services.now() };
      // answered a moment that no rule covers: the clock cannot tell when to tell the head
      await caseOf(make, cast, {
        ...{ state: 'assigned', stepDueAt: new Date('1990-01-01'), lookAt: new Date('1990-01-02') },
        lateLevel: 'office',
      });
      const cases = [];
      for (let i = 0; i < 12; i += 1) {
        cases.push(await caseOf(make, cast, { ...late, state: i % 2 ? 'assigned' : 'answered' }));
      }
      await Promise.all([sweepReports(services), sweepReports(services)]);
      await sweepReports(services);
      const events = await pool
        .selectFrom('report_history')
        .select('event')
        .where(
          'report_id',
          'in',
          cases.map(({ id }) => id),
        )
        .execute();
      const count = (name: string) => events.filter(({ event }) => event === name).length;
      expect([count('late'), count('closed_by_clock'), events.length]).toEqual([6, 6, 12]);
    }));
});
