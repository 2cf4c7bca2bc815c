import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onReport } from './on-report.ts';

const words = messagesFor('id').reportWork;

/** The reporter did not complete it in the thirty days there were for it. */
export function rejectByClock(
  services: Services,
  { reportId }: { reportId: string },
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    const isOver = report.stepDueAt !== null && report.stepDueAt <= tx.now();
    if (report.state !== 'incomplete' || !isOver) return refused('wrong_state');

    await moveReport(tx, report, {
      event: 'rejected',
      to: 'rejected',
      by: null,
      note: words.neverCompleted,
      change: { reason: words.neverCompleted },
    });
    return OK;
  });
}
