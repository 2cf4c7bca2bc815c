import { type Context, Hono } from 'hono';
import { z } from 'zod';

import type { Actor } from '#features/accounts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import { type AfterApproval, approveBulletin } from './approve-bulletin.ts';
import { askChanges } from './ask-changes.ts';
import { authorityOf } from './authority.ts';
import { type Bulletin, type Refusal, refusalTo } from './bulletin.ts';
import { checklistOf } from './checklist.ts';
import { confirmEmergency } from './confirm-emergency.ts';
import { LIMITS } from './content.ts';
import type { Correction } from './correction.ts';
import { findOpenCorrection } from './corrections.queries.ts';
import { decideCorrection } from './decide-correction.ts';
import { DESK_PATH, deskView, openOnDesk } from './desk-context.ts';
import { localMoment } from './local-time.ts';
import { openToDecide } from './overview.routes.ts';
import type { BulletinParts } from './parts.ts';
import { findPersonalData } from '#platform/personal-data.ts';
import { hintsFor } from './plain-language.ts';
import { reviewPage, type ReviewTask } from './views/review-page.ts';

const checks = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .default([])
  .transform(checklistOf);

const ApproveForm = z.object({
  checks,
  then: z.enum(['publish', 'schedule', 'hold']).default('publish'),
  publishAt: z.string().max(30).default(''),
});
const AskForm = z.object({ checks, note: z.string().trim().max(LIMITS.note).default('') });
const ConfirmForm = z.object({ checks });
const DecisionForm = z.object({
  decision: z.enum(['publish', 'refuse']),
  reason: z.string().trim().max(LIMITS.note).default(''),
});

/** The second person's desk: read, tick, decide. */
export function reviewRoutes({ events }: BulletinParts) {
  const routes = new Hono<Env>();

  routes.get(`${DESK_PATH}/telaah`, async (c) => {
    const { actor } = await openToDecide(c);
    return showReview(c, actor);
  });

  routes.post(`${DESK_PATH}/approve-bulletin`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const form = await parseForm(c, ApproveForm);
    if (!form.ok) return showReview(c, actor, { form });
    const then = afterApproval(form.value, c.get('frame').timeZone);
    if (!then) return showReview(c, actor, { form, refusal: 'time_has_passed' });
    const decided = await approveBulletin(c.get('services'), {
      bulletinId: bulletin.id,
      actor,
      events,
      checklist: form.value.checks,
      then,
    });
    return decided.ok
      ? back(c, bulletin)
      : showReview(c, actor, { form, refusal: decided.refusal });
  });

  routes.post(`${DESK_PATH}/ask-changes`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const form = await parseForm(c, AskForm);
    if (!form.ok) return showReview(c, actor, { form });
    const { checks: checklist, note } = form.value;
    const question = { bulletinId: bulletin.id, actor, checklist, note };
    const decided = await askChanges(c.get('services'), question);
    return decided.ok
      ? back(c, bulletin)
      : showReview(c, actor, { form, refusal: decided.refusal });
  });

  routes.post(`${DESK_PATH}/confirm-emergency`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const form = await parseForm(c, ConfirmForm);
    if (!form.ok) return showReview(c, actor, { form });
    const confirmation = { bulletinId: bulletin.id, actor, checklist: form.value.checks };
    const decided = await confirmEmergency(c.get('services'), confirmation);
    return decided.ok
      ? back(c, bulletin)
      : showReview(c, actor, { form, refusal: decided.refusal });
  });

  routes.post(`${DESK_PATH}/decide-correction`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const form = await parseForm(c, DecisionForm);
    if (!form.ok) return showReview(c, actor, { form });
    const decision = { bulletinId: bulletin.id, actor, events, ...form.value };
    const decided = await decideCorrection(c.get('services'), decision);
    return decided.ok
      ? back(c, bulletin)
      : showReview(c, actor, { form, refusal: decided.refusal });
  });

  return routes;
}

function afterApproval(
  { then, publishAt }: z.infer<typeof ApproveForm>,
  timeZone: Parameters<typeof localMoment>[1],
): AfterApproval | null {
  if (then !== 'schedule') return { kind: then };
  const at = localMoment(publishAt, timeZone);
  return at && { kind: 'schedule', at };
}

function back(c: Context<Env>, bulletin: Bulletin): Response {
  return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
}

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

/** The page as it stands now, also after somebody else was quicker. */
async function showReview(c: Context<Env>, actor: Actor, again?: Again): Promise<Response> {
  const { bulletin } = await openOnDesk(c);
  const correction = await findOpenCorrection(c.get('services').db, bulletin.id);
  const { content } = correction ?? bulletin;
  const task = taskFor(bulletin, actor, correction);
  const props = {
    ...(await deskView(c, bulletin)),
    hints: hintsFor(content).filter((hint) => hint.kind !== 'personal'),
    finds: findPersonalData(
      [content.title, content.summary, content.who, content.how, content.body].join('\n'),
    ),
    correction,
    task,
    form: again?.form,
    refusal: again?.refusal ?? ownWork(bulletin, actor),
  };
  return c.html(reviewPage(c.get('frame'), props), again ? 422 : 200);
}

function taskFor(
  bulletin: Bulletin,
  actor: Actor,
  correction: Correction | null,
): ReviewTask | null {
  const authority = authorityOf(actor, bulletin);
  const may = (deed: Parameters<typeof refusalTo>[0]) =>
    refusalTo(deed, bulletin, authority) === null;
  if (may('approve')) return 'review';
  if (correction && correction.proposedBy !== actor.personId && may('publish_correction')) {
    return 'correction';
  }
  if (may('confirm_emergency')) return 'confirm';
  return bulletin.state !== 'in_review' && may('ask_changes') ? 'recall' : null;
}

/** Says at once why there is no button, instead of after a click. */
function ownWork(bulletin: Bulletin, actor: Actor): Refusal | undefined {
  const refusal = refusalTo('approve', bulletin, authorityOf(actor, bulletin));
  return refusal === 'own_work' ? refusal : undefined;
}
