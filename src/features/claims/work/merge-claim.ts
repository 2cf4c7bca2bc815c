import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { type Claim, VERDICTS } from '../claim.ts';
import { copyClaimInterests } from '../interests.queries.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { tellInterested } from '../tell-interested.ts';
import { refusalToDeed } from './deeds.ts';
import { indexClaim } from './index-claim.ts';
import { findAnswer, findFirstOf, followInstead } from './merge.queries.ts';
import { dropDraft } from './verdicts.queries.ts';

export type MergeClaim = {
  claimId: string;
  actor: Actor;
  /** The code of the claim that was there first. */
  into: string;
};

/**
 * The same message told twice: it follows the first from now on, and whoever waited for it waits
 * for the first; if that is answered already, they have the answer now. Both are locked in one
 * order, so two merges at once never wait for each other.
 */
export function mergeClaim(services: Services, asked: MergeClaim): Promise<Outcome> {
  const { claimId, actor, into } = asked;
  return inTransaction(services, async (tx) => {
    const firstId = await findFirstOf(tx.db, into);
    if (!firstId) return refused('unknown_claim');
    if (firstId === claimId) return refused('same_claim');
    const [one = '', other = ''] = [firstId, claimId].sort();
    const locked = [await lockClaim(tx.db, one), await lockClaim(tx.db, other)];
    const claim = locked.find(({ id }) => id === claimId);
    const first = locked.find(({ id }) => id === firstId);
    if (!claim || !first || !isGoing(first)) return refused('unknown_claim');
    const refusal =
      refusalToDeed('merge', actor, { claim, draft: null }) ??
      refusalToDeed('write_note', actor, { claim: first, draft: null });
    if (refusal) return refused(refusal);

    await follow(tx, claim, { actor, first });
    return OK;
  });
}

/** What was set aside, withdrawn or merged itself answers nobody. */
const isGoing = ({ state }: Claim) => !['set_aside', 'withdrawn', 'merged'].includes(state);

async function follow(
  tx: Services,
  claim: Claim,
  { actor, first }: { actor: Actor; first: Claim },
): Promise<void> {
  await copyClaimInterests(tx.db, { from: claim.id, to: first.id, since: tx.now() });
  await followInstead(tx.db, { from: claim.id, to: first.id });
  await dropDraft(tx.db, claim.id, tx.now());
  const historyId = await moveClaim(tx, claim, {
    event: 'merged',
    to: 'merged',
    by: actingAs(actor, 'claim.triage'),
    note: first.code,
    change: { merged_into: first.id, handler_id: null, handler_group_id: null },
  });
  await indexClaim(tx, claim.id);
  if (first.isPublished) await tellAnswer(tx, { historyId, claim, first });
}

type Answered = { historyId: string; claim: Claim; first: Claim };

/** Those who waited for the merged one were not there when the first was published. */
async function tellAnswer(tx: Services, { historyId, claim, first }: Answered): Promise<void> {
  const answer = await findAnswer(tx.db, first.id);
  const verdict = VERDICTS.find((word) => word === answer?.verdict) ?? null;
  await tellInterested(tx, {
    claim: { ...claim, slug: first.slug, title: first.title },
    historyId,
    event: 'published',
    note: answer?.summary ?? '',
    verdict,
  });
}
