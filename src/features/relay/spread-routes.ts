import { type Context, Hono } from 'hono';

import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { localMoment } from './local-moment.ts';
import { logSpread } from './log-spread.ts';
import { showTask } from './show-task.ts';
import { findPhotoOfTask } from './spread.queries.ts';
import type { NewSpread } from './spread.ts';
import { type SpreadForm, spreadForm } from './task-forms.ts';
import { undoSpread } from './undo-spread.ts';
import type { WhyNot } from './views/task-page.ts';
import { backTo, requireSight, requireWork, TASK_ID } from './work-on-task.ts';

const SPREAD_ID = ':spreadId{[0-9a-f-]{36}}';

/** Logging where a KIM passed it on, below `/meja/tugas`. */
export function spreadRoutes() {
  const routes = new Hono<Env>();
  routes.post(`/${TASK_ID}/log-spread`, log);
  routes.post(`/${TASK_ID}/spreads/${SPREAD_ID}/undo-spread`, async (c) => {
    const { actor, ...work } = await requireWork(c);
    const undo = { ...work, spreadId: c.req.param('spreadId') };
    const outcome = await undoSpread(c.get('services'), undo);
    if (outcome.ok) return backTo(c, work.taskId, 'undone', 'sebaran');
    return showTask(c, { taskId: work.taskId, actor }, { refusal: outcome.refusal });
  });
  routes.get(`/${TASK_ID}/spreads/${SPREAD_ID}/foto`, photo);
  return routes;
}

async function log(c: Context): Promise<Response> {
  const services = c.get('services');
  const { actor, ...work } = await requireWork(c);
  const form = await parseForm(c, spreadForm(c.get('frame').t));
  const returned = { to: 'log-spread', form } as const;
  const sayWhyNot = (refusal?: WhyNot) =>
    showTask(c, { taskId: work.taskId, actor }, { refusal, returned });
  if (!form.ok) return sayWhyNot();

  const photo = await photoOf(services, form.value, work.personId);
  if (!photo.ok) return sayWhyNot(photo.refusal);
  const spread = spreadOf(services, form.value, photo.id);
  const outcome = await logSpread(services, { ...work, spread });
  return outcome.ok ? backTo(c, work.taskId, 'logged', 'sebaran') : sayWhyNot(outcome.refusal);
}

/** The hour that was typed, else the hour the phone kept it, else now. */
function spreadOf({ city, now }: Services, form: SpreadForm, photoId: string | null): NewSpread {
  const { id, channel, areaCode, rw, rt, place, people, note } = form;
  const typed = localMoment(form.happenedAt, city.timeZone);
  const kept = form.typedAt === '' ? null : new Date(form.typedAt);
  return {
    ...{ id, channel, areaCode, rw, rt, place, note, photoId },
    happenedAt: typed ?? kept ?? now(),
    audienceEstimate: people,
  };
}

type Photo =
  { ok: true; id: string | null } | { ok: false; refusal: 'photo_unreadable' | 'photo_no_room' };

async function photoOf(
  services: Services,
  { photo }: SpreadForm,
  uploadedBy: string,
): Promise<Photo> {
  if (!photo) return { ok: true, id: null };
  const bytes = Buffer.from(await photo.arrayBuffer());
  const stored = await storeImage(services, bytes, { originalName: '', uploadedBy });
  if (stored.ok) return { ok: true, id: stored.file.id };
  return {
    ok: false,
    refusal: stored.refusal === 'no_room' ? 'photo_no_room' : 'photo_unreadable',
  };
}

/** Through the task, never under the public address of files: only who may see the task sees its proof. */
async function photo(c: Context): Promise<Response> {
  const { db, media } = c.get('services');
  const taskId = c.req.param('id') ?? '';
  await requireSight(c, taskId);
  const sha256 = await findPhotoOfTask(db, { taskId, spreadId: c.req.param('spreadId') ?? '' });
  const bytes = await media.get(sha256, 'webp');
  if (!bytes) throw new NotFound('photo');
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
  });
}
