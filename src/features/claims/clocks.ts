import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import type { ClaimChange } from './change.queries.ts';
import { type Claim, type ClaimState, isOpen } from './claim.ts';

/** The rule that says how long a state may last; the other open states have the answer's time alone. */
const STEP_RULES: Partial<Record<ClaimState, string>> = {
  new: 'claim.triage',
  second_opinion: 'claim.second_opinion',
  ready: 'claim.ready',
};

export type Clocked = Pick<
  Claim,
  | 'createdAt'
  | 'harmsLife'
  | 'interim'
  | 'triagedAt'
  | 'firstPublishedAt'
  | 'stepDueAt'
  | 'answerDueAt'
  | 'interimDueAt'
  | 'lateAt'
> & {
  /** Where it comes from; null for one that has only just begun. */
  state: ClaimState | null;
};
type Clocks = Pick<
  ClaimChange,
  'step_due_at' | 'answer_due_at' | 'interim_due_at' | 'look_at' | 'late_at'
>;

/**
 * The clocks a claim shows once it has turned (or changed without turning): the step's own, the
 * answer's, and, where life is in danger, that of the word for the meantime; `look_at` is when the
 * sweep must look. The answer's time runs from the first message, however the claim turns, and of
 * one that was in public from the day it is judged anew. No change but a turn winds up a clock.
 */
export async function clocksAfter(tx: Services, claim: Clocked, to: ClaimState): Promise<Clocks> {
  if (!isOpen({ state: to })) return STOPPED;
  const step = await stepDue(tx, claim, to);
  const answer = await answerDue(tx, claim, to);
  const waitsForWord = claim.harmsLife && claim.interim === '' && !claim.firstPublishedAt;
  // counted from the first message, though nobody knew then that it harms life
  const interim = waitsForWord ? await dueAt(tx, 'claim.interim', claim.createdAt) : null;
  return {
    step_due_at: step,
    answer_due_at: answer,
    interim_due_at: interim,
    ...lookingAt(claim, { stepDueAt: step, answerDueAt: answer, interimDueAt: interim }),
  };
}

async function stepDue(tx: Services, claim: Clocked, to: ClaimState): Promise<Date | null> {
  if (to === 'new' && claim.triagedAt) return null;
  if (to === claim.state) return claim.stepDueAt;
  const rule = STEP_RULES[to];
  return rule ? dueAt(tx, rule) : null;
}

/** Harm to life counts in hours; everything else in working days. */
async function answerDue(tx: Services, claim: Clocked, to: ClaimState): Promise<Date | null> {
  if (claim.firstPublishedAt) {
    return to === 'review' && claim.state !== 'review'
      ? dueAt(tx, 'claim.objection')
      : claim.answerDueAt;
  }
  return dueAt(tx, claim.harmsLife ? 'claim.answer.life' : 'claim.answer', claim.createdAt);
}

type Dues = Pick<Clocked, 'stepDueAt' | 'answerDueAt' | 'interimDueAt'>;

/**
 * A lateness that was told is not told again, and ends with the clock that was late; one that was
 * late from the moment it began (harm to life that is seen after hours) has yet to be told.
 */
function lookingAt(before: Dues & { lateAt: Date | null }, after: Dues) {
  const toldUntil = before.lateAt?.getTime() ?? -Infinity;
  const clocks = (['stepDueAt', 'answerDueAt', 'interimDueAt'] as const).flatMap((name) => {
    const due = after[name]?.getTime();
    if (due === undefined) return [];
    return { due, isTold: due === before[name]?.getTime() && due <= toldUntil };
  });
  const open = clocks.filter(({ isTold }) => !isTold).map(({ due }) => due);
  return {
    look_at: open.length > 0 ? new Date(Math.min(...open)) : null,
    late_at: clocks.some(({ isTold }) => isTold) ? before.lateAt : null,
  };
}

const STOPPED: Clocks = {
  step_due_at: null,
  answer_due_at: null,
  interim_due_at: null,
  look_at: null,
  late_at: null,
};
