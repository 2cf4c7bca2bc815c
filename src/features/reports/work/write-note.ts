import { type Actor, can } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayHelp, maySee, subjectOf } from '../authority.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { insertNote } from './notes.queries.ts';
import { onReport } from './on-report.ts';

export type WriteNote = { reportId: string; actor: Actor; body: string };

/** For those who work on it, never for the public: what was said on the telephone, what was tried. */
export function writeNote(
  services: Services,
  { reportId, actor, body }: WriteNote,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    const isWorkedOn = mayHelp(actor, report) || can(actor, 'report.verify', subjectOf(report));
    if (!maySee(actor, report) || !isWorkedOn) return refused('not_allowed');
    if (body.trim() === '') return refused('no_note');

    const { post } = actingAs(
      actor,
      mayHelp(actor, report) ? 'report.work' : 'report.verify',
      report,
    );
    const note = { reportId, at: tx.now(), personId: actor.personId, post, body: body.trim() };
    await insertNote(tx.db, note);
    return OK;
  });
}
