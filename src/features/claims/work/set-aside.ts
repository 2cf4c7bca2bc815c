import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { SetAsideAs } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';
import { dropDraft } from './verdicts.queries.ts';

export type SetAside = { claimId: string; actor: Actor; as: SetAsideAs; reason: string };

/** A message that is not checked any further: everybody who asked is told why, and a draft ends. */
export function setAside(services: Services, asked: SetAside): Promise<Outcome> {
  const reason = asked.reason.trim();
  return onClaim(services, 'set_aside', asked, async (tx, claim) => {
    if (reason === '') return refused('no_reason');
    await dropDraft(tx.db, claim.id, tx.now());
    await moveClaim(tx, claim, {
      event: 'set_aside',
      to: 'set_aside',
      by: actingAs(asked.actor, 'claim.triage'),
      note: reason,
      change: { set_aside_as: asked.as, reason, handler_id: null, handler_group_id: null },
    });
    await indexClaim(tx, claim.id);
    return OK;
  });
}
