import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { archivePage } from './archive/archive-page.ts';
import { findEvidence, markWaiting } from './evidence.queries.ts';
import { onClaim } from './on-claim.ts';

export type ArchiveAgain = { claimId: string; actor: Actor; evidenceId: string };

/** A page that could not be kept is tried once more. */
export function archiveAgain(services: Services, asked: ArchiveAgain): Promise<Outcome> {
  const { evidenceId } = asked;
  return onClaim(services, 'add_evidence', asked, async (tx, claim) => {
    const evidence = await findEvidence(tx.db, evidenceId);
    if (evidence?.claimId !== claim.id || evidence.url === '') return refused('wrong_state');
    await markWaiting(tx.db, evidenceId);
    await archivePage.enqueue(tx, { evidenceId }, { key: evidenceId });
    return OK;
  });
}
