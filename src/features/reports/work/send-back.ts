import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { findDiskominfo } from '../filing/categories.queries.ts';
import { saveDeputies } from './offices.queries.ts';
import { onReport } from './on-report.ts';
import { COORDINATORS, tellDesk } from './tell-desk.ts';

export type SendBack = { reportId: string; actor: Actor; reason: string };

/** An office says it is not the right one: the coordinator sends it on. */
export function sendBack(
  services: Services,
  { reportId, actor, reason }: SendBack,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    if (report.state !== 'assigned' && report.state !== 'in_progress') {
      return refused('wrong_state');
    }
    if (reason.trim() === '') return refused('no_reason');

    await saveDeputies(tx.db, { reportId, officeIds: [], at: tx.now() });
    const coordinating = await findDiskominfo(tx.db);
    const historyId = await moveReport(tx, report, {
      event: 'sent_back',
      to: 'verified',
      by: actingAs(actor, 'report.work', report),
      note: reason,
      change: { owner_id: coordinating?.id ?? report.ownerId, handler_id: null },
    });
    await tellDesk(tx, report, { historyId, event: 'sent_back', to: [COORDINATORS], note: reason });
    return OK;
  });
}
