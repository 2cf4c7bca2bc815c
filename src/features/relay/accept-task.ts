import { inTransaction, type Services } from '#platform/services.ts';
import { markAccepted, recordTask } from './change.queries.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { lockTask } from './task.queries.ts';
import { type Refusal, refusalToAccept } from './task.ts';

/** The KIM will pass it on. Of two members who say so at once the first is kept, the other is told. */
export function acceptTask(
  services: Services,
  { taskId, personId }: TaskWork,
): Promise<Outcome<Refusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const refusal = refusalToAccept(task);
    if (refusal) return refused(refusal);

    const at = tx.now();
    await markAccepted(tx.db, { taskId, personId, at });
    await recordTask(tx.db, { taskId, personId, at, event: 'accepted' });
    return OK;
  });
}
