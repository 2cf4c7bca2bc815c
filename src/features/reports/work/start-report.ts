import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn } from '../report.ts';
import { onReport } from './on-report.ts';

export type StartReport = { reportId: string; actor: Actor; note: string };

/** The first answer (tindak lanjut awal): what the office will do about it. */
export function startReport(
  services: Services,
  { reportId, actor, note }: StartReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    if (!mayTurn(report, 'in_progress')) return refused('wrong_state');
    if (note.trim() === '') return refused('no_answer');

    await moveReport(tx, report, {
      event: 'started',
      to: 'in_progress',
      by: actingAs(actor, 'report.work', report),
      note,
      change: {
        started_at: report.startedAt ?? tx.now(),
        handler_id: report.handlerId ?? actor.personId,
      },
    });
    return OK;
  });
}
