import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, canCityWide, postsThatMay, requireActor } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import {
  cursorOf,
  cursorText,
  type Env,
  parseForm,
  type ParsedForm,
  parseQuery,
} from '#platform/http/index.ts';
import { answerQuestion } from './answer-question.ts';
import { officeChoices } from './audience.queries.ts';
import { mayAnswer } from './authority.ts';
import type { BulletinParts } from './parts.ts';
import { passOnQuestion } from './pass-on-question.ts';
import { QUESTION_LIMITS, type QuestionOutcome } from './question.ts';
import { findQuestion, listQuestions } from './questions.queries.ts';
import { setAsideQuestion } from './set-aside-question.ts';
import { questionListPage, questionPage } from './views/question-pages.ts';

const PAGE_SIZE = 25;
const LIST = '/meja/pertanyaan';
const ONE = `${LIST}/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}`;

const ListQuery = z.object({
  tab: z.enum(['waiting', 'settled']).default('waiting'),
  setelah: z.string().max(60).optional(),
});

/** Questions of residents, for the office that has them. */
export function questionRoutes({ events }: BulletinParts) {
  const routes = new Hono<Env>();

  routes.get(LIST, (c) => showList(c));
  routes.get(ONE, (c) => showQuestion(c));

  routes.post(`${ONE}/answer-question`, async (c) => {
    const form = await parseForm(c, answerForm(c));
    if (!form.ok) return showQuestion(c, form);
    const answer = { questionId: c.req.param('id'), actor: requireActor(c), events, ...form.value };
    return settled(c, form, await answerQuestion(c.get('services'), answer));
  });

  routes.post(`${ONE}/pass-on-question`, async (c) => {
    const { notAChoice } = c.get('frame').t.common;
    const form = await parseForm(c, z.object({ toGroupId: z.uuid(notAChoice), note: noteOf(c) }));
    if (!form.ok) return showQuestion(c, form);
    const passing = { questionId: c.req.param('id'), actor: requireActor(c), ...form.value };
    return settled(c, form, await passOnQuestion(c.get('services'), passing));
  });

  routes.post(`${ONE}/set-aside-question`, async (c) => {
    const form = await parseForm(c, z.object({ reason: noteOf(c) }));
    if (!form.ok) return showQuestion(c, form);
    const aside = { questionId: c.req.param('id'), actor: requireActor(c), ...form.value };
    return settled(c, form, await setAsideQuestion(c.get('services'), aside));
  });

  return routes;
}

function answerForm(c: Context<Env>) {
  const { tooLong } = c.get('frame').t.common;
  const { answer } = QUESTION_LIMITS;
  return z.object({ answer: z.string().trim().max(answer, tooLong(answer)).default('') });
}

function noteOf(c: Context<Env>) {
  const { tooLong } = c.get('frame').t.common;
  const { note } = QUESTION_LIMITS;
  return z.string().trim().max(note, tooLong(note)).default('');
}

async function settled(
  c: Context<Env>,
  form: ParsedForm<unknown>,
  outcome: QuestionOutcome,
): Promise<Response> {
  if (outcome.ok) return c.redirect(LIST, 303);
  return showQuestion(c, form, outcome.refusal);
}

async function showList(c: Context<Env>): Promise<Response> {
  const actor = requireActor(c);
  const posts = postsThatMay(actor, 'question.answer');
  if (posts.length === 0) throw new Forbidden();
  const { tab, setelah } = parseQuery(c, ListQuery);
  const cursor = cursorOf(setelah);
  const waiting = tab === 'waiting';
  const ownerIds = canCityWide(actor, 'question.answer') ? null : ownOffices(actor);
  const { db } = c.get('services');
  const found = await listQuestions(db, { ownerIds, waiting }, cursor, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  const next = last && cursorText({ at: waiting ? last.dueAt : last.askedAt, id: last.id });
  return c.html(
    questionListPage(c.get('frame'), {
      questions: found.slice(0, PAGE_SIZE),
      waiting,
      older: next ? `${LIST}?tab=${tab}&setelah=${next}` : null,
      isFirst: cursor === null,
    }),
  );
}

function ownOffices(actor: Actor): string[] {
  return postsThatMay(actor, 'question.answer').map((held) => held.groupId);
}

async function showQuestion(
  c: Context<Env>,
  form?: ParsedForm<unknown>,
  refusal?: Extract<QuestionOutcome, { ok: false }>['refusal'],
): Promise<Response> {
  const actor = requireActor(c);
  const { db } = c.get('services');
  const question = await findQuestion(db, c.req.param('id') ?? '');
  const may = mayAnswer(actor, question);
  if (!may) throw new Forbidden();
  const offices = await officeChoices(db);
  return c.html(
    questionPage(c.get('frame'), { question, offices, mayAnswer: may, form, refusal }),
    form ? 422 : 200,
  );
}
