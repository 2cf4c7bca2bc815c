import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { JOBS_SCHEMA } from '#platform/worker.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { makers } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { findClaim } from '../queries.ts';
import { mergeClaim } from './merge-claim.ts';
import { publishVerdict } from './publish-verdict.ts';
import { saveDraft } from './save-draft.ts';
import { secondVerdict } from './second-verdict.ts';
import { sweepClaims } from './sweep-claims.ts';
import { takeClaim } from './take-claim.ts';
import { withdrawVerdict } from './withdraw-verdict.ts';

/** What only a commit shows, and nothing of it is left behind. */
async function committed(
  pool: Db,
  given: Services,
  work: (services: Services) => Promise<void>,
): Promise<void> {
  try {
    await work({ ...given, db: pool });
  } finally {
    // jobs that were committed would be found by the tests that come after
    await sql`delete from ${sql.table(`${JOBS_SCHEMA}.job`)}`.execute(pool);
    await sql`truncate areas, people, claims, claim_records, claim_term_counts, notices,
      ledger_entries, ledger_days cascade`.execute(pool);
  }
}

const words = {
  ...{ verdict: 'false' as const, types: [], summary: 'Salah.', body: 'Isi.', method: 'Cara.' },
  ...{ advice: '', changeNote: '' },
};

describe('two at once', () => {
  test('of two who take a message, one has it', ({ pool, services: given }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const { finder, academic } = await claimCastOf(make);
      const { id: claimId } = await make.claim();
      const outcomes = await Promise.all(
        [finder, academic].map((actor) => takeClaim(services, { claimId, actor })),
      );
      expect(outcomes).toContainEqual({ ok: false, refusal: 'not_allowed' });
      expect(outcomes).toContainEqual({ ok: true });
    }));

  test('of two who begin a draft, one is told that the other was first', ({
    pool,
    services: given,
  }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const { finder, academic } = await claimCastOf(make);
      const { id: claimId } = await make.claim({ state: 'evidence' });
      const outcomes = await Promise.all(
        [finder, academic].map((actor) =>
          saveDraft(services, { claimId, actor, ...words, seen: null }),
        ),
      );
      expect(outcomes).toContainEqual({ ok: true });
      expect(outcomes).toContainEqual({ ok: false, refusal: 'changed_meanwhile' });
    }));

  test('of two verifiers who agree, one is the second reader', ({ pool, services: given }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const { finder, diskominfo, academic, journalist } = await claimCastOf(make);
      const { id: claimId } = await make.claim({ state: 'second_opinion' });
      await make.verdict({
        ...{ claimId, draftedBy: finder.personId, draftedIn: diskominfo, submittedAt: given.now() },
      });
      const outcomes = await Promise.all(
        [academic, journalist].map((actor) =>
          secondVerdict(services, { claimId, actor, opinion: 'agree', note: '' }),
        ),
      );
      expect(outcomes).toContainEqual({ ok: true });
      expect(outcomes).toContainEqual({ ok: false, refusal: 'wrong_state' });
    }));

  test('published twice is published once, and withdrawn with it at once is told in order', ({
    pool,
    services: given,
  }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const cast = await claimCastOf(make);
      const { id: claimId } = await make.claim({ state: 'ready' });
      const wish = { claimId, draftedBy: cast.finder.personId, draftedIn: cast.diskominfo };
      await make.verdict({ ...wish, secondBy: cast.academic.personId, secondIn: cast.campus });
      await make.claimInterest({ claimId, personId: cast.resident.personId });
      const publish = (actor: typeof cast.editor) => publishVerdict(services, { claimId, actor });
      await Promise.all([publish(cast.editor), publish(cast.otherEditor)]);
      await Promise.all([
        withdrawVerdict(services, { claimId, actor: cast.editor, reason: 'Sumbernya keliru' }),
        publish(cast.otherEditor),
      ]);
      const told = await pool
        .selectFrom('notices')
        .select('kind')
        .where('kind', 'in', ['claim_published', 'claim_withdrawn'])
        .orderBy('kind')
        .execute();
      expect(told.map(({ kind }) => kind)).toEqual(['claim_published', 'claim_withdrawn']);
      expect((await findClaim(pool, claimId)).isPublished).toBe(false);
    }));

  test('two merged into each other become one, not none', ({ pool, services: given }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      const { finder: actor } = await claimCastOf(make);
      const [one, other] = [await make.claim(), await make.claim()];
      const outcomes = await Promise.all([
        mergeClaim(services, { claimId: one.id, actor, into: other.code }),
        mergeClaim(services, { claimId: other.id, actor, into: one.code }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }));

  test('two sweeps do the work of one', ({ pool, services: given }) =>
    committed(pool, given, async (services) => {
      const make = makers(services);
      await claimCastOf(make);
      const late = { stepDueAt: given.now(), lookAt: given.now() };
      for (let i = 0; i < 8; i += 1) await make.claim(late);
      await Promise.all([sweepClaims(services), sweepClaims(services)]);
      await sweepClaims(services);
      const rows = await pool.selectFrom('claim_history').select('event').execute();
      expect(rows).toEqual(Array.from({ length: 8 }, () => ({ event: 'late' })));
    }));
});
