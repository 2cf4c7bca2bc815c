import type { Context } from 'hono';

import { type Actor, can, requireActor, requireRight } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import type { TaskWork } from './outcome.ts';
import { findTask } from './task.queries.ts';
import type { Happened } from './views/task-page.ts';

/** The end of a task's address. */
export const TASK_ID = ':id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** Members see their own tasks; officials those of their place. Throws Forbidden or SignInRequired. */
export async function requireSight(c: Context, taskId: string): Promise<Actor> {
  const actor = requireActor(c);
  const { groupId, areaCode } = await findTask(c.get('services').db, taskId);
  if (!can(actor, 'task.see', { groupId, areaCode })) throw new Forbidden();
  return actor;
}

/** Only members of the KIM work on its task. Throws Forbidden or SignInRequired. */
export async function requireWork(c: Context): Promise<TaskWork & { actor: Actor }> {
  requireActor(c);
  const task = await findTask(c.get('services').db, c.req.param('id') ?? '');
  const actor = requireRight(c, 'task.work', { groupId: task.groupId });
  return { taskId: task.id, personId: actor.personId, actor };
}

/** Back to the page of the task, at the step that comes next. */
export const backTo = (c: Context, taskId: string, happened: Happened, step = 'isi') =>
  c.redirect(`/meja/tugas/${taskId}?berhasil=${happened}#${step}`, 303);
