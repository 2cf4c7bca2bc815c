import type { Outcome, RecordKind } from '../look-up/match.ts';
import type { Found } from './tip.ts';

/** What is known of a candidate when it has to be decided what to say. */
export type Known = {
  subjectId: string;
  kind: RecordKind;
  /** The case that speaks for it: itself, or the one it was merged into. */
  claimId: string | null;
  /** Everybody may read it: a verdict of ours that stands, or somebody else's fact-check. */
  isPublic: boolean;
  /** The verdict is so old that it no longer answers by itself. */
  isOld: boolean;
  /** It is being worked on, or was set aside for good: asking again changes nothing. */
  isJoinable: boolean;
};

export type Settlement =
  /** Answered by a verdict of ours or by somebody else's fact-check. */
  | { state: 'answered'; known: Known; score: number }
  /** One more who asks for a case that is being worked on. */
  | { state: 'joined'; known: Known; score: number }
  /** The template is known, the names are others: a case of its own that says so. */
  | { state: 'pattern'; known: Known; score: number }
  /** Whoever asked chooses among what was found. */
  | { state: 'suggested'; score: number }
  /** Nobody has seen it. */
  | { state: 'queued' };

export const MOST_SUGGESTED = 3;

/** Whether somebody may be asked if this is it: the score is high enough and no name speaks against it. */
export const isWorthShowing = (
  { score, via, veto }: { score: number; via: string; veto: readonly string[] },
  suggestFrom: number,
): boolean => veto.length === 0 && (via !== 'text' || score >= suggestFrom);

/**
 * What becomes of a message, from what was found for it, best first. Only what is in public is ever
 * shown: the words of a claim that nobody has judged are for the desk alone.
 */
export function settlementOf(
  outcome: Outcome,
  found: readonly Found[],
  { knowns, suggestFrom }: { knowns: readonly Known[]; suggestFrom: number },
): Settlement {
  const [first] = found;
  const known = first && knowns.find(({ subjectId }) => subjectId === first.subjectId);
  if (!first || !known || outcome === 'queue') return { state: 'queued' };
  const { score } = first;
  if (outcome === 'answer' && known.isPublic && !known.isOld) {
    return { state: 'answered', known, score };
  }
  if (outcome === 'answer' && !known.isPublic && known.isJoinable) {
    return { state: 'joined', known, score };
  }
  if (outcome === 'pattern' && known.isPublic) return { state: 'pattern', known, score };
  const isShown = found.some(
    (one) =>
      isWorthShowing(one, suggestFrom) &&
      knowns.some(({ subjectId, isPublic }) => isPublic && subjectId === one.subjectId),
  );
  return isShown ? { state: 'suggested', score } : { state: 'queued' };
}
