import type { Actor } from '#features/accounts';
import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn, type Report } from '../report.ts';
import { listAnsweringOffices, saveDeputies } from './offices.queries.ts';
import { onReport } from './on-report.ts';
import { tellDesk } from './tell-desk.ts';

export type AssignReport = {
  reportId: string;
  actor: Actor;
  officeId: string;
  /** Bodies that help the one that answers. */
  deputies: string[];
  note: string;
};

/** Disposisi: the coordinator says which body answers. One that has it already may be relieved. */
export function assignReport(
  services: Services,
  { reportId, actor, officeId, deputies, note }: AssignReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.route', report)) return refused('not_allowed');
    const isReassigned = report.state === 'assigned' && !report.pausedAt;
    if (!isReassigned && !mayTurn(report, 'assigned')) return refused('wrong_state');
    const helping = [...new Set(deputies)].filter((id) => id !== officeId);
    const known = await listAnsweringOffices(tx.db, [officeId, ...helping]);
    if (known.length !== helping.length + 1) return refused('unknown_office');
    if (isReassigned && isAsBefore(report, officeId, helping)) return refused('already_done');

    await saveDeputies(tx.db, { reportId, officeIds: helping, at: tx.now() });
    await handOver(tx, report, { actor, officeId, note });
    return OK;
  });
}

type HandOver = { actor: Actor; officeId: string; note: string };

/** Gives it to the body, with a new time for its first answer. `report` is locked. */
export async function handOver(
  tx: Services,
  report: Report,
  { actor, officeId, note }: HandOver,
): Promise<void> {
  const isSame = officeId === report.ownerId;
  const historyId = await moveReport(tx, report, {
    event: 'assigned',
    ...(report.state === 'assigned' ? {} : { to: 'assigned' as const }),
    by: actingAs(actor, 'report.route', report),
    note,
    change: {
      owner_id: officeId,
      assigned_at: tx.now(),
      ...(!isSame && { handler_id: null }),
      ...(report.state === 'assigned' && !isSame && (await freshStep(tx))),
    },
  });
  await tellDesk(tx, report, { historyId, event: 'assigned', to: [{ group: officeId }], note });
}

async function freshStep(tx: Services) {
  const step = await dueAt(tx, 'report.first_response');
  return { step_due_at: step, look_at: step, late_level: 'none' as const };
}

const isAsBefore = ({ ownerId, deputyIds }: Report, officeId: string, helping: string[]) =>
  ownerId === officeId &&
  deputyIds.length === helping.length &&
  helping.every((id) => deputyIds.includes(id));
