import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { actingPost, nearnessOf } from '../fences.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { listCheckers } from './handlers.queries.ts';
import { onClaim } from './on-claim.ts';
import { tellDesk } from './tell-desk.ts';

export type AssignClaim = { claimId: string; actor: Actor; handlerId: string; note?: string };

/** Gives a message to somebody who looks into it. Whoever is too near to it is not asked. */
export function assignClaim(services: Services, asked: AssignClaim): Promise<Outcome> {
  const { actor, handlerId, note = '' } = asked;
  return onClaim(services, 'assign', asked, async (tx, claim) => {
    const checkers = await listCheckers(tx.db, tx.now());
    const handler = checkers.find(({ personId }) => personId === handlerId);
    if (!handler) return refused('unknown_person');
    if (nearnessOf(handler, claim)) return refused('too_near');

    const historyId = await moveClaim(tx, claim, {
      event: 'assigned',
      ...(claim.state === 'new' && { to: 'assigned' }),
      ...(claim.state === 'review' && { to: 'evidence' }),
      by: actingAs(actor, 'claim.assign'),
      note,
      change: {
        handler_id: handlerId,
        handler_group_id: actingPost(handler, 'claim.check')?.groupId ?? null,
      },
    });
    await tellDesk(tx, claim, {
      historyId,
      event: 'assigned',
      to: [{ people: [handlerId] }],
      note,
    });
    return OK;
  });
}
