import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { insertConflict } from './subjects.queries.ts';

export type DeclareConflict = { claimId: string; actor: Actor; reason: string };

/**
 * Somebody says of themselves that they are too near to it: they are out, for good. What they had in
 * hand goes back to the queue, and a draft that they wrote or read goes no further.
 */
export function declareConflict(services: Services, asked: DeclareConflict): Promise<Outcome> {
  const { claimId, actor } = asked;
  const reason = asked.reason.trim();
  return onClaim(services, 'declare_conflict', asked, async (tx, claim) => {
    if (countLetters(reason) < 3) return refused('no_reason');
    await insertConflict(tx.db, { claimId, personId: actor.personId, reason, at: tx.now() });
    const inHand = claim.handlerId === actor.personId;
    await moveClaim(tx, claim, {
      event: 'conflict_declared',
      by: actingAs(actor, 'claim.check'),
      ...(inHand && { change: { handler_id: null, handler_group_id: null } }),
    });
    return OK;
  });
}
