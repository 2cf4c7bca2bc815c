import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn } from '../report.ts';
import { onReport } from './on-report.ts';

export type RejectReport = { reportId: string; actor: Actor; reason: string };

/** A greeting, a joke, somebody else's name: it cannot be dealt with, and the reporter reads why. */
export function rejectReport(
  services: Services,
  { reportId, actor, reason }: RejectReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (!mayTurn(report, 'rejected')) return refused('wrong_state');
    if (reason.trim() === '') return refused('no_reason');

    await moveReport(tx, report, {
      event: 'rejected',
      to: 'rejected',
      by: actingAs(actor, 'report.verify', report),
      note: reason,
      change: { reason, handler_id: null },
    });
    return OK;
  });
}
