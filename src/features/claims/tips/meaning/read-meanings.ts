import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { listUnread, saveMeaning } from './meaning.queries.ts';
import { MEANINGS_TAG } from './near-meaning.ts';

const BATCH = 32;
const MOST_BATCHES = 20;

/**
 * Asks the embedding server for what is new in public, a few at a time; nothing when there is no
 * server, and no more today when it does not answer. Gives how many were read.
 */
export async function readMeanings(services: Services): Promise<number> {
  const { embedder, db } = services;
  if (!embedder) return 0;
  let read = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const unread = await listUnread(db, embedder.model, BATCH);
    if (unread.length === 0) break;
    const vectors = await embedder.embed(unread.map(({ text }) => text));
    if (!vectors) break;
    await inTransaction(services, async (tx) => {
      for (const [at, one] of unread.entries()) {
        const vector = vectors[at];
        if (vector) {
          await saveMeaning(tx.db, { ...one, vector, model: embedder.model, at: tx.now() });
        }
      }
      await invalidate(tx, [MEANINGS_TAG]);
    });
    read += unread.length;
  }
  return read;
}
