import type { Actor } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import { claimDeeds } from '#test/claim-deeds.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { CLAIM_STATES, type ClaimState, mayTurn } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { findClaim } from '../queries.ts';

/** Which deed makes each turn, and who does it; a turn without one would be a dead letter. */
const MADE_BY: Partial<
  Record<ClaimState, Partial<Record<ClaimState, [deed: string, by: keyof ClaimCast]>>>
> = {
  new: {
    ...{ assigned: ['assign', 'editor'], evidence: ['take', 'finder'] },
    ...{ set_aside: ['setAside', 'finder'], merged: ['merge', 'finder'] },
  },
  assigned: {
    ...{ evidence: ['evidence', 'finder'], new: ['giveBack', 'editor'] },
    ...{ set_aside: ['setAside', 'finder'], merged: ['merge', 'finder'] },
  },
  evidence: {
    ...{ draft: ['save', 'finder'], new: ['giveBack', 'editor'] },
    ...{ published: ['drop', 'editor'], withdrawn: ['withdraw', 'editor'] },
    ...{ set_aside: ['setAside', 'finder'], merged: ['merge', 'finder'] },
  },
  draft: {
    ...{ second_opinion: ['submit', 'finder'], published: ['drop', 'editor'] },
    ...{ withdrawn: ['withdraw', 'editor'], set_aside: ['setAside', 'finder'] },
  },
  second_opinion: {
    ...{ revision: ['revise', 'journalist'], ready: ['agree', 'journalist'] },
    ...{ draft: ['takeBack', 'editor'], withdrawn: ['withdraw', 'editor'] },
  },
  revision: {
    ...{ second_opinion: ['submit', 'finder'], published: ['drop', 'editor'] },
    ...{ withdrawn: ['withdraw', 'editor'], set_aside: ['setAside', 'finder'] },
  },
  ready: {
    ...{ published: ['publish', 'editor'], revision: ['sendBack', 'academic'] },
    withdrawn: ['withdraw', 'editor'],
  },
  published: { review: ['correct', 'academic'], withdrawn: ['withdraw', 'editor'] },
  review: {
    ...{ evidence: ['take', 'finder'], draft: ['save', 'finder'] },
    ...{ published: ['drop', 'editor'], withdrawn: ['withdraw', 'editor'] },
  },
  withdrawn: { review: ['correct', 'academic'] },
  set_aside: { new: ['reopen', 'finder'] },
  merged: { new: ['unmerge', 'finder'] },
};

const WITH_DRAFT: readonly ClaimState[] = ['draft', 'second_opinion', 'revision', 'ready'];
const PAST_PUBLIC: readonly ClaimState[] = ['published', 'review', 'withdrawn'];

/** A claim in this state, with the draft that belongs to it; of one that was in public, number 2. */
async function claimIn(
  state: ClaimState,
  wasPublic: boolean,
  { db, make, cast, firstId }: { db: Db; make: Make; cast: ClaimCast; firstId: string },
): Promise<string> {
  const { id } = await make.claim({
    state: wasPublic && !PAST_PUBLIC.includes(state) ? 'published' : state,
    ...(state === 'merged' && { mergedInto: firstId }),
    ...(['assigned', 'evidence'].includes(state) && { handlerId: cast.finder.personId }),
  });
  await db.updateTable('claims').set({ state }).where('id', '=', id).execute();
  await make.evidence({ claimId: id });
  if (WITH_DRAFT.includes(state)) {
    await make.verdict({
      ...{ claimId: id, number: wasPublic ? 2 : 1, changeNote: 'Baru', submittedAt: new Date() },
      ...{ draftedBy: cast.finder.personId, draftedIn: cast.diskominfo },
      ...(state === 'ready' && { secondBy: cast.academic.personId, secondIn: cast.campus }),
    });
  }
  return id;
}

const past = (state: ClaimState, wasPublic: boolean) => ({
  state,
  isPublished: wasPublic && state !== 'withdrawn',
  firstPublishedAt: wasPublic ? new Date() : null,
});

describe('the table of turns', () => {
  test(
    'every turn in it is made by a deed',
    { timeout: 60_000 },
    async ({ db, make, services }) => {
      const cast = await claimCastOf(make);
      const first = await make.claim({ state: 'evidence' });
      const deeds = claimDeeds(services, cast, first);
      for (const from of CLAIM_STATES) {
        for (const to of CLAIM_STATES) {
          const wasPublic = [PAST_PUBLIC.includes(from), true].find((one) =>
            mayTurn(past(from, one), to),
          );
          if (wasPublic === undefined) continue;
          const id = await claimIn(from, wasPublic, { db, make, cast, firstId: first.id });
          const [deed = '', by = 'finder'] = MADE_BY[from]?.[to] ?? [];
          const outcome = await deeds[deed]?.(id, actorOf(cast, by));
          expect([from, to, outcome]).toEqual([from, to, { ok: true }]);
          expect((await findClaim(db, id)).state).toBe(to);
        }
      }
    },
  );

  test('a turn that is not in it is a mistake of ours, whoever asks for it', async ({
    db,
    make,
    services,
  }) => {
    const { id } = await make.claim();
    const claim = await findClaim(db, id);
    for (const state of CLAIM_STATES) {
      for (const to of CLAIM_STATES.filter((one) => !mayTurn({ ...claim, state }, one))) {
        const wrong = moveClaim(services, { ...claim, state }, { event: 'late', to, by: null });
        await expect(wrong).rejects.toThrow(`No turn from ${state} to ${to}`);
      }
    }
  });
});

const actorOf = (cast: ClaimCast, name: keyof ClaimCast): Actor => {
  const one = cast[name];
  return 'personId' in one ? one : cast.finder;
};
