import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn, type Report } from '../report.ts';
import { findDiskominfo } from '../filing/categories.queries.ts';
import { onReport } from './on-report.ts';

export type MarkNotOurs = {
  reportId: string;
  actor: Actor;
  /** Who answers for it: a ministry, the province, the power company. */
  outsideBody: string;
  reason: string;
};

/** Not the city's to do: a hand-over sheet is made, and the coordinator keeps an eye on it. */
export function markNotOurs(
  services: Services,
  { reportId, actor, outsideBody, reason }: MarkNotOurs,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, rightToRefer(report), report)) return refused('not_allowed');
    if (!mayTurn(report, 'not_ours')) return refused('wrong_state');
    if (outsideBody.trim() === '') return refused('no_outside_body');
    if (reason.trim() === '') return refused('no_reason');

    const coordinating = await findDiskominfo(tx.db);
    await moveReport(tx, report, {
      event: 'not_ours',
      to: 'not_ours',
      by: actingAs(actor, rightToRefer(report), report),
      note: reason,
      change: {
        owner_id: coordinating?.id ?? report.ownerId,
        handler_id: null,
        reason,
        outside_body: outsideBody.trim(),
        outside_number: '',
        outside_state: 'prepared',
        outside_at: tx.now(),
      },
    });
    return OK;
  });
}

/** Whoever verifies may see that it is not ours; later the coordinator decides. */
export const rightToRefer = ({ state }: Pick<Report, 'state'>) =>
  state === 'filed' || state === 'verified' ? 'report.verify' : 'report.route';
