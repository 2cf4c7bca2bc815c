import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { askCounter } from '../counter-job.ts';
import { recallClaim } from '../recall-claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { announceClaim } from './announce-claim.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';
import { dropDraft } from './verdicts.queries.ts';

export type WithdrawVerdict = {
  claimId: string;
  actor: Actor;
  /** The public reads it in the place of the verdict. */
  reason: string;
};

/**
 * Takes a verdict back, with words: it answers nobody any more, everybody who was told it is told
 * this, and what is still being sent of it is stopped. A correction that was being written ends, too.
 */
export function withdrawVerdict(services: Services, asked: WithdrawVerdict): Promise<Outcome> {
  const reason = asked.reason.trim();
  return onClaim(services, 'withdraw', asked, async (tx, claim) => {
    if (reason === '') return refused('no_reason');
    await dropDraft(tx.db, claim.id, tx.now());
    await recallClaim(tx, claim.id);
    await moveClaim(tx, claim, {
      event: 'withdrawn',
      to: 'withdrawn',
      by: actingAs(asked.actor, 'claim.withdraw'),
      note: reason,
      change: { withdrawn_at: tx.now(), reason, handler_id: null, handler_group_id: null },
    });
    await indexClaim(tx, claim.id);
    await askCounter(tx, claim.id);
    await announceClaim(tx, claim, 'claim.withdrawn');
    return OK;
  });
}
