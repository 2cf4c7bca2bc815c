import type { Weights } from './score.ts';

/** Under this many words that say something, a text proves less. */
const SHORT_UNDER = 5;
/** Under this many, nothing but a certain copy is answered by itself. */
const FEWEST_WORDS = 3;

export type Evidence = {
  score: number;
  via: 'exact' | 'link' | 'file' | 'text';
  veto: readonly string[];
  /** The kind of text of the record that is most like the message. */
  closest: 'title' | 'body';
  /** Words that say something, in the shorter of the two. */
  words: number;
};
type Thresholds = Pick<Weights, 'answerFrom' | 'suggestFrom'>;

/** What the best candidate allows us to say by ourselves. */
export function outcomeOf(
  best: Evidence | undefined,
  thresholds: Thresholds,
): 'answer' | 'pattern' | 'suggest' | 'queue' {
  if (!best) return 'queue';
  if (best.via === 'exact' || best.via === 'file') return 'answer';
  if (best.score < thresholds.suggestFrom) return 'queue';
  if (best.veto.length > 0) return 'pattern';
  return isSure(best, thresholds) ? 'answer' : 'suggest';
}

/** Whether the score alone would do for an answer. A link in few words is what the message is about. */
export function isSure(
  { score, via, closest, words }: Omit<Evidence, 'veto'>,
  { answerFrom }: Pick<Weights, 'answerFrom'>,
): boolean {
  const isShort = words < SHORT_UNDER;
  if (via === 'link' && isShort) return true;
  if (words < FEWEST_WORDS) return false;
  return score >= Math.max(answerFrom[closest], isShort ? answerFrom.short : 0);
}
