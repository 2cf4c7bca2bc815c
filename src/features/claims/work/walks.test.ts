import fc from 'fast-check';

import type { Actor } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import { claimDeeds } from '#test/claim-deeds.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Claim, type ClaimState, mayTurn } from '../claim.ts';
import { findClaim } from '../queries.ts';
import { sweepClaims } from './sweep-claims.ts';

const ACTORS = [
  'finder',
  'editor',
  'otherEditor',
  'academic',
  'journalist',
  'agencyVerifier',
] as const;
/** The deed that leads on from each state, and somebody who may do it; most walks go this way. */
const ONWARD: Partial<Record<ClaimState, [deed: string, by: keyof ClaimCast]>> = {
  new: ['take', 'finder'],
  assigned: ['take', 'finder'],
  evidence: ['save', 'finder'],
  draft: ['submit', 'finder'],
  second_opinion: ['agree', 'academic'],
  revision: ['submit', 'finder'],
  ready: ['publish', 'editor'],
  published: ['correct', 'academic'],
  review: ['take', 'finder'],
  withdrawn: ['correct', 'academic'],
  set_aside: ['reopen', 'finder'],
  merged: ['unmerge', 'finder'],
};

const going = (deed: string, hours = 1) => ({ deed, by: 'editor' as const, hours, joins: true });
/** Tried whatever chance brings: late, published, corrected, an office named, and withdrawn. */
const WHOLE_WALK = [
  going('onward'),
  going('sweep', 24 * 20),
  ...Array.from({ length: 10 }, () => going('onward')),
  going('onward'),
  going('name'),
  going('withdraw'),
];

describe('any walk through it', () => {
  test(
    'tells all who wait, winds up no clock, and never lets the office named judge',
    { timeout: 120_000 },
    async ({ db, make, services, clock }) => {
      const cast = await claimCastOf(make);
      const first = await make.claim({ state: 'evidence' });
      const deeds = claimDeeds(services, cast, first);
      const begin = clock.now;
      const ends = new Set<string>();
      const step = fc.record({
        deed: fc.oneof(
          { weight: 8, arbitrary: fc.constant('onward') },
          // the same by anybody: mostly refused, and where it is not, it must be right
          { weight: 2, arbitrary: fc.constant('onward by anybody') },
          { weight: 3, arbitrary: fc.constantFrom(...Object.keys(deeds), 'sweep') },
          { weight: 1, arbitrary: fc.constantFrom('name', 'save', 'agree') },
        ),
        by: fc.constantFrom(...ACTORS),
        hours: fc.constantFrom(0.1, 1, 30, 24 * 20),
        joins: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
          clock.now = begin;
          const { id } = await make.claim();
          await make.evidence({ claimId: id });
          for (const { deed, by, hours, joins } of steps) {
            clock.now = new Date(clock.now.getTime() + hours * 3_600_000);
            if (joins) {
              const { personId } = await make.person();
              await make.claimInterest({ claimId: id, personId });
            }
            await walk(db, id, async ({ state }) => {
              const isOnward = deed.startsWith('onward');
              const [onward, usual] = ONWARD[state] ?? [];
              const name = isOnward ? onward : deed;
              const who = deed === 'onward' ? usual : by;
              if (name === 'sweep') await sweepClaims(services);
              else await deeds[name ?? '']?.(id, actorOf(cast, who ?? by));
            });
          }
          expect(await untold(db, id)).toEqual([]);
          for (const { event } of await historyOf(db, id)) ends.add(event);
        }),
        { numRuns: 24, examples: [[WHOLE_WALK]] },
      );
      // walks that never come so far would prove nothing
      const reached = [
        'published',
        'subject_named',
        'review_opened',
        'late',
        'withdrawn',
        'corrected',
      ];
      expect(reached.filter((event) => !ends.has(event))).toEqual([]);
    },
  );
});

const actorOf = (cast: ClaimCast, name: keyof ClaimCast): Actor => {
  const one = cast[name];
  return 'personId' in one ? one : cast.finder;
};

/** One step, and what must hold of it whatever it was. */
async function walk(db: Db, id: string, step: (before: Claim) => Promise<void>): Promise<void> {
  const before = await findClaim(db, id);
  const known = (await historyOf(db, id)).length;
  await step(before);
  const after = await findClaim(db, id);
  const made = (await historyOf(db, id)).slice(known);
  const turns = made.filter(({ from }) => from !== null);
  expect(turns.length).toBeLessThanOrEqual(1);
  for (const { from, to } of turns) {
    expect([from, to]).toEqual([before.state, after.state]);
    expect(mayTurn(before, after.state)).toBe(true);
  }
  if (turns.length === 0) expect(after.state).toBe(before.state);
  expectClocksKept(before, after);
  if (made.some(({ event }) => event === 'published' || event === 'corrected')) {
    expect(await nearJudges(db, id)).toEqual([]);
  }
}

/** Only a turn, or a weight newly judged, may move a clock; and the answer's runs from the beginning. */
function expectClocksKept(before: Claim, after: Claim): void {
  const isSame =
    before.state === after.state && Number(before.triagedAt) === Number(after.triagedAt);
  if (isSame) expect(after.stepDueAt).toEqual(before.stepDueAt);
  const neverPublic = before.firstPublishedAt === null && after.firstPublishedAt === null;
  const bothRun = before.answerDueAt !== null && after.answerDueAt !== null;
  if (neverPublic && bothRun && before.harmsLife === after.harmsLife) {
    expect(after.answerDueAt).toEqual(before.answerDueAt);
  }
}

const historyOf = (db: Db, claimId: string) =>
  db
    .selectFrom('claim_history')
    .select(['event', 'from_state as from', 'to_state as to'])
    .where('claim_id', '=', claimId)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** Bodies named in the claim that wrote or read the verdict in public. */
const nearJudges = (db: Db, claimId: string) =>
  db
    .selectFrom('claim_verdicts as v')
    .innerJoin('claims as c', 'c.published_verdict_id', 'v.id')
    .innerJoin('claim_subjects as s', 's.claim_id', 'c.id')
    .leftJoin('claim_verdict_authors as a', 'a.verdict_id', 'v.id')
    .select('s.group_id')
    .where('c.id', '=', claimId)
    .where((is) =>
      is.or([
        is('v.drafted_group_id', '=', is.ref('s.group_id')),
        is('v.second_group_id', '=', is.ref('s.group_id')),
        is('a.group_id', '=', is.ref('s.group_id')),
      ]),
    )
    .execute();

/** People who waited when it was answered, corrected, withdrawn or set aside, and have no notice of it. */
const untold = (db: Db, claimId: string) =>
  db
    .selectFrom('claim_history as h')
    .innerJoin('claim_interests as i', 'i.claim_id', 'h.claim_id')
    .leftJoin('claim_tellings as t', (join) =>
      join.onRef('t.history_id', '=', 'h.id').onRef('t.interest_id', '=', 'i.id'),
    )
    .select(['h.event', 'i.id'])
    .where('h.claim_id', '=', claimId)
    .where('h.event', 'in', [
      'interim_published',
      'published',
      'corrected',
      'withdrawn',
      'set_aside',
    ])
    .whereRef('i.since', '<=', 'h.at')
    .where('t.notice_id', 'is', null)
    .execute();
