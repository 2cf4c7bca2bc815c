import type { Services } from '#platform/services.ts';
import type { Found } from '../tip.ts';
import { listMeanings, type Meaning } from './meaning.queries.ts';

/** Kept pages and values with this tag are made anew when a vector was added. */
export const MEANINGS_TAG = 'claim-meanings';

/** Vectors are compared one by one in memory: more than this would be felt. */
const MOST_KEPT = 5000;
const MOST_NEAR = 3;
/** Below this, short texts of one topic are near each other without stating the same. */
const LEAST_COSINE = 0.8;

/**
 * What a message means, as a vector; null without a server or without words. Asked for before the
 * transaction begins, because it may take seconds.
 */
export async function meaningOf(
  { embedder }: Pick<Services, 'embedder'>,
  text: string,
): Promise<number[] | null> {
  if (!embedder || text.trim() === '') return null;
  const vectors = await embedder.embed([text]);
  return vectors?.[0] ?? null;
}

/** What means nearly the same, nearest first. It is only ever suggested. */
export async function nearMeaning(
  { embedder, db, pages }: Pick<Services, 'embedder' | 'db' | 'pages'>,
  meaning: readonly number[] | null,
): Promise<Found[]> {
  if (!embedder || !meaning) return [];
  const { model } = embedder;
  const known = await pages.remember(`meanings ${model}`, [MEANINGS_TAG], () =>
    listMeanings(db, model, MOST_KEPT),
  );
  return known
    .map((one) => ({ ...one, cosine: cosine(one.vector, meaning) }))
    .filter(({ cosine: near }) => near >= LEAST_COSINE)
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, MOST_NEAR)
    .map(({ subjectId, kind, cosine: near }) => ({
      ...{ subjectId, kind, score: Math.min(1, near) },
      ...{ via: 'meaning' as const, veto: [] },
    }));
}

/** Of vectors of length 1; those of another length are of another model. */
function cosine(one: Meaning['vector'], other: readonly number[]): number {
  if (one.length !== other.length) return 0;
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
