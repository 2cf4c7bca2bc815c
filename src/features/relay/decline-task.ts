import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import { markDeclined, recordTask } from './change.queries.ts';
import { declineNotice } from './notices.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { officeAbove } from './chase.queries.ts';
import { lockTask } from './task.queries.ts';
import { type DeclineReason, type DeclineRefusal, refusalToDecline } from './task.ts';

export type DeclineTask = TaskWork & { reason: DeclineReason; note: string };
export type WhyNotDeclined = DeclineRefusal | 'say_why';

/**
 * The KIM cannot pass it on. The kecamatan office and Diskominfo are told, so that somebody else
 * carries the bulletin to that place.
 */
export function declineTask(
  services: Services,
  { taskId, personId, reason, note }: DeclineTask,
): Promise<Outcome<WhyNotDeclined>> {
  if (reason === 'other' && note.trim() === '') return Promise.resolve(refused('say_why'));
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const refusal = refusalToDecline(task);
    if (refusal) return refused(refusal);

    const at = tx.now();
    await markDeclined(tx.db, { taskId, at, reason, note });
    await recordTask(tx.db, { taskId, personId, at, event: 'declined', note: reason });

    const why = messagesFor('id').relay.declineReasons[reason];
    const office = await officeAbove(tx.db, task.areaCode);
    await notify(tx, declineNotice({ ...task, taskId }, note ? `${why}: ${note}` : why), [
      { post: 'kim_admin' },
      ...(office ? [{ group: office }] : []),
    ]);
    return OK;
  });
}
