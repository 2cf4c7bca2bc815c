import { dueAt, loadCalendar, putOff, workingTimeBetween } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import type { ReportChange } from './change.queries.ts';
import { isOpen, type Report, type ReportState } from './report.ts';

type Answerable = {
  kind: Report['kind'];
  oversight: boolean;
  publicInformation: boolean;
};

/** The rule that says by when a report of this kind must be answered; field information is owed none. */
export function answerRule({ kind, oversight, publicInformation }: Answerable): string | null {
  switch (kind) {
    case 'complaint':
      return oversight ? 'report.oversight' : 'report.complaint';
    case 'aspiration':
      return 'report.aspiration';
    case 'information_request':
      return publicInformation ? 'report.public_information' : 'report.information_request';
    case 'field_information':
      return null;
  }
}

/** By when something that asks for an answer from `start` on has to be answered. */
export async function answerDueAt(
  tx: Services,
  report: Answerable,
  start = tx.now(),
): Promise<Date | null> {
  const rule = answerRule(report);
  return rule ? dueAt(tx, rule, start) : null;
}

/** By when the next step of each state is due, from the moment the state is entered. */
const STEP_RULES: Partial<Record<ReportState, string>> = {
  filed: 'report.verify',
  incomplete: 'report.completion',
  verified: 'report.verify',
  assigned: 'report.first_response',
  answered: 'report.auto_close',
  reopened: 'report.second_reading',
};

/** The rule of the step a report is in; null where none is owed. */
export const stepRule = (state: ReportState): string | null => STEP_RULES[state] ?? null;

export type Clocked = Pick<
  Report,
  'state' | 'stepDueAt' | 'answerDueAt' | 'lateLevel' | 'pausedAt' | 'pauseReason'
>;
export type Clocks = Pick<
  ReportChange,
  'step_due_at' | 'answer_due_at' | 'look_at' | 'late_level' | 'paused_at' | 'pause_reason'
>;

/**
 * The clocks a report shows once it has turned: the new state's own step, the answer's time put
 * off by what was paused, and the moment the sweep must look. Waiting for the reporter to complete
 * it is a pause by itself. Who was told that the answer is late stays told.
 */
export async function clocksAfter(tx: Services, report: Clocked, to: ReportState): Promise<Clocks> {
  const answer = await givenBack(tx, report, report.answerDueAt);
  const step = await stepAfter(tx, report, to);
  if (to === 'incomplete') {
    const paused = { paused_at: tx.now(), pause_reason: 'waiting_reporter' as const };
    return { ...running(answer, step), ...paused, look_at: step, late_level: 'none' };
  }
  if (!isOpen({ state: to }))
    return { ...running(answer, step), look_at: step, late_level: 'none' };

  const isLate = answer !== null && answer <= tx.now() && report.lateLevel !== 'none';
  return {
    ...running(answer, step),
    look_at: isLate ? tx.now() : firstOf(step, answer),
    late_level: isLate ? report.lateLevel : 'none',
  };
}

/** Stops both clocks. They go on by themselves after the longest pause there is. */
export async function pausedClocks(
  tx: Services,
  reason: NonNullable<Report['pauseReason']>,
): Promise<Clocks> {
  return { paused_at: tx.now(), pause_reason: reason, look_at: await dueAt(tx, 'report.pause') };
}

/** Both clocks go on, later by the office time for which they stood still. */
export async function resumedClocks(tx: Services, report: Clocked): Promise<Clocks> {
  const answer = await givenBack(tx, report, report.answerDueAt);
  const step = await givenBack(tx, report, report.stepDueAt);
  return {
    ...running(answer, step),
    look_at: report.lateLevel === 'none' ? firstOf(step, answer) : tx.now(),
  };
}

/** The moment from which a report is late, of the clocks that count in its state; null when none runs. */
export function lateSince({ state, stepDueAt, answerDueAt, pausedAt }: Clocked): Date | null {
  if (!isOpen({ state }) || pausedAt) return null;
  return firstOf(stepDueAt, answerDueAt);
}

/** Verification and disposition share their three days; every other state has its own time. */
async function stepAfter(tx: Services, report: Clocked, to: ReportState): Promise<Date | null> {
  if (report.state === 'filed' && to === 'verified') return report.stepDueAt;
  const rule = STEP_RULES[to];
  return rule ? dueAt(tx, rule) : null;
}

async function givenBack(
  tx: Services,
  { pausedAt }: Clocked,
  due: Date | null,
): Promise<Date | null> {
  if (!due || !pausedAt) return due;
  const calendar = await loadCalendar(tx.db, tx.city.timeZone);
  return putOff(due, workingTimeBetween(pausedAt, tx.now(), calendar), calendar);
}

const running = (answer: Date | null, step: Date | null) => ({
  step_due_at: step,
  answer_due_at: answer,
  paused_at: null,
  pause_reason: null,
});

function firstOf(...moments: (Date | null)[]): Date | null {
  const known = moments.flatMap((moment) => moment ?? []);
  return known.length > 0 ? new Date(Math.min(...known.map(Number))) : null;
}
