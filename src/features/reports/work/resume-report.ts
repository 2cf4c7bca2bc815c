import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { resumedClocks } from '../clocks.ts';
import { type Move, moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { isOpen, type Report } from '../report.ts';
import { onReport } from './on-report.ts';
import { ownersOf, tellDesk } from './tell-desk.ts';

export type ResumeReport = { reportId: string; actor: Actor; note: string };

/** The clocks go on, later by the office time for which they stood still. */
export function resumeReport(
  services: Services,
  { reportId, actor, note }: ResumeReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    if (!isPaused(report)) return refused('wrong_state');

    await goOn(tx, report, { by: actingAs(actor, 'report.work', report), note });
    return OK;
  });
}

/** No pause lasts longer than the rule allows: after that the clocks go on by themselves. */
export function resumeByClock(
  services: Services,
  { reportId }: { reportId: string },
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    const isOver = report.lookAt !== null && report.lookAt <= tx.now();
    if (!isPaused(report) || !isOver) return refused('wrong_state');

    const historyId = await goOn(tx, report, { by: null, note: '' });
    await tellDesk(tx, report, { historyId, event: 'resumed', to: [ownersOf(report)] });
    return OK;
  });
}

/** `report` is locked and stands still. */
export async function goOn(
  tx: Services,
  report: Report,
  move: Pick<Move, 'by'> & { note: string },
): Promise<string> {
  return moveReport(tx, report, {
    event: 'resumed',
    ...move,
    change: await resumedClocks(tx, report),
  });
}

const isPaused = (report: Report): boolean => isOpen(report) && report.pausedAt !== null;
