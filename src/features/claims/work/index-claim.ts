import type { Services } from '#platform/services.ts';
import { indexRecord, unindexRecord } from '../look-up/index-record.ts';
import { findKnownBy } from './index.queries.ts';

/**
 * Brings what messages are matched with in line with the claim, in the transaction of its change:
 * a merged one is found through the one that it follows, one that was set aside not at all, and
 * only a verdict that stands in public answers by itself.
 */
export async function indexClaim(tx: Services, claimId: string): Promise<void> {
  const known = await findKnownBy(tx.db, claimId);
  if (!known || known.state === 'set_aside' || known.state === 'merged') {
    await unindexRecord(tx.db, claimId);
    if (known?.state === 'merged' && known.mergedInto) await indexClaim(tx, known.mergedInto);
    return;
  }
  await indexRecord(tx.db, {
    subjectId: claimId,
    kind: 'claim',
    texts: [
      { role: 'title', text: known.title },
      { role: 'quote', text: known.quote },
      ...known.pictureTexts.map((text) => ({ role: 'ocr' as const, text })),
      ...known.variants.map((text) => ({ role: 'variant' as const, text })),
    ],
    urls: known.links,
    files: known.files,
    answerable: known.isPublished,
  });
}
