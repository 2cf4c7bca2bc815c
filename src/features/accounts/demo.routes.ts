import { Hono } from 'hono';
import { z } from 'zod';

import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { forwardCookies } from './actor-of.ts';
import { beginSession } from './begin-session.ts';
import { stringIn } from './go-on.ts';
import type { AccountParts } from './parts.ts';
import { safePath } from './safe-path.ts';

/** Only in the demonstration city: look at it as one of its people, or as a guest again. */
export function demoRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.post('/demo/sebagai', async (c) => {
    if (!parts.services.demo) throw new NotFound('page');
    const form = await parseForm(
      c,
      z.object({ orang: z.string().default(''), lanjut: z.string().optional() }),
    );
    const next = safePath(stringIn(form.typed['lanjut']), '/');
    const chosen = form.ok ? form.value.orang : '';
    if (chosen === '') {
      const asked = { headers: c.req.raw.headers, returnHeaders: true as const };
      const { headers } = await parts.auth().api.signOut(asked);
      forwardCookies(c, headers);
      return c.redirect(next, 303);
    }
    const people = await parts.demoPeople();
    const person = people.find(({ id }) => id === chosen);
    if (!person) throw new NotFound('person');
    const cookie = await beginSession(parts, person.id, c.req.header('user-agent') ?? '');
    c.header('set-cookie', cookie, { append: true });
    return c.redirect(next, 303);
  });

  return routes;
}
