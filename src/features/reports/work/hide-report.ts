import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onReport } from './on-report.ts';

export type HideReport = { reportId: string; actor: Actor; reason: string };

/** Takes it off the public pages: a name in the words, a face in the photo. The case goes on. */
export const hideReport = (services: Services, hiding: HideReport): Promise<Outcome> =>
  showOrHide(services, hiding, 'hidden');

/** What was hidden can be read again. */
export const showReport = (services: Services, showing: HideReport): Promise<Outcome> =>
  showOrHide(services, showing, 'shown');

function showOrHide(
  services: Services,
  { reportId, actor, reason }: HideReport,
  event: 'hidden' | 'shown',
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.route', report)) return refused('not_allowed');
    if ((report.hiddenAt !== null) === (event === 'hidden')) return refused('already_done');
    if (reason.trim() === '') return refused('no_reason');

    const by = actingAs(actor, 'report.route', report);
    const hidden_at = event === 'hidden' ? tx.now() : null;
    await moveReport(tx, report, { event, by, note: reason, change: { hidden_at } });
    // the desk's own event, but that somebody hid it is everybody's to know
    await writeLedger(tx, {
      act: `report.${event}`,
      subjectKind: 'report',
      subjectId: report.code,
      actorPost: by.post,
      body: { state: report.state },
    });
    return OK;
  });
}
