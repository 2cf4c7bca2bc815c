import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { Refusal } from '../../outcome.ts';
import { findClaim } from '../../queries.ts';
import { listTips } from '../case.queries.ts';
import { LIMITS } from '../deed-forms.ts';
import { CASE_PATH } from '../open-case.ts';
import { openMessage } from './open-message.ts';
import { messageFormPage, openedMessagePage } from './views/message-pages.ts';

/** Asks first, with a reason; then shows once. Nothing of it is kept by any cache. */
export function messageRoutes() {
  return new Hono<Env>()
    .get(`${CASE_PATH}/naskah`, (c) => showForm(c))
    .post(`${CASE_PATH}/open-message`, open);
}

async function findOpening(c: Context<Env>) {
  const actor = requireRight(c, 'claim.open_message');
  c.header('cache-control', 'no-store');
  return { actor, claim: await findClaim(c.get('services').db, c.req.param('id') ?? '') };
}

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

async function showForm(c: Context<Env>, again?: Again): Promise<Response> {
  const { claim } = await findOpening(c);
  const tips = await listTips(c.get('services').db, claim.id);
  const sealed = tips.filter(({ masked }) => masked);
  return c.html(
    messageFormPage(c.get('frame'), { claim, tips: sealed, ...again }),
    again ? 422 : 200,
  );
}

async function open(c: Context<Env>): Promise<Response> {
  const { actor, claim } = await findOpening(c);
  const { tooLong, notAChoice } = c.get('frame').t.common;
  const form = await parseForm(
    c,
    z.object({
      tipId: z.uuid(notAChoice),
      reason: z.string().trim().max(LIMITS.reason, tooLong(LIMITS.reason)).default(''),
    }),
  );
  if (!form.ok) return showForm(c, { form });
  const asked = { claimId: claim.id, actor, ...form.value };
  const opened = await openMessage(c.get('services'), asked);
  if (!opened.ok) return showForm(c, { form, refusal: opened.refusal });
  return c.html(openedMessagePage(c.get('frame'), { claim, text: opened.text }));
}
