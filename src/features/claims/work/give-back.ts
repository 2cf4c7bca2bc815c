import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { mayTurn } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { EDITORS, tellDesk } from './tell-desk.ts';

export type GiveBack = { claimId: string; actor: Actor; reason: string };

/** Gives a message back to the queue, with the reason; a draft stays for whoever goes on with it. */
export function giveBack(services: Services, asked: GiveBack): Promise<Outcome> {
  const { actor } = asked;
  const note = asked.reason.trim();
  return onClaim(services, 'give_back', asked, async (tx, claim) => {
    if (note === '') return refused('no_reason');
    const historyId = await moveClaim(tx, claim, {
      event: 'given_back',
      ...(mayTurn(claim, 'new') && { to: 'new' }),
      by: actingAs(actor, 'claim.check'),
      note,
      change: { handler_id: null, handler_group_id: null },
    });
    await tellDesk(tx, claim, { historyId, event: 'given_back', to: EDITORS, note });
    return OK;
  });
}
