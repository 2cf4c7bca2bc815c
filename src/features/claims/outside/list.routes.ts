import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { type Env, parseForm, type Typed } from '#platform/http/index.ts';
import { publisherFields, showFeeds } from './desk.routes.ts';
import { importList } from './import-list.ts';
import { type ListRead, readList } from './read-list.ts';
import { listPreviewPage } from './views/list-preview-page.ts';

const LARGEST_LIST = 2 * 1024 * 1024;

/** A table of somebody's fact-checks: looked at first, then kept. */
export function listRoutes() {
  return new Hono<Env>()
    .post('/meja/cek/rujukan/preview-list', (c) => onList(c, preview))
    .post('/meja/cek/rujukan/import-list', (c) => onList(c, keep));
}

type List = { publisher: string; licence: string; text: string; typed: Typed };

/** Reads publisher and table, or shows the form again with everything typed; a file's words come back as pasted ones. */
async function onList(
  c: Context<Env>,
  next: (c: Context<Env>, list: List) => Promise<Response>,
): Promise<Response> {
  requireRight(c, 'claim.import');
  const { t } = c.get('frame');
  const { wrong } = t.claimOutside.desk;
  const ListForm = z.object({
    ...publisherFields(t),
    file: z
      .instanceof(File)
      .refine(({ size }) => size <= LARGEST_LIST, wrong.tooBig)
      .optional(),
    text: z.string().max(LARGEST_LIST, wrong.tooBig).default(''),
  });
  const form = await parseForm(c, ListForm);
  if (!form.ok) return showFeeds(c, { listForm: form });
  const { publisher, licence, file, text: pasted } = form.value;
  const text = file ? (await file.text()).replaceAll('\0', '') : pasted;
  const typed = { ...form.typed, text };
  if (text.trim() === '') return again(c, typed, wrong.list);
  return next(c, { publisher, licence, text, typed });
}

function preview(c: Context<Env>, { publisher, licence, text, typed }: List): Promise<Response> {
  const list = readList(text);
  if (!list.ok) return refused(c, typed, list.refusal);
  const props = { publisher, licence, text, checks: list.checks, problems: list.problems };
  return Promise.resolve(c.html(listPreviewPage(c.get('frame'), props)));
}

async function keep(c: Context<Env>, { publisher, licence, text, typed }: List): Promise<Response> {
  const actor = requireRight(c, 'claim.import');
  const outcome = await importList(c.get('services'), { actor, publisher, licence, text });
  if (!outcome.ok) return refused(c, typed, outcome.refusal);
  return c.redirect(`/meja/cek/rujukan?tersimpan=${outcome.found}-${outcome.fresh}`, 303);
}

type ListRefusal = Extract<ListRead, { ok: false }>['refusal'];

const refused = (c: Context<Env>, typed: Typed, refusal: ListRefusal) =>
  again(c, typed, c.get('frame').t.claimOutside.desk.refusals[refusal]);

const again = (c: Context<Env>, typed: Typed, text: string) =>
  showFeeds(c, { listForm: { ok: false, typed, errors: { text } } });
