import type { Services } from '#platform/services.ts';
import { invalidate } from '#platform/page-cache.ts';
import { indexRecords } from '../look-up/index-record.ts';
import type { FoundCheck } from './outside-check.ts';
import { upsertChecks } from './outside.queries.ts';

/** So that one statement stays small. */
const BATCH = 500;

/**
 * Keeps the fact-checks of a feed and makes them findable, each once, however often it comes. A
 * message is answered by one only when they say what they found. Gives how many are new.
 */
export async function keepChecks(
  tx: Services,
  { feedId, checks }: { feedId: string; checks: readonly FoundCheck[] },
): Promise<number> {
  let fresh = 0;
  for (let from = 0; from < checks.length; from += BATCH) {
    const batch = checks.slice(from, from + BATCH);
    const kept = await upsertChecks(tx.db, { feedId, checks: batch, at: tx.now() });
    const idOf = new Map(kept.map(({ id, url }) => [url, id]));
    await indexRecords(
      tx.db,
      batch.flatMap(({ url, title, claim, rating }) => {
        const subjectId = idOf.get(url);
        if (!subjectId) return [];
        const texts = [
          { role: 'title' as const, text: title },
          ...(claim && claim !== title ? [{ role: 'quote' as const, text: claim }] : []),
        ];
        const found = { subjectId, texts, urls: [url], files: [] };
        return [{ ...found, kind: 'outside' as const, answerable: rating !== '' }];
      }),
    );
    fresh += kept.filter(({ isNew }) => isNew).length;
  }
  if (checks.length > 0) await invalidate(tx, ['outside-checks']);
  return fresh;
}
