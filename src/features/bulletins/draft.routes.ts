import { type Context, Hono } from 'hono';

import { type Actor, limit } from '#features/accounts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { listFiles } from '#platform/media/index.ts';
import { addFiles } from './add-files.ts';
import { areaChoices, kimChoices } from './audience.queries.ts';
import { authorityOf } from './authority.ts';
import { type Bulletin, type Refusal, refusalTo } from './bulletin.ts';
import { contentOf, type DraftForm, draftForm } from './content-form.ts';
import { readinessOf } from './content.ts';
import { discardBulletin, restoreBulletin } from './discard-bulletin.ts';
import { DESK_PATH, deskView, openOnDesk } from './desk-context.ts';
import { issuersOf } from './desk.routes.ts';
import { showOverview } from './overview.routes.ts';
import type { BulletinParts } from './parts.ts';
import { hintsFor } from './plain-language.ts';
import { publishEmergency } from './publish-emergency.ts';
import { otherEditors, reviewsOf } from './queries.ts';
import { saveDraft } from './save-draft.ts';
import { submitForReview } from './submit-for-review.ts';
import { fileRefusal } from './upload-words.ts';
import { checkPage } from './views/check-page.ts';
import { editPage, type EditProps } from './views/edit-page.ts';

/** Whoever saved in the last minutes is still at it. */
const EDITING_MS = 10 * 60 * 1000;

/** Writing: edit, save, check, hand in. */
export function draftRoutes({ events }: BulletinParts) {
  const routes = new Hono<Env>();

  routes.get(DESK_PATH, async (c) => {
    const { actor, bulletin, may } = await openOnDesk(c);
    if (!may('save')) return showOverview(c, bulletin, actor);
    return c.html(editPage(c.get('frame'), await editProps(c, bulletin, actor)));
  });

  routes.post(`${DESK_PATH}/save-draft`, (c) => save(c));
  routes.post(`${DESK_PATH}/autosave`, (c) => autosave(c));

  routes.get(`${DESK_PATH}/periksa`, async (c) => {
    const { bulletin, may } = await openOnDesk(c);
    if (!may('save')) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
    return showCheck(c);
  });

  routes.post(`${DESK_PATH}/submit-for-review`, async (c) => {
    const { actor, bulletin } = await openOnDesk(c);
    const submitted = await submitForReview(c.get('services'), { bulletinId: bulletin.id, actor });
    if (submitted.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
    return showCheck(c, submitted.refusal);
  });

  routes.post(`${DESK_PATH}/discard-bulletin`, (c) => putAway(c, discardBulletin));
  routes.post(`${DESK_PATH}/restore-bulletin`, (c) => putAway(c, restoreBulletin));

  routes.post(`${DESK_PATH}/publish-emergency`, async (c) => {
    const { actor, bulletin } = await openOnDesk(c);
    const emergency = { bulletinId: bulletin.id, actor, events };
    const published = await publishEmergency(c.get('services'), emergency);
    if (published.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
    return showCheck(c, published.refusal);
  });

  return routes;
}

async function putAway(c: Context<Env>, action: typeof discardBulletin): Promise<Response> {
  const { actor, bulletin } = await openOnDesk(c);
  const outcome = await action(c.get('services'), { bulletinId: bulletin.id, actor });
  if (outcome.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
  return showOverview(c, bulletin, actor, outcome.refusal);
}

async function save(c: Context<Env>): Promise<Response> {
  const services = c.get('services');
  const { t, timeZone } = c.get('frame');
  const { actor, bulletin, may } = await openOnDesk(c);
  const form = await parseForm(c, draftForm(t, timeZone));
  const again = async (more: Partial<EditProps>, status: 409 | 422) => {
    const props = await editProps(c, bulletin, actor);
    return c.html(editPage(c.get('frame'), { ...props, form, ...more }), status);
  };
  if (!may('save')) return showOverview(c, bulletin, actor, 'wrong_state');
  if (!form.ok) return again({}, 422);

  const { pictures, documents } = form.value;
  const isUpload = pictures.length + documents.length > 0;
  if (isUpload) await limit(services, 'upload_account', actor.personId);
  const typed = contentOf(bulletin.content, form.value);
  const uploads = { pictures, documents };
  const added = await addFiles(services, actor, { before: typed.files, uploads });
  if (!added.ok) {
    const errors = { [added.field]: fileRefusal(t, added.refusal) };
    return again({ form: { typed: form.typed, errors } }, 422);
  }
  const content = { ...typed, files: added.files };
  const { revision } = form.value;
  const saved = await saveDraft(services, { bulletinId: bulletin.id, actor, revision, content });
  if (saved.ok) return c.redirect(`/meja/kabar/${bulletin.id}${isUpload ? '' : '/periksa'}`, 303);
  if (saved.refusal !== 'edited_by_another') return again({ refusal: saved.refusal }, 422);
  const { theirs } = saved;
  return again({ conflict: { theirs, mine: content, revision: saved.revision } }, 409);
}

/** Keeps the text while somebody writes. Files wait for the real save, and so does taking one out. */
async function autosave(c: Context<Env>): Promise<Response> {
  const { t, timeZone } = c.get('frame');
  const { actor, bulletin } = await openOnDesk(c);
  const form = await parseForm(c, draftForm(t, timeZone));
  if (!form.ok) return c.json({ errors: form.errors }, 422);
  const value: DraftForm = { ...form.value, removeFile: [] };
  const content = contentOf(bulletin.content, value);
  const { revision } = value;
  const attempt = { bulletinId: bulletin.id, actor, revision, content };
  const saved = await saveDraft(c.get('services'), attempt);
  if (saved.ok) return c.json({ revision: saved.revision });
  return c.json({ refusal: saved.refusal }, saved.refusal === 'edited_by_another' ? 409 : 422);
}

async function editProps(c: Context<Env>, bulletin: Bulletin, actor: Actor): Promise<EditProps> {
  const { db, now } = c.get('services');
  const since = new Date(now().getTime() - EDITING_MS);
  const [areas, kims, issuers, files, others, reviews] = await Promise.all([
    areaChoices(db),
    kimChoices(db),
    issuersOf(c),
    listFiles(
      db,
      bulletin.content.files.map((file) => file.fileId),
    ),
    otherEditors(db, bulletin.id, { except: actor.personId, since }),
    reviewsOf(db, bulletin.id),
  ]);
  const asked = bulletin.state === 'changes_asked' ? (reviews[0]?.note ?? '') : '';
  const mayDiscard = refusalTo('discard', bulletin, authorityOf(actor, bulletin)) === null;
  return { bulletin, mayDiscard, choices: { areas, kims, issuers }, files, others, asked };
}

async function showCheck(c: Context<Env>, refusal?: Refusal): Promise<Response> {
  const { bulletin, may } = await openOnDesk(c);
  const props = {
    ...(await deskView(c, bulletin)),
    missing: readinessOf(bulletin.content, c.get('services').now()),
    hints: hintsFor(bulletin.content),
    maySubmit: may('submit'),
    mayPublishEmergency: may('publish_emergency'),
    refusal,
  };
  return c.html(checkPage(c.get('frame'), props), refusal ? 422 : 200);
}
