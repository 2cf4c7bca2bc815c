import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome } from '../outcome.ts';
import { onClaim } from './on-claim.ts';

export type TakeClaim = { claimId: string; actor: Actor };

/** Takes a message in hand: what nobody has, or what one was asked to. */
export function takeClaim(services: Services, asked: TakeClaim): Promise<Outcome> {
  return onClaim(services, 'take', asked, async (tx, claim) => {
    const by = actingAs(asked.actor, 'claim.check');
    const begins = ['new', 'assigned', 'review'].includes(claim.state);
    await moveClaim(tx, claim, {
      event: 'taken',
      ...(begins && { to: 'evidence' }),
      by,
      change: { handler_id: asked.actor.personId, handler_group_id: by.groupId },
    });
    return OK;
  });
}
