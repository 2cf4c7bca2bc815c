import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { updateVerdict } from './verdicts.queries.ts';

export type TakeBack = { claimId: string; actor: Actor };

/** The author has seen a mistake: the draft comes back before it is read. */
export function takeBack(services: Services, asked: TakeBack): Promise<Outcome> {
  return onClaim(services, 'take_back', asked, async (tx, claim, draft) => {
    if (draft) await updateVerdict(tx.db, draft.id, { submitted_at: null });
    const by = actingAs(asked.actor, 'claim.check');
    await moveClaim(tx, claim, { event: 'taken_back', to: 'draft', by });
    return OK;
  });
}
