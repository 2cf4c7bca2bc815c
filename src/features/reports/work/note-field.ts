import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { findReport } from '../queries.ts';
import { hasFiled } from '../reporter.queries.ts';
import { onReport } from './on-report.ts';
import { markVerified } from './verify-report.ts';

export type NoteField = { reportId: string; actor: Actor; note: string };

/** What a KIM observed is owed no answer: it is verified, noted, and that is its end. */
export function noteField(
  services: Services,
  { reportId, actor, note }: NoteField,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (report.kind !== 'field_information') return refused('only_field_information');
    if (report.state !== 'filed' && report.state !== 'verified') return refused('wrong_state');
    if (await hasFiled(tx.db, reportId, actor.personId)) return refused('own_work');

    if (report.state === 'filed') await markVerified(tx, report, { actor, note: '' });
    // a moment later, so that the history reads in order
    const at = new Date(tx.now().getTime() + 1);
    const then = { ...tx, now: () => at };
    await moveReport(then, await findReport(tx.db, reportId), {
      event: 'noted',
      to: 'closed',
      by: actingAs(actor, 'report.verify', report),
      note,
      change: { closed_at: at, closed_by: 'noted' },
    });
    return OK;
  });
}
