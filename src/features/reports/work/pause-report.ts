import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { pausedClocks } from '../clocks.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { PauseReason, Report } from '../report.ts';
import { onReport } from './on-report.ts';

export type PauseReport = {
  reportId: string;
  actor: Actor;
  pauseReason: PauseReason;
  /** Why, for everybody to read. */
  note: string;
};

/** The office cannot go on for a reason that is not its own; the clocks stand still. */
export function pauseReport(
  services: Services,
  { reportId, actor, pauseReason, note }: PauseReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    if (!canPause(report)) return refused('wrong_state');
    if (report.pausedAt) return refused('already_done');
    if (note.trim() === '') return refused('no_reason');

    await moveReport(tx, report, {
      event: 'paused',
      by: actingAs(actor, 'report.work', report),
      note,
      change: await pausedClocks(tx, pauseReason),
    });
    return OK;
  });
}

/** Only who has begun can be held up. */
export const canPause = ({ state }: Pick<Report, 'state'>): boolean =>
  state === 'assigned' || state === 'in_progress';
