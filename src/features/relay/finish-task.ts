import { inTransaction, type Services } from '#platform/services.ts';
import { markDone, recordTask } from './change.queries.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { lockTask } from './task.queries.ts';
import { type FinishRefusal, refusalToFinish } from './task.ts';

/** The KIM has passed it on wherever it meant to. More spreads may still be logged later. */
export function finishTask(
  services: Services,
  { taskId, personId }: TaskWork,
): Promise<Outcome<FinishRefusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const refusal = refusalToFinish(task);
    if (refusal) return refused(refusal);

    const at = tx.now();
    await markDone(tx.db, taskId, at);
    await recordTask(tx.db, { taskId, personId, at, event: 'finished' });
    return OK;
  });
}
