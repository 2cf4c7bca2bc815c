import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn } from '../report.ts';
import { onReport } from './on-report.ts';

export type AskCompletion = { reportId: string; actor: Actor; note: string };

/** Something is missing: the reporter has thirty days, and the clocks stand still. */
export function askCompletion(
  services: Services,
  { reportId, actor, note }: AskCompletion,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (!mayTurn(report, 'incomplete')) return refused('wrong_state');
    if (note.trim() === '') return refused('no_reason');

    await moveReport(tx, report, {
      event: 'completion_asked',
      to: 'incomplete',
      by: actingAs(actor, 'report.verify', report),
      note,
      change: { reason: note },
    });
    return OK;
  });
}
