import { type Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';

import { Forbidden, NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { Actor } from './actor.ts';
import { CODE_MINUTES } from './auth.ts';
import { mailedCodeError } from './go-on.ts';
import { limit } from './limit.ts';
import { type AccountParts, asked } from './parts.ts';
import { findAccount, updateProfile } from './people.queries.ts';
import { requireActor } from './require-right.ts';
import { proveEmail, sendProofCode } from './sign-in.ts';
import { profilePage, proveEmailPage } from './views/profile-page.ts';

/** One's own account is for the person, not for a program with their token. */
export function requirePerson(c: Context): Actor {
  const actor = requireActor(c);
  if (actor.via === 'token') throw new Forbidden();
  return actor;
}

export async function accountOf({ services }: AccountParts, actor: Actor) {
  const account = await findAccount(services.db, actor.personId);
  if (!account) throw new NotFound('account');
  return { ...account, hasPassword: account.hasPassword === true };
}

/** Profile: name, language, address, posts. */
export function profileRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.get('/saya', async (c) => c.html(await profile(c, parts)));

  routes.post('/saya/ubah-profil', async (c) => {
    const actor = requirePerson(c);
    const { common } = c.get('frame').t;
    const form = await parseForm(
      c,
      z.object({
        name: z
          .string()
          .transform((name) => name.trim().replace(/\s+/g, ' '))
          .pipe(z.string().min(1, common.required).max(120, common.tooLong(120))),
        language: z.enum(['id', 'en'], common.notAChoice),
      }),
    );
    if (!form.ok) return c.html(await profile(c, parts, form), 422);
    const at = parts.services.now();
    await updateProfile(parts.services.db, actor.personId, { ...form.value, at });
    setCookie(c, 'bahasa', form.value.language, {
      path: '/',
      sameSite: 'Lax',
      maxAge: 365 * 24 * 3600,
      secure: parts.services.city.origin.startsWith('https://'),
    });
    return c.redirect('/saya?tersimpan=1', 303);
  });

  routes.post('/saya/email/kirim-kode', async (c) => {
    const { email } = requirePerson(c);
    await limit(parts.services, 'code_account', email);
    await sendProofCode(asked(c, parts), email);
    return c.redirect('/saya/email', 303);
  });

  routes.get('/saya/email', (c) => {
    const { email } = requirePerson(c);
    return c.html(proveEmailPage(c.get('frame'), { email, minutes: CODE_MINUTES }));
  });

  routes.post('/saya/email/buktikan', async (c) => {
    const { email } = requirePerson(c);
    const { t } = c.get('frame');
    const form = await parseForm(c, z.object({ code: z.string().trim().min(1).max(20) }));
    await limit(parts.services, 'sign_in_account', email);
    const refusal = form.ok
      ? await proveEmail(asked(c, parts), { email, code: form.value.code })
      : 'wrong_code';
    if (!refusal) return c.redirect('/saya?terbukti=1', 303);
    const state = { typed: form.typed, errors: { code: mailedCodeError(t, refusal) } };
    const props = { email, minutes: CODE_MINUTES, form: state };
    return c.html(proveEmailPage(c.get('frame'), props), 422);
  });

  return routes;
}

async function profile(c: Context, parts: AccountParts, form?: FormState) {
  const actor = requirePerson(c);
  const account = await accountOf(parts, actor);
  const words = c.get('frame').t.accounts.self;
  const saved = c.req.query('tersimpan') === undefined ? undefined : words.saved;
  const left = c.req.query('keluar') === undefined ? saved : words.hasLeft;
  const done = c.req.query('terbukti') === undefined ? left : words.emailProven;
  return profilePage(c.get('frame'), { account, posts: actor.posts, done, ...(form && { form }) });
}
