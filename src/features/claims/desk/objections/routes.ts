import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { type Env, parseForm, type ParsedForm, parseQuery } from '#platform/http/index.ts';
import type { Refusal } from '../../outcome.ts';
import { findClaim } from '../../queries.ts';
import { refusalToDeed } from '../../work/deeds.ts';
import { judgeObjection } from '../../work/judge-objection.ts';
import { listJudgesOf } from '../../work/verdicts.queries.ts';
import { LIMITS } from '../deed-forms.ts';
import { ID_PATTERN } from '../open-case.ts';
import { findObjection, listDecidedObjections, listOpenObjections } from './objections.queries.ts';
import { objectionListPage, objectionPage } from './views/objection-pages.ts';

const HERE = '/meja/cek/keberatan';
const ONE = `${HERE}/:id{${ID_PATTERN}}`;

/** Objections to verdicts, and their answers by somebody who did not judge before. */
export function objectionRoutes() {
  return new Hono<Env>()
    .get(HERE, showList)
    .get(ONE, (c) => showOne(c))
    .post(`${ONE}/judge-objection`, judge);
}

const DoneQuery = z.object({ selesai: z.literal('judge-objection').optional() });

async function showList(c: Context<Env>): Promise<Response> {
  requireRight(c, 'claim.see');
  const { db } = c.get('services');
  const [open, decided] = await Promise.all([listOpenObjections(db), listDecidedObjections(db)]);
  const isDone = parseQuery(c, DoneQuery).selesai !== undefined;
  return c.html(objectionListPage(c.get('frame'), { open, decided, isDone }));
}

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

async function showOne(c: Context<Env>, again?: Again): Promise<Response> {
  const actor = requireRight(c, 'claim.see');
  const { db } = c.get('services');
  const objection = await findObjection(db, c.req.param('id') ?? '');
  const [claim, judges] = await Promise.all([
    findClaim(db, objection.claimId),
    listJudgesOf(db, objection.claimId),
  ]);
  const barred = refusalToDeed('judge_objection', actor, { claim, draft: null, judges });
  return c.html(objectionPage(c.get('frame'), { objection, barred, ...again }), again ? 422 : 200);
}

async function judge(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'claim.see');
  const { tooLong, notAChoice } = c.get('frame').t.common;
  const form = await parseForm(
    c,
    z.object({
      outcome: z.enum(['upheld', 'review'], notAChoice),
      answer: z.string().trim().max(LIMITS.note, tooLong(LIMITS.note)).default(''),
    }),
  );
  if (!form.ok) return showOne(c, { form });
  const objectionId = c.req.param('id') ?? '';
  const outcome = await judgeObjection(c.get('services'), { objectionId, actor, ...form.value });
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=judge-objection`, 303)
    : showOne(c, { form, refusal: outcome.refusal });
}
