import { isOpen, type Report } from '../report.ts';

type Clocked = Pick<Report, 'state' | 'stepDueAt' | 'answerDueAt' | 'pausedAt'>;

/**
 * The nearest time at which somebody of the city owes a step; null when nobody owes one or the
 * clock stands still. `conditions.queries.ts` says the same in SQL.
 */
export function dueOf(report: Clocked): Date | null {
  const { stepDueAt, answerDueAt, pausedAt } = report;
  if (pausedAt || !isOpen(report)) return null;
  const moments = [stepDueAt, answerDueAt].filter((moment) => moment !== null);
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null;
}
