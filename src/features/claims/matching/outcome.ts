import type { Weights } from './score.ts';

/** Under this many words that say something, nothing but an exact copy is answered by itself. */
export const FEWEST_WORDS = 5;

type Best = { score: number; via: 'exact' | 'link' | 'file' | 'text'; veto: readonly string[] };

/** What the best candidate allows us to say by ourselves. */
export function outcomeOf(
  best: Best | undefined,
  contentWords: number,
  { answerFrom, suggestFrom }: Pick<Weights, 'answerFrom' | 'suggestFrom'>,
): 'answer' | 'pattern' | 'suggest' | 'queue' {
  if (!best) return 'queue';
  if (best.via !== 'text') return 'answer';
  if (best.score < suggestFrom) return 'queue';
  if (best.veto.length > 0) return 'pattern';
  return best.score >= answerFrom && contentWords >= FEWEST_WORDS ? 'answer' : 'suggest';
}
