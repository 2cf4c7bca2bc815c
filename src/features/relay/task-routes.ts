import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { postsThatMay, requireActor } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { acceptTask } from './accept-task.ts';
import { addLocalNote } from './add-local-note.ts';
import { declineTask } from './decline-task.ts';
import { finishTask } from './finish-task.ts';
import type { Outcome, TaskWork } from './outcome.ts';
import { receiveTask } from './receive-task.ts';
import { showTask } from './show-task.ts';
import { declineForm, noteForm } from './task-forms.ts';
import { countOpenTasks, findOwnTaskOrNull, listTasks, TASK_PAGE_SIZE } from './task.queries.ts';
import { taskListPage } from './views/task-list-page.ts';
import type { Happened, WhyNot } from './views/task-page.ts';
import { backTo, requireSight, requireWork, TASK_ID } from './work-on-task.ts';

const HAPPENED = [
  'received',
  'accepted',
  'declined',
  'noted',
  'logged',
  'undone',
  'finished',
] as const;
const ListQuery = z.object({
  tampil: z.enum(['menunggu', 'selesai']).default('menunggu'),
  sesudah: z.string().optional(),
});
const TaskQuery = z.object({ berhasil: z.enum(HAPPENED).optional() });

/** The desk of a KIM, below `/meja/tugas`. */
export function taskRoutes() {
  const routes = new Hono<Env>();
  routes.get('/', showList);
  routes.get('/kabar/:bulletinId{[0-9a-f-]{36}}', goToOwnTask);
  routes.get(`/${TASK_ID}`, async (c) => {
    const taskId = c.req.param('id');
    const actor = await requireSight(c, taskId);
    return showTask(c, { taskId, actor }, { happened: parseQuery(c, TaskQuery).berhasil });
  });
  routes.post(`/${TASK_ID}/receive-task`, (c) => answer(c, receiveTask, 'received'));
  routes.post(`/${TASK_ID}/accept-task`, (c) => answer(c, acceptTask, 'accepted'));
  routes.post(`/${TASK_ID}/finish-task`, (c) => answer(c, finishTask, 'finished'));
  routes.post(`/${TASK_ID}/decline-task`, decline);
  routes.post(`/${TASK_ID}/add-local-note`, note);
  return routes;
}

async function showList(c: Context): Promise<Response> {
  const actor = requireActor(c);
  const { db } = c.get('services');
  const { tampil, sesudah } = parseQuery(c, ListQuery);
  const show = tampil === 'selesai' ? 'ended' : 'open';
  const groupIds = postsThatMay(actor, 'task.work').map((held) => held.groupId);

  const found = await listTasks(db, { groupIds, show, after: cursorOf(sesudah) });
  const tasks = found.slice(0, TASK_PAGE_SIZE);
  const last = found.length > TASK_PAGE_SIZE ? tasks.at(-1) : undefined;
  const props = {
    tasks,
    show,
    openCount: await countOpenTasks(db, groupIds),
    hasKim: groupIds.length > 0,
    older: last ? `/meja/tugas?tampil=${tampil}&sesudah=${cursorText(placeOf(last, show))}` : null,
  } as const;
  return c.html(taskListPage(c.get('frame'), props));
}

const placeOf = (task: { id: string; dueAt: Date; sentAt: Date }, show: 'open' | 'ended') => ({
  id: task.id,
  at: show === 'open' ? task.dueAt : task.sentAt,
});

/** A notice is one for all KIM; here it becomes each reader's own task. */
async function goToOwnTask(c: Context): Promise<Response> {
  const actor = requireActor(c);
  const bulletinId = c.req.param('bulletinId') ?? '';
  const groupIds = postsThatMay(actor, 'task.work').map((held) => held.groupId);
  const task = await findOwnTaskOrNull(c.get('services').db, { bulletinId, groupIds });
  if (task) return c.redirect(`/meja/tugas/${task.id}`);
  if (postsThatMay(actor, 'coverage.see').length === 0) throw new NotFound('relay task');
  return c.redirect(`/meja/cakupan/${bulletinId}`);
}

type Deed = (services: Services, work: TaskWork) => Promise<Outcome<WhyNot>>;

/** A deed of one button: done, or the page again with the reason. */
async function answer(c: Context, deed: Deed, happened: Happened): Promise<Response> {
  const { actor, ...work } = await requireWork(c);
  const outcome = await deed(c.get('services'), work);
  if (outcome.ok) return backTo(c, work.taskId, happened, NEXT_STEP[happened]);
  return showTask(c, { taskId: work.taskId, actor }, { refusal: outcome.refusal });
}

const NEXT_STEP: Partial<Record<Happened, string>> = { accepted: 'sebarkan', noted: 'sebarkan' };

async function decline(c: Context): Promise<Response> {
  const { actor, ...work } = await requireWork(c);
  const form = await parseForm(c, declineForm(c.get('frame').t));
  const returned = { to: 'decline-task', form } as const;
  if (!form.ok) return showTask(c, { taskId: work.taskId, actor }, { returned });
  const outcome = await declineTask(c.get('services'), { ...work, ...form.value });
  if (outcome.ok) return backTo(c, work.taskId, 'declined');
  return showTask(c, { taskId: work.taskId, actor }, { refusal: outcome.refusal, returned });
}

async function note(c: Context): Promise<Response> {
  const { actor, ...work } = await requireWork(c);
  const form = await parseForm(c, noteForm(c.get('frame').t));
  const returned = { to: 'add-local-note', form } as const;
  if (!form.ok) return showTask(c, { taskId: work.taskId, actor }, { returned });
  const outcome = await addLocalNote(c.get('services'), { ...work, note: form.value.localNote });
  if (outcome.ok) return backTo(c, work.taskId, 'noted', NEXT_STEP['noted']);
  return showTask(c, { taskId: work.taskId, actor }, { refusal: outcome.refusal, returned });
}
