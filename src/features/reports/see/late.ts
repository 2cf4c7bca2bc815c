import type { ReportState } from '../report.ts';

type Clocked = {
  state: ReportState;
  stepDueAt: Date | null;
  answerDueAt: Date | null;
  pausedAt: Date | null;
};

const BOTH_CLOCKS: readonly ReportState[] = ['verified', 'assigned', 'in_progress'];

/**
 * The nearest time at which somebody of the city owes a step; null when nobody owes one or the
 * clock stands still. `conditions.queries.ts` says the same in SQL.
 */
export function dueOf({ state, stepDueAt, answerDueAt, pausedAt }: Clocked): Date | null {
  if (pausedAt) return null;
  if (state === 'reopened') return stepDueAt;
  if (!BOTH_CLOCKS.includes(state)) return null;
  const moments = [stepDueAt, answerDueAt].filter((moment) => moment !== null);
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null;
}

export function isLate(report: Clocked, now: Date): boolean {
  const due = dueOf(report);
  return due !== null && due < now;
}
