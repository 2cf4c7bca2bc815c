import { type Context, Hono } from 'hono';

import { limit } from '#features/accounts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { askQuestion } from './ask-question.ts';
import type { BulletinParts } from './parts.ts';
import { findPublished } from './published.queries.ts';
import { AskForm } from './question.ts';
import { bulletinProps } from './public.routes.ts';
import { findReceipt } from './questions.queries.ts';
import { bulletinPage } from './views/bulletin-page.ts';
import { receiptPage } from './views/receipt-page.ts';

/** Asking about a bulletin and following what became of the question. */
export function askRoutes(parts: BulletinParts) {
  const routes = new Hono<Env>();

  routes.post('/kabar/:slug{[a-z0-9-]{1,120}}/ask-question', async (c) => {
    const services = c.get('services');
    const slug = c.req.param('slug');
    const form = await parseForm(c, AskForm);
    // a program that fills every field is thanked and forgotten
    if (form.typed.website) return c.redirect(`/kabar/${encodeURIComponent(slug)}`, 303);
    if (!form.ok) return askAgain(c, parts, { slug, typed: form.typed, wrong: form.errors });
    await countQuestion(c, parts);

    const { body, name, email, via } = form.value;
    const actor = c.get('actor');
    const asked = await askQuestion(services, {
      slug,
      body,
      name: actor ? '' : name,
      email: actor ? '' : email,
      askerId: actor?.personId ?? null,
      via,
    });
    if (asked.ok) return c.redirect(`/tanya/${asked.code}`, 303);
    const { askGone } = c.get('frame').t.bulletins;
    return askAgain(c, parts, { slug, typed: form.typed, wrong: { _: askGone } });
  });

  routes.get('/tanya/:code{[2-9a-z]{6,20}}', async (c) => {
    const receipt = await findReceipt(c.get('services').db, c.req.param('code'));
    c.header('cache-control', 'no-store');
    return c.html(receiptPage(c.get('frame'), receipt));
  });

  return routes;
}

/** By account where there is one; a network has room for a meeting on one hotspot. */
async function countQuestion(c: Context<Env>, { network }: BulletinParts): Promise<void> {
  const actor = c.get('actor');
  if (actor) await limit(c.get('services'), 'question_account', actor.personId);
  else await limit(c.get('services'), 'question_network', network(c));
}

type Refused = {
  slug: string;
  typed: Record<string, string | string[]>;
  wrong: Record<string, string>;
};

/** The page again, with all that was typed and what is wrong with it in the reader's language. */
async function askAgain(c: Context<Env>, parts: BulletinParts, refused: Refused) {
  const { askErrors } = c.get('frame').t.bulletins;
  const bulletin = await findPublished(c.get('services').db, refused.slug);
  const errors = Object.fromEntries(
    Object.entries(refused.wrong).map(([field, said]) => [
      field,
      wordFor(askErrors, field) ?? said,
    ]),
  );
  const props = await bulletinProps(c, parts, bulletin);
  const via = typeof refused.typed.via === 'string' ? refused.typed.via : '';
  return c.html(
    bulletinPage(c.get('frame'), { ...props, via, ask: { typed: refused.typed, errors } }),
    422,
  );
}

function wordFor(words: { body: string; name: string; email: string }, field: string) {
  if (field === 'body' || field === 'name' || field === 'email') return words[field];
  return undefined;
}
