import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayHelp, maySee } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { isOpen } from '../report.ts';
import { onReport } from './on-report.ts';

export type PostUpdate = { reportId: string; actor: Actor; note: string };

/** How far it is, for everybody to read; from the office that has it or one that helps. */
export function postUpdate(
  services: Services,
  { reportId, actor, note }: PostUpdate,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!maySee(actor, report) || !mayHelp(actor, report)) return refused('not_allowed');
    if (!isOpen(report) || report.state === 'filed') return refused('wrong_state');
    if (note.trim() === '') return refused('no_note');

    const by = actingAs(actor, 'report.work', report);
    await moveReport(tx, report, { event: 'updated', by, note });
    return OK;
  });
}
