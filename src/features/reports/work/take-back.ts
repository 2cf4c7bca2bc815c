import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onReport } from './on-report.ts';

export type TakeBack = { reportId: string; actor: Actor; reason: string };

/** The other body refused it, or it was ours after all: back to the coordinator, to be sent on. */
export function takeBack(
  services: Services,
  { reportId, actor, reason }: TakeBack,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.route', report)) return refused('not_allowed');
    if (report.state !== 'not_ours') return refused('wrong_state');
    if (reason.trim() === '') return refused('no_reason');

    await moveReport(tx, report, {
      event: 'sent_back',
      to: 'verified',
      by: actingAs(actor, 'report.route', report),
      note: reason,
      change: { reason: '', verified_at: tx.now() },
    });
    return OK;
  });
}
