/** A match by words that somebody has said something of: whoever asked, or the desk. */
export type Judged = { score: number; isSame: boolean };
export type Thresholds = { answerFrom: number; suggestFrom: number };
export type Proposal = {
  /** Null: stays as it is. */
  answerAt: number | null;
  suggestAt: number | null;
  /** Shares of wrong ones as they are now, 0 to 1; null where too few were judged. */
  wrongAnswers: number | null;
  rightSuggestions: number | null;
  /** Judged at or above the threshold of answers, and between that of suggestions and it. */
  answers: number;
  suggestions: number;
};

/** Of what is answered by itself, at most so many may be another claim. */
const MOST_WRONG = 0.02;
/** A suggestion is worth showing when one of four is meant. */
const LEAST_RIGHT = 0.25;
/** With fewer judged ones chance decides. */
const LEAST_JUDGED = 30;
/** One night moves no threshold further than this. */
const LARGEST_STEP = 0.05;
const BOUNDS = { answer: [0.6, 0.99], suggest: [0.3, 0.9] } as const;

/**
 * How thresholds would move so that answers are right and suggestions useful, from what people said
 * of matches. People say more often what is wrong than what is right, so the proposal errs to the
 * careful side; a person decides.
 */
export function proposeThresholds(judged: readonly Judged[], now: Thresholds): Proposal {
  const answers = judged.filter(({ score }) => score >= now.answerFrom);
  const suggestions = judged.filter(
    ({ score }) => score >= now.suggestFrom && score < now.answerFrom,
  );
  const answerFrom = lowest(BOUNDS.answer, (at) => {
    const above = judged.filter(({ score }) => score >= at);
    return above.length >= LEAST_JUDGED && 1 - rightShare(above) <= MOST_WRONG;
  });
  const answerAt = moved(now.answerFrom, answerFrom ?? saferThan(answers, now.answerFrom));
  const suggestFrom = lowest(BOUNDS.suggest, (at) => {
    const above = judged.filter(({ score }) => score >= at && score < now.answerFrom);
    return above.length >= LEAST_JUDGED && rightShare(above) >= LEAST_RIGHT;
  });
  return {
    answerAt,
    suggestAt: moved(now.suggestFrom, suggestFrom),
    wrongAnswers: answers.length < LEAST_JUDGED ? null : 1 - rightShare(answers),
    rightSuggestions: suggestions.length < LEAST_JUDGED ? null : rightShare(suggestions),
    answers: answers.length,
    suggestions: suggestions.length,
  };
}

/** Where nothing is careful enough and too much is wrong, one step up. */
function saferThan(answers: readonly Judged[], from: number): number | null {
  const isWrong = answers.length >= LEAST_JUDGED && 1 - rightShare(answers) > MOST_WRONG;
  return isWrong ? Math.min(BOUNDS.answer[1], from + LARGEST_STEP) : null;
}

const rightShare = (judged: readonly Judged[]): number =>
  judged.length === 0 ? 0 : judged.filter(({ isSame }) => isSame).length / judged.length;

/** In hundredths. */
function lowest(
  [from, until]: readonly [number, number],
  isGood: (at: number) => boolean,
): number | null {
  for (let at = Math.round(from * 100); at <= Math.round(until * 100); at += 1) {
    if (isGood(at / 100)) return at / 100;
  }
  return null;
}

/** At most one step towards what is wanted; null when that is where it is. */
function moved(now: number, wanted: number | null): number | null {
  if (wanted === null) return null;
  const step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, wanted - now));
  const next = Math.round((now + step) * 1000) / 1000;
  return Math.abs(next - now) < 0.005 ? null : next;
}
