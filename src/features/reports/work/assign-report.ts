import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { clocksAfter } from '../clocks.ts';
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
    if (isReassigned && officeId === report.ownerId) {
      await changeHelp(tx, report, { actor, helping, note });
    } else await handOver(tx, report, { actor, officeId, helping, note });
    return OK;
  });
}

type HandOver = { actor: Actor; officeId: string; helping: string[]; note: string };

/** Gives it to the body, with a new time for its first answer. `report` is locked. */
export async function handOver(
  tx: Services,
  report: Report,
  { actor, officeId, helping, note }: HandOver,
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
      ...(report.state === 'assigned' && !isSame && (await clocksAfter(tx, report, 'assigned'))),
    },
  });
  const to = [officeId, ...helping].map((group) => ({ group }));
  await tellDesk(tx, report, { historyId, event: 'assigned', to, note });
}

/** Who helps is the offices' own business: the reporter still waits for the same one. */
async function changeHelp(
  tx: Services,
  report: Report,
  { actor, helping, note }: Omit<HandOver, 'officeId'>,
): Promise<void> {
  const event = 'deputies_changed';
  const by = actingAs(actor, 'report.route', report);
  const historyId = await moveReport(tx, report, { event, by, note });
  const added = helping.filter((id) => !report.deputyIds.includes(id));
  const to = added.map((group) => ({ group }));
  if (to.length > 0) await tellDesk(tx, report, { historyId, event, to, note });
}

const isAsBefore = ({ ownerId, deputyIds }: Report, officeId: string, helping: string[]) =>
  ownerId === officeId &&
  deputyIds.length === helping.length &&
  helping.every((id) => deputyIds.includes(id));
