import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireActor } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { Outcome } from '../outcome.ts';
import { answerReport } from '../work/answer-report.ts';
import { draftBulletinFrom } from '../work/draft-bulletin-from.ts';
import { updateOutside } from '../work/update-outside.ts';
import { witnessReport } from '../work/witness-report.ts';
import type { CaseReply, DoneDeed } from './case.ts';
import { findSight, listAnswers } from './case.queries.ts';
import { deedForms } from './deed-forms.ts';
import { type Deed, isDeed, mayDeed } from './deeds.ts';
import { fillTemplate } from './fill-template.ts';
import { hidePhoto } from './hide-photo.ts';
import { keepUploads, type Uploads } from './keep-uploads.ts';
import { doneDeed } from './done-deed.ts';
import type { DeskParts } from './outside-register.ts';
import { CASE_PATH, caseView, openCase } from './open-case.ts';
import { reachOf } from './reach.ts';
import { runDeed } from './run-deed.ts';
import { sheetFor } from './sheet-for.ts';
import { findTemplate } from './templates/templates.queries.ts';
import { casePage } from './views/case-page.ts';

/** The page of one case, and everything that can be done on it. */
export function caseRoutes(desk: DeskParts) {
  const routes = new Hono<Env>();
  routes.get(CASE_PATH, (c) => showCase(c, desk, { done: doneDeed(c) }));
  routes.post(`${CASE_PATH}/answer-report`, (c) => answer(c, desk));
  routes.post(`${CASE_PATH}/witness-report`, (c) => witness(c, desk));
  routes.post(`${CASE_PATH}/use-template`, (c) => useTemplate(c, desk));
  routes.post(`${CASE_PATH}/draft-bulletin`, (c) => draftBulletin(c, desk));
  routes.post(`${CASE_PATH}/send-outside`, (c) => sendOutside(c, desk));
  routes.post(`${CASE_PATH}/hide-photo`, (c) => changePhoto(c, desk, true));
  routes.post(`${CASE_PATH}/show-photo`, (c) => changePhoto(c, desk, false));
  routes.post(`${CASE_PATH}/:deed{[a-z]+-[a-z]+(?:-[a-z]+)?}`, async (c, next) => {
    const deed = c.req.param('deed');
    if (!isDeed(deed) || deed === 'answer-report' || deed === 'witness-report') return next();
    const doing = { services: c.get('services'), ...(await asker(c)), t: c.get('frame').t };
    const { form, outcome } = await runDeed(deed, (schema) => parseForm(c, schema), doing);
    return settled(c, desk, { deed, form, outcome });
  });
  return routes;
}

const asker = async (c: Context<Env>) => {
  const { actor, report } = await openCase(c);
  return { actor, reportId: report.id };
};

type Settled = { deed: Deed; form: ParsedForm<unknown>; outcome: Outcome | null };

/** Done: on with the case, or to the list when it is somebody else's now. Else the page again. */
async function settled(
  c: Context<Env>,
  desk: DeskParts,
  { deed, form, outcome }: Settled,
): Promise<Response> {
  if (!outcome) return showCase(c, desk, { returned: { deed, form } });
  if (outcome.ok) return onwards(c, deed);
  return showCase(c, desk, { returned: { deed, form }, refusal: outcome.refusal });
}

async function onwards(c: Context<Env>, deed: DoneDeed): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const sight = await findSight(c.get('services').db, reachOf(requireActor(c)), id);
  return c.redirect(`/meja/laporan${sight ? `/${id}` : ''}?selesai=${deed}`, 303);
}

async function showCase(
  c: Context<Env>,
  { register }: DeskParts,
  reply: CaseReply,
): Promise<Response> {
  const view = { ...(await caseView(c.get('services'), await openCase(c))), register };
  const isAgain = reply.returned !== undefined || reply.refusal !== undefined || reply.failed;
  return c.html(casePage(c.get('frame'), view, reply), isAgain ? 422 : 200);
}

/** Files are kept only for whoever may answer this case now. */
async function answer(c: Context<Env>, desk: DeskParts): Promise<Response> {
  const deed = 'answer-report';
  const { actor, report } = await openCase(c);
  const services = c.get('services');
  const { t } = c.get('frame');
  const form = await parseForm(c, deedForms(t).answer);
  if (!form.ok) return showCase(c, desk, { returned: { deed, form } });
  const { body, proof, proofPhotos, proofDocuments } = form.value;
  const isTheirs = mayDeed(deed, { actor, report, now: services.now() });
  const uploads: Uploads = isTheirs
    ? { proofPhotos: { images: proofPhotos }, proofDocuments: { documents: proofDocuments } }
    : {};
  const kept = await keepUploads(services, { actor, t, uploads });
  if (!kept.ok)
    return showCase(c, desk, { returned: { deed, form: { ...form, errors: kept.errors } } });
  const given = { reportId: report.id, actor, body, proof, fileIds: kept.fileIds };
  return settled(c, desk, { deed, form, outcome: await answerReport(services, given) });
}

