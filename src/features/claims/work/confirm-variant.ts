import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';
import { findTipWords, insertVariant, settleTip } from './variants.queries.ts';

export type ConfirmVariant = { claimId: string; actor: Actor; tipId: string };

/** The desk says that this message is the same claim in other words: it is known by them from now on. */
export function confirmVariant(services: Services, asked: ConfirmVariant): Promise<Outcome> {
  const { claimId, actor, tipId } = asked;
  return onClaim(services, 'confirm_variant', asked, async (tx, claim) => {
    const tip = await findTipWords(tx.db, tipId);
    if (!tip || tip.words.trim() === '') return refused('wrong_state');
    const at = tx.now();
    const variant = { claimId, tipId, text: tip.words, by: actor.personId, at };
    if (!(await insertVariant(tx.db, variant))) return refused('already_answered');
    await settleTip(tx.db, { claimId, tipId, at });
    await moveClaim(tx, claim, { event: 'variant_confirmed', by: actingAs(actor, 'claim.check') });
    await indexClaim(tx, claimId);
    if (tip.claimId && tip.claimId !== claimId) await indexClaim(tx, tip.claimId);
    return OK;
  });
}
