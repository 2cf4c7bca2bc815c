import type { Actor } from '#features/accounts';
import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { OutsideState } from '../report.ts';
import { onReport } from './on-report.ts';

export type UpdateOutside = {
  reportId: string;
  actor: Actor;
  /** The tracking number of the other body. */
  number: string;
  state: OutsideState;
  note: string;
};

/** What the body that has it now says: its number, how far it is. */
export function updateOutside(
  services: Services,
  { reportId, actor, number, state, note }: UpdateOutside,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (report.state !== 'not_ours') return refused('wrong_state');
    const isSame = report.outsideNumber === number.trim() && report.outsideState === state;
    if (isSame && note.trim() === '') return refused('already_done');
    if (state === 'answered' && note.trim() === '') return refused('no_answer');

    await moveReport(tx, report, {
      event: state === 'answered' ? 'outside_answered' : 'outside_updated',
      by: actingAs(actor, 'report.verify', report),
      note,
      change: {
        outside_number: number.trim(),
        outside_state: state,
        outside_at: tx.now(),
        ...(await objectionUntil(tx, state)),
      },
    });
    return OK;
  });
}

/** An answer from there waits for objections as long as one of the city's own. */
async function objectionUntil(tx: Services, state: OutsideState) {
  const until = state === 'answered' ? await dueAt(tx, 'report.auto_close') : null;
  return { step_due_at: until, look_at: until };
}
