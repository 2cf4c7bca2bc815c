import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { dropDraft } from './verdicts.queries.ts';

export type DropCorrection = { claimId: string; actor: Actor; reason: string };

/** There was nothing to correct: the verdict stands as it stood, or stays withdrawn. */
export function dropCorrection(services: Services, asked: DropCorrection): Promise<Outcome> {
  const note = asked.reason.trim();
  return onClaim(services, 'drop_correction', asked, async (tx, claim) => {
    if (note === '') return refused('no_reason');
    await dropDraft(tx.db, claim.id, tx.now());
    await moveClaim(tx, claim, {
      event: 'correction_dropped',
      to: claim.isPublished ? 'published' : 'withdrawn',
      by: actingAs(asked.actor, 'claim.publish'),
      note,
      change: { handler_id: null, handler_group_id: null },
    });
    return OK;
  });
}
