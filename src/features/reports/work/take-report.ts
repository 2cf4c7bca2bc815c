import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { isOpen } from '../report.ts';
import { worksIn } from './offices.queries.ts';
import { onReport } from './on-report.ts';
import { tellDesk } from './tell-desk.ts';

export type TakeReport = {
  reportId: string;
  actor: Actor;
  /** Who has it in hand from now on: oneself, or somebody of the same body. */
  handlerId: string;
};

/** Takes a case in hand, or gives it to a colleague. */
export function takeReport(
  services: Services,
  { reportId, actor, handlerId }: TakeReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    if (!isOpen(report)) return refused('wrong_state');
    if (report.handlerId === handlerId) return refused('already_done');
    const colleague = { personId: handlerId, officeId: report.ownerId, at: tx.now() };
    if (!(await worksIn(tx.db, colleague))) return refused('not_a_colleague');

    const event = handlerId === actor.personId ? 'taken' : 'passed_on';
    const historyId = await moveReport(tx, report, {
      event,
      by: actingAs(actor, 'report.work', report),
      change: { handler_id: handlerId },
    });
    if (event === 'passed_on') {
      await tellDesk(tx, report, { historyId, event, to: [{ people: [handlerId] }] });
    }
    return OK;
  });
}
