import type { Services } from '#platform/services.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { awaitsConfirmation } from './confirm-closed.ts';
import { onReport } from './on-report.ts';

/** Nobody objected to the answer in its ten working days. */
export function closeByClock(
  services: Services,
  { reportId }: { reportId: string },
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    const isOver = report.stepDueAt !== null && report.stepDueAt <= tx.now();
    if (!awaitsConfirmation(report) || !isOver) return refused('wrong_state');

    await moveReport(tx, report, {
      event: 'closed_by_clock',
      to: 'closed',
      by: null,
      change: { closed_at: tx.now(), closed_by: 'clock' },
    });
    return OK;
  });
}
