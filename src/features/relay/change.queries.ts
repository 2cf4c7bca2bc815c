import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { DeclineReason, Escalation } from './task.ts';
import type { TaskEvent } from './task-history.ts';

export type NewHistory = {
  taskId: string;
  at: Date;
  event: TaskEvent;
  /** Null when the clock did it. */
  personId: string | null;
  note?: string;
};

/** Append-only: what became of a task is never changed. */
export async function recordTask(db: Db, history: NewHistory): Promise<void> {
  await db
    .insertInto('relay_task_history')
    .values({
      id: newId(),
      task_id: history.taskId,
      at: history.at,
      event: history.event,
      person_id: history.personId,
      note: history.note ?? '',
    })
    .execute();
}

type By = { taskId: string; personId: string; at: Date };

export async function markReceived(db: Db, taskId: string, at: Date): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set({ state: 'received', received_at: at })
    .where('id', '=', taskId)
    .execute();
}

/** Whoever accepts has received it, too. */
export async function markAccepted(db: Db, { taskId, personId, at }: By): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set((set) => ({
      state: 'accepted' as const,
      received_at: set.fn.coalesce('received_at', set.val(at)),
      accepted_at: at,
      accepted_by: personId,
    }))
    .where('id', '=', taskId)
    .execute();
}

export async function markDeclined(
  db: Db,
  { taskId, at, reason, note }: Omit<By, 'personId'> & { reason: DeclineReason; note: string },
): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set((set) => ({
      state: 'declined' as const,
      received_at: set.fn.coalesce('received_at', set.val(at)),
      declined_at: at,
      declined_reason: reason,
      declined_note: note,
    }))
    .where('id', '=', taskId)
    .execute();
}

export async function markDone(db: Db, taskId: string, at: Date): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set({ state: 'done', done_at: at })
    .where('id', '=', taskId)
    .execute();
}

/** The last spread of a finished task was taken back, so it is not finished. */
export async function markReopened(db: Db, taskId: string): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set({ state: 'accepted', done_at: null })
    .where('id', '=', taskId)
    .execute();
}

export async function saveLocalNote(db: Db, taskId: string, note: string): Promise<void> {
  await db.updateTable('relay_tasks').set({ local_note: note }).where('id', '=', taskId).execute();
}

export async function markReminded(
  db: Db,
  { taskId, escalation, at }: { taskId: string; escalation: 'none' | 'reminded'; at: Date },
): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set({ escalation, reminded_at: at })
    .where('id', '=', taskId)
    .execute();
}

export async function markEscalated(
  db: Db,
  {
    taskId,
    escalation,
    at,
  }: { taskId: string; escalation: Extract<Escalation, 'kecamatan' | 'diskominfo'>; at: Date },
): Promise<void> {
  await db
    .updateTable('relay_tasks')
    .set({ escalation, escalated_at: at })
    .where('id', '=', taskId)
    .execute();
}

export async function markNudged(db: Db, taskId: string, at: Date): Promise<void> {
  await db.updateTable('relay_tasks').set({ nudged_at: at }).where('id', '=', taskId).execute();
}
