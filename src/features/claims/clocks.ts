import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { type Claim, type ClaimState, isOpen } from './claim.ts';
import type { ClaimChange } from './change.queries.ts';

/** The rule that says how long a state may last; the other open states have the answer's time alone. */
const STEP_RULES: Partial<Record<ClaimState, string>> = {
  new: 'claim.triage',
  second_opinion: 'claim.second_opinion',
  ready: 'claim.ready',
  review: 'claim.objection',
};

type Clocked = Pick<
  Claim,
  'createdAt' | 'harmsLife' | 'interim' | 'interimDueAt' | 'isPublished' | 'answerDueAt'
>;
export type Clocks = Pick<
  ClaimChange,
  'step_due_at' | 'answer_due_at' | 'interim_due_at' | 'look_at' | 'late_at'
>;

/**
 * The clocks a claim shows once it has turned: the step's own, the answer's, and, where life is in
 * danger, that of the word for the meantime; `look_at` is when the sweep must look. The answer's
 * time runs from the first message, however the claim turns; a claim that is answered in public
 * has none, nor has one that nobody has to answer.
 */
export async function clocksAfter(tx: Services, claim: Clocked, to: ClaimState): Promise<Clocks> {
  if (!isOpen({ state: to })) return STOPPED;
  const rule = STEP_RULES[to];
  const step = rule ? await dueAt(tx, rule) : null;
  if (claim.isPublished) return running({ step, answer: null, interim: null });

  const answer = await answerDue(tx, claim);
  const interim = claim.harmsLife && claim.interim === '' ? await interimDue(tx, claim) : null;
  return running({ step, answer, interim });
}

/** Harm to life counts in hours; everything else in working days, from the first message. */
export function answerDue(
  tx: Services,
  { harmsLife, createdAt }: Pick<Clocked, 'harmsLife' | 'createdAt'>,
): Promise<Date> {
  return dueAt(tx, harmsLife ? 'claim.answer.life' : 'claim.answer', createdAt);
}

/** Counted from the first message, though nobody knew then that it harms life. */
const interimDue = (tx: Services, { createdAt }: Pick<Clocked, 'createdAt'>) =>
  dueAt(tx, 'claim.interim', createdAt);

const STOPPED: Clocks = {
  step_due_at: null,
  answer_due_at: null,
  interim_due_at: null,
  look_at: null,
  late_at: null,
};

function running({ step, answer, interim }: Record<'step' | 'answer' | 'interim', Date | null>) {
  const known = [step, answer, interim].flatMap((moment) => moment ?? []);
  return {
    step_due_at: step,
    answer_due_at: answer,
    interim_due_at: interim,
    look_at: known.length > 0 ? new Date(Math.min(...known.map(Number))) : null,
    late_at: null,
  };
}
