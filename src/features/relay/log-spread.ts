import { isWithin } from '#features/areas';
import { inTransaction, type Services } from '#platform/services.ts';
import { invalidate } from '#platform/page-cache.ts';
import { markAccepted, recordTask } from './change.queries.ts';
import { type Outcome, OK, refused, type TaskWork } from './outcome.ts';
import { findSpreadOrNull, insertSpread } from './spread.queries.ts';
import { type NewSpread, refusalToLog, type SpreadRefusal } from './spread.ts';
import { lockTask } from './task.queries.ts';
import { isOpen, type TaskRow } from './task.ts';

export type LogSpread = TaskWork & { spread: NewSpread };

/**
 * Where the KIM passed it on. The id was made where it was typed: what arrives twice, from an
 * impatient thumb or from the outbox of a phone, is one spread and answered as logged. Who logs
 * without having accepted has accepted.
 */
export function logSpread(
  services: Services,
  { taskId, personId, spread }: LogSpread,
): Promise<Outcome<SpreadRefusal>> {
  return inTransaction(services, async (tx) => {
    const task = await lockTask(tx.db, taskId);
    const earlier = await findSpreadOrNull(tx.db, spread.id);
    if (earlier) return earlier.taskId === taskId ? OK : refused('id_taken');

    const refusal = refusalOf(task, spread, tx.now());
    if (refusal) return refused(refusal);

    const at = tx.now();
    if (isOpen(task) && task.state !== 'accepted') {
      await markAccepted(tx.db, { taskId, personId, at });
      await recordTask(tx.db, { taskId, personId, at, event: 'accepted' });
    }
    const isNew = await insertSpread(tx.db, { task, personId, spread, at });
    if (!isNew) return refused('id_taken');
    await recordTask(tx.db, { taskId, personId, at, event: 'spread', note: spread.id });
    await invalidate(tx, [`bulletin:${task.slug}`, `group:${task.groupSlug}`]);
    return OK;
  });
}

/** A kelurahan's KIM speaks for its kelurahan; a kecamatan's for all of its own. */
function refusalOf(task: TaskRow, spread: NewSpread, now: Date): SpreadRefusal | null {
  if (!isWithin(spread.areaCode, task.areaCode)) return 'area_elsewhere';
  return refusalToLog(task, spread, now);
}
