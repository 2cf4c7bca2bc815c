import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { type ClaimChange, insertClaimHistory, updateClaim } from './change.queries.ts';
import { type ClaimEvent, isPublicEvent, isTold } from './claim-event.ts';
import { type Claim, type ClaimState, mayTurn, type Verdict } from './claim.ts';
import { clocksAfter } from './clocks.ts';
import { tellInterested } from './tell-interested.ts';

export type By = { actor: Actor; post: string; groupId: string | null };

export type Move = {
  event: ClaimEvent;
  /** Left out: the state stays as it is (evidence, a question, a statement). */
  to?: ClaimState;
  /** Who did it; null is the clock or somebody without an account. */
  by: By | null;
  /** Words for the history; for everybody where the event is public. */
  note?: string;
  /** What those who asked are told; left out, the note. */
  told?: string;
  /** The word that stands before the title wherever they are told of a verdict. */
  verdict?: Verdict;
  change?: ClaimChange;
  /** Facts for the ledger beside the states, such as the number of the verdict. */
  facts?: Record<string, string | number>;
};

/**
 * The one way a claim changes: state, clocks, one history row, a notice for everybody who asked,
 * the ledger, and the pages that showed it. `claim` must be locked in this transaction and the turn
 * asked for must have been checked: a turn that is not in the table throws. Gives the id of the history row.
 */
export async function moveClaim(tx: Services, claim: Claim, move: Move): Promise<string> {
  const to = move.to ?? claim.state;
  if (move.to && !mayTurn(claim, to)) throw new Error(`No turn from ${claim.state} to ${to}`);

  const at = tx.now();
  const after = { ...claim, ...facing(move.change) };
  const clocks = move.to || move.change ? await clocksAfter(tx, after, to) : {};
  await updateClaim(tx.db, claim, { ...clocks, ...move.change, state: to, changed_at: at });
  const isPublic = isPublicEvent(move.event);
  const historyId = await insertClaimHistory(tx.db, {
    claimId: claim.id,
    at,
    event: move.event,
    from: move.to ? claim.state : null,
    to,
    personId: move.by?.actor.personId ?? null,
    post: move.by?.post ?? '',
    groupId: move.by?.groupId ?? null,
    note: move.note ?? '',
    isPublic,
  });
  const slug = move.change?.slug ?? claim.slug;
  await invalidate(tx, ['claims', ...(slug ? [`claim:${slug}`] : [])]);
  if (isTold(move.event)) {
    const note = move.told ?? move.note ?? '';
    const told = { historyId, event: move.event, note };
    const verdict = move.verdict ?? null;
    await tellInterested(tx, { claim: { ...claim, slug }, ...told, verdict });
  }
  if (isPublic) {
    await writeLedger(tx, {
      act: `claim.${move.event}`,
      subjectKind: 'claim',
      subjectId: claim.code,
      actorPost: move.by?.post ?? '',
      body: { from: claim.state, to, ...move.facts },
    });
  }
  return historyId;
}

/** What the clocks have to know of the change that comes with the turn. */
function facing(change: ClaimChange = {}): Partial<Claim> {
  return {
    ...(typeof change.harms_life === 'boolean' && { harmsLife: change.harms_life }),
    ...(typeof change.interim === 'string' && { interim: change.interim }),
    ...(change.triaged_at !== undefined && { triagedAt: dateOf(change.triaged_at) }),
    ...(typeof change.published_verdict_id === 'string' && { isPublished: true }),
    ...(change.withdrawn_at && { isPublished: false }),
  };
}

const dateOf = (given: Date | string | null) => (given === null ? null : new Date(given));
