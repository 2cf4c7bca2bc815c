import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { type Outcome, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { type ClaimDeed, refusalToDeed } from './deeds.ts';
import type { Draft } from './draft.ts';
import { findDraft } from './verdicts.queries.ts';

type Work = (tx: Services, claim: Claim, draft: Draft | null) => Promise<Outcome>;
type Asked = { claimId: string; actor: Actor };

/** Locks the claim, asks whether this person may do this now, and does it: all in one transaction. */
export function onClaim(
  services: Services,
  deed: ClaimDeed,
  { claimId, actor }: Asked,
  work: Work,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const draft = await findDraft(tx.db, claimId, tx.now());
    const refusal = refusalToDeed(deed, actor, { claim, draft });
    return refusal ? refused(refusal) : work(tx, claim, draft);
  });
}
