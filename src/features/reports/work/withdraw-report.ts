import type { Services } from '#platform/services.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn } from '../report.ts';
import { isReporter, type Reporter } from '../reporter.ts';
import { onReport } from './on-report.ts';

export type WithdrawReport = { reportId: string; reporter: Reporter; reason: string };

/** The reporter takes it back; not when neighbours joined it, since then it is theirs, too. */
export function withdrawReport(
  services: Services,
  { reportId, reporter, reason }: WithdrawReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!(await isReporter(tx.db, reportId, reporter))) return refused('not_allowed');
    if (!mayTurn(report, 'withdrawn')) return refused('wrong_state');
    if (report.supporters > 0) return refused('others_wait');

    await moveReport(tx, report, {
      event: 'withdrawn',
      to: 'withdrawn',
      by: null,
      note: reason,
      change: { reason, handler_id: null },
    });
    return OK;
  });
}
