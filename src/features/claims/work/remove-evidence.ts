import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { findEvidence, markRemoved } from './evidence.queries.ts';
import { onClaim } from './on-claim.ts';

export type RemoveEvidence = { claimId: string; actor: Actor; evidenceId: string; reason: string };

/** Takes evidence away that proved nothing; the history keeps that it was there. */
export function removeEvidence(services: Services, asked: RemoveEvidence): Promise<Outcome> {
  const reason = asked.reason.trim();
  return onClaim(services, 'add_evidence', asked, async (tx, claim) => {
    const evidence = await findEvidence(tx.db, asked.evidenceId);
    if (evidence?.claimId !== claim.id) return refused('wrong_state');
    if (reason === '') return refused('no_reason');
    await markRemoved(tx.db, asked.evidenceId, tx.now());
    await moveClaim(tx, claim, {
      event: 'evidence_removed',
      by: actingAs(asked.actor, 'claim.check'),
      note: `${evidence.source}: ${reason}`.slice(0, 2000),
    });
    return OK;
  });
}
