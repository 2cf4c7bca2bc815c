import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import { CODE_MINUTES } from './auth.ts';
import { goOn, mailedCodeError, stringIn } from './go-on.ts';
import { limit, takeBack } from './limit.ts';
import { hasEmail } from './login-name.ts';
import { type AccountParts, asked } from './parts.ts';
import { refusalOfPassword } from './password.ts';
import { safePath } from './safe-path.ts';
import { forgetAddress, rememberAddress, rememberedAddress } from './sent-to.ts';
import { resetPassword, sendResetCode, sendSignInCode, signInWithCode } from './sign-in.ts';
import { askCodePage, forgotPage, newPasswordPage, typeCodePage } from './views/code-page.ts';

/** Signing in, and making a new password, with a code from a mail. */
export function codeRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.get('/masuk/kode', (c) => {
    const next = safePath(c.req.query('lanjut'));
    const email = c.req.query('lagi') === undefined ? rememberedAddress(c) : undefined;
    const frame = c.get('frame');
    if (!email) return c.html(askCodePage(frame, { next }));
    return c.html(typeCodePage(frame, { next, email, minutes: CODE_MINUTES }));
  });

  routes.post('/masuk/kode', async (c) => {
    const form = await emailForm(c);
    const next = safePath(stringIn(form.typed['lanjut']));
    if (!form.ok) return c.html(askCodePage(c.get('frame'), { next, form }), 422);
    await limitCodes(c, parts, form.value.email);
    await sendSignInCode(asked(c, parts), form.value.email);
    rememberAddress(c, parts.services, form.value.email);
    return c.redirect(`/masuk/kode?lanjut=${encodeURIComponent(next)}`, 303);
  });

  routes.post('/masuk/kode/periksa', async (c) => {
    const { t } = c.get('frame');
    const email = rememberedAddress(c);
    if (!email) return c.redirect('/masuk/kode', 303);
    const form = await parseForm(
      c,
      z.object({ code: codeOf(t.common.required), lanjut: z.string().optional() }),
    );
    const next = safePath(stringIn(form.typed['lanjut']));
    await limit(parts.services, 'sign_in_account', email);
    const outcome = form.ok
      ? await signInWithCode(asked(c, parts), { email, code: form.value.code })
      : null;
    if (outcome?.ok) {
      await takeBack(parts.services, 'sign_in_account', email);
      forgetAddress(c);
      return goOn(c, outcome, next);
    }
    const errors = form.ok
      ? { code: mailedCodeError(t, outcome?.refusal ?? 'wrong_code') }
      : form.errors;
    const state = { typed: form.typed, errors };
    const props = { next, email, minutes: CODE_MINUTES, form: state };
    return c.html(typeCodePage(c.get('frame'), props), 422);
  });

  return routes.route('/', resetRoutes(parts));
}

function resetRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.get('/lupa-sandi', (c) => c.html(forgotPage(c.get('frame'), {})));

  routes.post('/lupa-sandi', async (c) => {
    const form = await emailForm(c);
    if (!form.ok) return c.html(forgotPage(c.get('frame'), { form }), 422);
    await limitCodes(c, parts, form.value.email);
    await sendResetCode(asked(c, parts), form.value.email);
    rememberAddress(c, parts.services, form.value.email);
    return c.redirect('/lupa-sandi/baru', 303);
  });

  routes.get('/lupa-sandi/baru', (c) => {
    const email = rememberedAddress(c);
    if (!email) return c.redirect('/lupa-sandi', 303);
    return c.html(newPasswordPage(c.get('frame'), { email, minutes: CODE_MINUTES }));
  });

  routes.post('/lupa-sandi/baru', async (c) => {
    const { t } = c.get('frame');
    const email = rememberedAddress(c);
    if (!email) return c.redirect('/lupa-sandi', 303);
    const form = await parseForm(
      c,
      z.object({ code: codeOf(t.common.required), password: z.string().max(500) }),
    );
    const errors = form.ok ? await reset(c, parts, { email, ...form.value }) : form.errors;
    if (errors) {
      const state = { typed: { code: form.typed['code'] ?? '' }, errors };
      const props = { email, minutes: CODE_MINUTES, form: state };
      return c.html(newPasswordPage(c.get('frame'), props), 422);
    }
    forgetAddress(c);
    return c.redirect('/masuk?sandi=1', 303);
  });

  return routes;
}

async function reset(
  c: Context,
  parts: AccountParts,
  given: { email: string; code: string; password: string },
): Promise<Record<string, string> | null> {
  const { t } = c.get('frame');
  const weak = refusalOfPassword(given.password, { name: '', email: given.email });
  if (weak) return { password: t.accounts.password[weak] };
  await limit(parts.services, 'sign_in_account', given.email);
  const refusal = await resetPassword(asked(c, parts), given);
  return refusal && { code: mailedCodeError(t, refusal) };
}

function emailForm(c: Context) {
  const { t } = c.get('frame');
  return parseForm(
    c,
    z.object({
      email: z
        .string()
        .trim()
        .toLowerCase()
        .pipe(z.email(t.common.notAnEmail).max(200, t.common.tooLong(200)))
        .refine(hasEmail, t.accounts.code.needsEmail),
      lanjut: z.string().optional(),
    }),
  );
}

/** Spaces inside a code are how people read it out, not part of it. */
const codeOf = (required: string) =>
  z
    .string()
    .transform((code) => code.replace(/\s/g, ''))
    .pipe(z.string().min(1, required).max(20));

async function limitCodes(c: Context, parts: AccountParts, email: string): Promise<void> {
  await limit(parts.services, 'code_network', parts.network(c));
  await limit(parts.services, 'code_account', email);
}