async function witness(c: Context<Env>, desk: DeskParts): Promise<Response> {
  const deed = 'witness-report';
  const { actor, report } = await openCase(c);
  const services = c.get('services');
  const { t } = c.get('frame');
  const form = await parseForm(c, deedForms(t).witness);
  if (!form.ok) return showCase(c, desk, { returned: { deed, form } });
  const { phase, verdict, note, witnessPhotos } = form.value;
  const isTheirs = mayDeed(deed, { actor, report, now: services.now() });
  const uploads: Uploads = isTheirs ? { witnessPhotos: { images: witnessPhotos } } : {};
  const kept = await keepUploads(services, { actor, t, uploads });
  if (!kept.ok)
    return showCase(c, desk, { returned: { deed, form: { ...form, errors: kept.errors } } });
  const seen = { reportId: report.id, actor, phase, verdict, note, fileIds: kept.fileIds };
  return settled(c, desk, { deed, form, outcome: await witnessReport(services, seen) });
}

/** Writes nothing: the answer comes back with the template's words behind what was typed. */
async function useTemplate(c: Context<Env>, desk: DeskParts): Promise<Response> {
  const deed = 'answer-report';
  const { report } = await openCase(c);
  const form = await parseForm(c, deedForms(c.get('frame').t).answer);
  if (!form.ok || form.value.template === '')
    return showCase(c, desk, { returned: { deed, form } });
  const template = await findTemplate(c.get('services').db, form.value.template);
  if (template.officeId !== null && template.officeId !== report.ownerId) {
    throw new NotFound('template');
  }
  const words = fillTemplate(template.body, report);
  const body = form.value.body === '' ? words : `${form.value.body}\n\n${words}`;
  const filled: FormState = { typed: { ...form.typed, body } };
  return showCase(c, desk, { returned: { deed, form: filled } });
}

const AnswerForm = z.object({ answerId: z.uuid() });

/** One click: the answer becomes a draft, and its writer lands in it. */
async function draftBulletin(c: Context<Env>, desk: DeskParts): Promise<Response> {
  const { actor, report } = await openCase(c);
  const services = c.get('services');
  const form = await parseForm(c, AnswerForm);
  const answers = await listAnswers(services.db, report.id);
  const answer = answers.find(({ id }) => form.ok && id === form.value.answerId);
  if (!answer) throw new NotFound('answer');
  const drafted = await draftBulletinFrom(services, { answerId: answer.id, actor });
  return drafted.ok
    ? c.redirect(`/meja/kabar/${drafted.bulletinId}`, 303)
    : showCase(c, desk, { refusal: drafted.refusal });
}

/** Where the other body takes reports by program; its number comes back with the answer. */
async function sendOutside(c: Context<Env>, desk: DeskParts): Promise<Response> {
  const { actor, report } = await openCase(c);
  const services = c.get('services');
  const { register } = desk;
  const isTheirs = mayDeed('update-outside', { actor, report, now: services.now() });
  if (!isTheirs || register.way === 'by_hand' || report.outsideNumber !== '') {
    return showCase(c, desk, { refusal: isTheirs ? 'already_done' : 'not_allowed' });
  }
  const sent = await register.submit(await sheetFor(services, report, c.get('frame').t));
  if (!sent.ok) return showCase(c, desk, { failed: true });
  const { number, state } = sent;
  const update = { reportId: report.id, actor, number, state, note: '' };
  const outcome = await updateOutside(services, update);
  if (!outcome.ok) return showCase(c, desk, { refusal: outcome.refusal });
  return onwards(c, 'update-outside');
}

const PhotoForm = z.object({ fileId: z.uuid() });

async function changePhoto(c: Context<Env>, desk: DeskParts, hidden: boolean): Promise<Response> {
  const by = await asker(c);
  const form = await parseForm(c, PhotoForm);
  if (!form.ok) return showCase(c, desk, { refusal: 'already_done' });
  const { fileId } = form.value;
  const outcome = await hidePhoto(c.get('services'), { ...by, fileId, hidden });
  return outcome.ok
    ? onwards(c, hidden ? 'hide-photo' : 'show-photo')
    : showCase(c, desk, { refusal: outcome.refusal });
}
