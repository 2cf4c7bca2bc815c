import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { createToken } from './create-token.ts';
import type { AccountParts } from './parts.ts';
import { scopesOf } from './rights.ts';
import { requirePerson } from './self.routes.ts';
import { listTokens, revokeToken } from './tokens.queries.ts';
import { newTokenPage, TOKEN_DAYS, tokensPage } from './views/tokens-page.ts';

/** Personal tokens for programs. */
export function tokenRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();
  const { services } = parts;

  routes.get('/saya/token', async (c) => c.html(await tokens(c, parts)));

  routes.post('/saya/token/buat', async (c) => {
    const actor = requirePerson(c);
    const { personId } = actor;
    const words = c.get('frame').t.accounts.tokens;
    const form = await parseForm(
      c,
      z.object({
        name: z.string().trim().min(1, words.noName).max(60, words.noName),
        scopes: z.preprocess(
          (given) => (given === undefined ? [] : [given].flat()),
          z.array(z.enum(scopesOf(actor))).min(1, words.noScope),
        ),
        days: z.coerce
          .number()
          .refine((days) => TOKEN_DAYS.some((one) => one === days), words.days),
      }),
    );
    if (!form.ok) return c.html(await tokens(c, parts, form), 422);
    const token = await createToken(services, { personId, ...form.value });
    return c.html(newTokenPage(c.get('frame'), { token }));
  });

  routes.post('/saya/token/:id{[0-9a-f-]{36}}/cabut', async (c) => {
    const { personId } = requirePerson(c);
    await revokeToken(services.db, personId, c.req.param('id'), services.now());
    return c.redirect('/saya/token?cabut=1', 303);
  });

  return routes;
}

async function tokens(c: Context, { services }: AccountParts, form?: FormState) {
  const actor = requirePerson(c);
  const words = c.get('frame').t.accounts.tokens;
  return tokensPage(c.get('frame'), {
    name: actor.name,
    tokens: await listTokens(services.db, actor.personId, services.now()),
    scopes: scopesOf(actor),
    done: c.req.query('cabut') === undefined ? undefined : words.revoked,
    ...(form && { form }),
  });
}
