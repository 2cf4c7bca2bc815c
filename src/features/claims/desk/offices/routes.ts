import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, can, postsThatMay, requireActor } from '#features/accounts';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { type Env, parseForm, type ParsedForm, parseQuery } from '#platform/http/index.ts';
import type { Refusal } from '../../outcome.ts';
import { answerConfirmation } from '../../work/answer-confirmation.ts';
import { publishStatement, withdrawStatement } from '../../work/publish-statement.ts';
import { deedForms, LIMITS } from '../deed-forms.ts';
import { ID_PATTERN } from '../open-case.ts';
import type { AskedOffice, ConcernedClaim } from './asked.ts';
import { findAskedOrNull, listAnswered, listConcerned, listOpenAsked } from './asked.queries.ts';
import { askedListPage, askedPage } from './views/asked-page.ts';
import { statementPage } from './views/statement-page.ts';

const HERE = '/meja/cek/konfirmasi';
const ONE = `${HERE}/:id{${ID_PATTERN}}`;
const STATEMENT = `${HERE}/pernyataan/:id{${ID_PATTERN}}/:group{${ID_PATTERN}}`;

/** What an office is asked by the claims desk, and what it says of itself. */
export function officeRoutes() {
  return new Hono<Env>()
    .get(HERE, showList)
    .get(ONE, (c) => showAsked(c))
    .post(`${ONE}/answer-confirmation`, answer)
    .get(STATEMENT, (c) => showStatement(c))
    .post(`${STATEMENT}/publish-statement`, publish)
    .post(`${STATEMENT}/withdraw-statement`, withdraw);
}

/** The bodies this person answers for; whoever answers for none has no such page. */
function requireOffices(c: Context): { actor: Actor; groupIds: string[] } {
  const actor = requireActor(c);
  const groupIds = postsThatMay(actor, 'claim.confirm').map(({ groupId }) => groupId);
  if (groupIds.length === 0) throw new Forbidden();
  return { actor, groupIds };
}

const DoneQuery = z.object({
  selesai: z.enum(['confirmations', 'statements', 'withdrawals']).optional(),
});

async function showList(c: Context<Env>): Promise<Response> {
  const { groupIds } = requireOffices(c);
  const { db } = c.get('services');
  const [open, answered, concerned] = await Promise.all([
    listOpenAsked(db, groupIds),
    listAnswered(db, groupIds),
    listConcerned(db, groupIds),
  ]);
  const done = parseQuery(c, DoneQuery).selesai ?? null;
  return c.html(askedListPage(c.get('frame'), { open, answered, concerned, done }));
}

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

async function findAsked(c: Context<Env>): Promise<{ actor: Actor; asked: AskedOffice }> {
  const { actor } = requireOffices(c);
  const asked = await findAskedOrNull(c.get('services').db, c.req.param('id') ?? '');
  if (!asked) throw new NotFound('confirmation');
  if (!can(actor, 'claim.confirm', { groupId: asked.officeId })) throw new Forbidden();
  return { actor, asked };
}

async function showAsked(c: Context<Env>, again?: Again): Promise<Response> {
  const { asked } = await findAsked(c);
  return c.html(askedPage(c.get('frame'), { asked, ...again }), again ? 422 : 200);
}

async function answer(c: Context<Env>): Promise<Response> {
  const { actor, asked } = await findAsked(c);
  const form = await parseForm(c, deedForms(c.get('frame').t).answer.omit({ row: true }));
  if (!form.ok) return showAsked(c, { form });
  const said = { confirmationId: asked.id, actor, ...form.value };
  const outcome = await answerConfirmation(c.get('services'), said);
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=confirmations`, 303)
    : showAsked(c, { form, refusal: outcome.refusal });
}

async function findConcerned(c: Context<Env>): Promise<{ actor: Actor; claim: ConcernedClaim }> {
  const { actor, groupIds } = requireOffices(c);
  const { id, group } = c.req.param();
  const own = groupIds.filter((groupId) => groupId === group);
  const claims = await listConcerned(c.get('services').db, own);
  const claim = claims.find((one) => one.id === id);
  if (!claim) throw new NotFound('claim');
  return { actor, claim };
}

async function showStatement(c: Context<Env>, again?: Again): Promise<Response> {
  const { claim } = await findConcerned(c);
  return c.html(statementPage(c.get('frame'), { claim, ...again }), again ? 422 : 200);
}

async function publish(c: Context<Env>): Promise<Response> {
  const { actor, claim } = await findConcerned(c);
  const { tooLong } = c.get('frame').t.common;
  const form = await parseForm(
    c,
    z.object({
      body: z.string().trim().max(LIMITS.answer, tooLong(LIMITS.answer)).default(''),
    }),
  );
  if (!form.ok) return showStatement(c, { form });
  const said = { claimId: claim.id, groupId: claim.groupId, actor, ...form.value };
  const outcome = await publishStatement(c.get('services'), said);
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=statements`, 303)
    : showStatement(c, { form, refusal: outcome.refusal });
}

async function withdraw(c: Context<Env>): Promise<Response> {
  const { actor, claim } = await findConcerned(c);
  const form = await parseForm(c, deedForms(c.get('frame').t).reason);
  if (!form.ok) return showStatement(c, { form });
  const said = { claimId: claim.id, groupId: claim.groupId, actor, ...form.value };
  const outcome = await withdrawStatement(c.get('services'), said);
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=withdrawals`, 303)
    : showStatement(c, { form, refusal: outcome.refusal });
}
