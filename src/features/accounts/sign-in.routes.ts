import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import type { Tone } from '#ui/notice.ts';
import { forwardCookies } from './actor-of.ts';
import { goOn, secondStepError, stringIn } from './go-on.ts';
import { limit, takeBack } from './limit.ts';
import { addressOfLogin } from './login-name.ts';
import { type AccountParts, asked } from './parts.ts';
import { safePath } from './safe-path.ts';
import { proveSecondFactor, signInWithPassword, startOidc } from './sign-in.ts';
import { secondStepPage } from './views/code-page.ts';
import { signInPage, toProviderPage } from './views/sign-in-page.ts';

/** Password, second step, the city's own sign-in, and out again. */
export function signInRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();
  const { oidcName } = parts;

  routes.get('/masuk', (c) => {
    const next = safePath(c.req.query('lanjut'));
    if (c.get('actor')) return c.redirect(next, 303);
    return c.html(signInPage(c.get('frame'), { next, oidcName, word: wordOf(c) }));
  });

  routes.post('/masuk', async (c) => {
    const t = c.get('frame').t;
    const form = await parseForm(
      c,
      z.object({
        login: z.string().trim().min(1, t.common.required).max(200),
        password: z.string().min(1, t.common.required).max(200),
        lanjut: z.string().optional(),
      }),
    );
    const next = safePath(stringIn(form.typed['lanjut']));
    const typed = { login: form.typed['login'] ?? '' };
    if (!form.ok) {
      const state = { typed, errors: form.errors };
      return c.html(signInPage(c.get('frame'), { next, oidcName, form: state }), 422);
    }
    const outcome = await tryPassword(c, parts, form.value);
    if (!outcome.ok) {
      const state = { typed, errors: { _: t.accounts.signIn.wrong } };
      return c.html(signInPage(c.get('frame'), { next, oidcName, form: state }), 422);
    }
    return goOn(c, outcome, next);
  });

  routes.get('/masuk/dua-langkah', (c) =>
    c.html(secondStepPage(c.get('frame'), { next: safePath(c.req.query('lanjut')) })),
  );

  routes.post('/masuk/dua-langkah', async (c) => {
    const { t } = c.get('frame');
    const form = await parseForm(
      c,
      z.object({
        code: z.string().trim().min(1, t.common.required).max(40),
        lanjut: z.string().optional(),
      }),
    );
    const next = safePath(stringIn(form.typed['lanjut']));
    await limit(parts.services, 'sign_in_network', parts.network(c));
    const outcome = form.ok ? await proveSecondFactor(asked(c, parts), form.value.code) : null;
    if (outcome?.ok) return goOn(c, outcome, next);
    const errors = !form.ok ? form.errors : { code: secondStepError(t, outcome?.refusal) };
    return c.html(secondStepPage(c.get('frame'), { next, form: { typed: {}, errors } }), 422);
  });

  return routes.route('/', otherWays(parts));
}

function otherWays(parts: AccountParts) {
  const routes = new Hono<Env>();
  const { oidcName } = parts;

  routes.post('/masuk/oidc', async (c) => {
    if (oidcName === null) return c.notFound();
    const form = await parseForm(c, z.object({ lanjut: z.string().optional() }));
    const next = safePath(stringIn(form.typed['lanjut']));
    await limit(parts.services, 'sign_in_network', parts.network(c));
    const { response, headers } = await startOidc(asked(c, parts), next);
    forwardCookies(c, headers);
    if (!response.url) return c.redirect('/masuk?error=oidc', 303);
    return c.html(toProviderPage(c.get('frame'), { name: oidcName, url: response.url }));
  });

  routes.post('/keluar', async (c) => {
    const { headers } = await parts
      .auth()
      .api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
    forwardCookies(c, headers);
    return c.redirect('/masuk?keluar=1', 303);
  });

  return routes;
}

/** Wrong tries weigh on the account and lightly on the network; a right one is taken back. */
async function tryPassword(
  c: Context,
  parts: AccountParts,
  { login, password }: { login: string; password: string },
) {
  const email = addressOfLogin(login);
  const network = parts.network(c);
  await limit(parts.services, 'sign_in_network', network);
  await limit(parts.services, 'sign_in_account', email);
  const outcome = await signInWithPassword(asked(c, parts), { email, password });
  if (outcome.ok) {
    await takeBack(parts.services, 'sign_in_network', network);
    await takeBack(parts.services, 'sign_in_account', email);
  }
  return outcome;
}

/** What the page before this one has to tell. */
function wordOf(c: Context): { tone: Tone; text: string } | undefined {
  const words = c.get('frame').t.accounts.signIn;
  if (c.req.query('error') !== undefined) return { tone: 'problem', text: words.oidcFailed };
  if (c.req.query('sandi') !== undefined) return { tone: 'success', text: words.passwordChanged };
  if (c.req.query('keluar') !== undefined) return { tone: 'success', text: words.signedOut };
  return undefined;
}
