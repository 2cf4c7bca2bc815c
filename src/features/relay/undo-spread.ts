import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { markReopened, recordTask } from './change.queries.ts';
import { OK, type Outcome, refused, type TaskWork } from './outcome.ts';
import { findSpread, withdrawSpread } from './spread.queries.ts';
import { refusalToUndo, type UndoRefusal } from './spread.ts';
import { lockTask } from './task.queries.ts';

/**
 * Takes a spread back within a day: it stays in the log and counts no more. A finished task
 * whose last spread goes is not finished.
 */
export function undoSpread(
  services: Services,
  { taskId, personId, spreadId }: TaskWork & { spreadId: string },
): Promise<Outcome<UndoRefusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const spread = await findSpread(tx.db, { taskId, spreadId });
    const at = tx.now();
    const refusal = refusalToUndo(spread, task.groupId, at);
    if (refusal) return refused(refusal);

    await withdrawSpread(tx.db, spreadId, at);
    await recordTask(tx.db, { taskId, personId, at, event: 'spread_undone', note: spreadId });
    if (task.state === 'done' && task.spreadCount === 1) {
      await markReopened(tx.db, taskId);
      await recordTask(tx.db, { taskId, personId, at, event: 'reopened' });
    }
    await invalidate(tx, [`bulletin:${task.slug}`, `group:${task.groupSlug}`]);
    return OK;
  });
}
