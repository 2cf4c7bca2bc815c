import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { markNudged, recordTask } from './change.queries.ts';
import { nudgeNotice } from './notices.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { lockTask } from './task.queries.ts';
import { type NudgeRefusal, refusalToNudge } from './task.ts';

/** Somebody who looks after the KIM reminds it by hand. */
export function nudgeTask(
  services: Services,
  { taskId, personId }: TaskWork,
): Promise<Outcome<NudgeRefusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const at = tx.now();
    const refusal = refusalToNudge(task, at);
    if (refusal) return refused(refusal);

    await markNudged(tx.db, taskId, at);
    await recordTask(tx.db, { taskId, personId, at, event: 'nudged' });
    await notify(tx, nudgeNotice({ ...task, taskId }, at), [{ group: task.groupId }]);
    return OK;
  });
}
