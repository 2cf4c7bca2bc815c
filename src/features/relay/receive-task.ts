import { inTransaction, type Services } from '#platform/services.ts';
import { markReceived, recordTask } from './change.queries.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { lockTask } from './task.queries.ts';
import { type Refusal, refusalToReceive } from './task.ts';

/**
 * The KIM knows of the task. Said with the button "Kami terima", by the notice being read in the
 * desk (see see-tasks.ts), or by anything that goes further; opening the page is a GET and
 * writes nothing. Receiving again changes nothing. `at` is when it was seen, if not now.
 */
export function receiveTask(
  services: Services,
  { taskId, personId, at }: TaskWork & { at?: Date },
): Promise<Outcome<Refusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const refusal = refusalToReceive(task);
    if (refusal) return refused(refusal);
    if (task.state !== 'sent') return OK;

    const received = at ?? tx.now();
    await markReceived(tx.db, taskId, received);
    await recordTask(tx.db, { taskId, personId, at: received, event: 'received' });
    return OK;
  });
}
