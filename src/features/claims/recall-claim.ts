import { recallNotices } from '#features/channels';
import type { Services } from '#platform/services.ts';

/** The kinds of notices that say a verdict. */
const SAYING = ['claim_published', 'claim_corrected'] as const;

/**
 * For the transaction that withdraws or corrects a verdict, before its own notice: an answer that
 * still waits to be sent is not sent any more. Everybody hears what holds now, whoever had the old one too.
 */
export function recallClaim(tx: Services, claimId: string): Promise<void> {
  return recallNotices(tx, { subjectKind: 'claim', subjectId: claimId, kinds: SAYING });
}
