import { inTransaction, type Services } from '#platform/services.ts';
import { recordTask, saveLocalNote } from './change.queries.ts';
import { forgetKit } from './kit.queries.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { lockTask } from './task.queries.ts';
import { type Refusal, refusalToNote } from './task.ts';

export const NOTE_LIMIT = 200;

/** A line of the KIM's own, such as time and place at RW 03; it appears in this KIM's kit only. */
export function addLocalNote(
  services: Services,
  { taskId, personId, note }: TaskWork & { note: string },
): Promise<Outcome<Refusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const refusal = refusalToNote(task);
    if (refusal) return refused(refusal);
    if (task.localNote === note) return OK;

    await saveLocalNote(tx.db, taskId, note);
    await recordTask(tx.db, { taskId, personId, at: tx.now(), event: 'noted', note });
    await forgetKit(tx, { bulletinId: task.bulletinId, groupId: task.groupId });
    return OK;
  });
}
