import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { forwardCookies } from './actor-of.ts';
import { secondStepError, stringIn } from './go-on.ts';
import { limit } from './limit.ts';
import { type AccountParts, asked } from './parts.ts';
import { needsSecondFactor } from './rights.ts';
import { safePath } from './safe-path.ts';
import { currentSession } from './security.routes.ts';
import { accountOf, requirePerson } from './self.routes.ts';
import { markSecondFactorProved } from './sessions.queries.ts';
import { proveSecondFactor } from './sign-in.ts';
import { newBackupCodes, startTotp, turnTotpOff } from './totp.ts';
import { claimCode } from './used-codes.queries.ts';
import { newBackupCodesPage, totpPage, totpSetupPage, type TotpState } from './views/totp-page.ts';

/** Setting up, proving and ending the second factor. */
export function totpRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.get('/saya/dua-langkah', async (c) =>
    c.html(await state(c, parts, safePath(c.req.query('lanjut'), '/saya/keamanan'))),
  );

  routes.post('/saya/dua-langkah/siapkan', async (c) => {
    const { next, password } = await passwordForm(c, parts);
    const started = await startTotp(asked(c, parts), password);
    if (!started) return wrongPassword(c, parts, next);
    return c.html(totpSetupPage(c.get('frame'), { ...started, next }));
  });

  routes.post('/saya/dua-langkah/nyalakan', async (c) => {
    const { next, error } = await proof(c, parts);
    if (!error) return c.redirect(next, 303);
    const form = { typed: {}, errors: { code: error } };
    // the secret is not shown a second time: what was scanned still counts
    const props = { uri: null, backupCodes: [], next, form };
    return c.html(totpSetupPage(c.get('frame'), props), 422);
  });

  routes.post('/saya/dua-langkah/buktikan', async (c) => {
    const { next, error } = await proof(c, parts);
    if (!error) return c.redirect(next, 303);
    return c.html(await state(c, parts, next, { typed: {}, errors: { code: error } }), 422);
  });

  routes.post('/saya/dua-langkah/kode-cadangan', async (c) => {
    const { next, password } = await passwordForm(c, parts);
    const codes = await newBackupCodes(asked(c, parts), password);
    if (!codes) return wrongPassword(c, parts, next);
    return c.html(newBackupCodesPage(c.get('frame'), codes));
  });

  routes.post('/saya/dua-langkah/matikan', async (c) => {
    const { next, password } = await passwordForm(c, parts);
    const headers = await turnTotpOff(asked(c, parts), password);
    if (!headers) return wrongPassword(c, parts, next);
    forwardCookies(c, headers);
    return c.redirect('/saya/keamanan', 303);
  });

  return routes;
}

/** Takes a code of the app; the session remembers it when it is right. */
async function proof(c: Context, parts: AccountParts) {
  const actor = requirePerson(c);
  const { t } = c.get('frame');
  const form = await parseForm(
    c,
    z.object({ code: z.string().trim().min(1).max(40), lanjut: z.string().optional() }),
  );
  const next = safePath(stringIn(form.typed['lanjut']), '/saya/keamanan');
  if (!form.ok) return { next, error: t.common.required };
  await limit(parts.services, 'second_factor_account', actor.personId);
  const { services } = parts;
  const { code } = form.value;
  const { hasSecondFactor } = await accountOf(parts, actor);
  const outcome = await proveSecondFactor(asked(c, parts), code);
  if (!outcome.ok) return { next, error: secondStepError(t, outcome.refusal) };
  // setting up begins a new session, which claims the code itself
  const claim = { personId: actor.personId, code: code.replace(/\s/g, ''), at: services.now() };
  if (hasSecondFactor && !(await claimCode(services.db, claim))) {
    return { next, error: secondStepError(t, 'wrong_code') };
  }
  forwardCookies(c, outcome.headers);
  const session = await currentSession(c, parts);
  if (session) await markSecondFactorProved(parts.services.db, session, parts.services.now());
  return { next, error: null };
}

async function passwordForm(c: Context, parts: AccountParts) {
  const actor = requirePerson(c);
  const form = await parseForm(
    c,
    z.object({ current: z.string().max(500).optional(), lanjut: z.string().optional() }),
  );
  await limit(parts.services, 'second_factor_account', actor.personId);
  return {
    next: safePath(stringIn(form.typed['lanjut']), '/saya/keamanan'),
    password: form.ok ? form.value.current : undefined,
  };
}

async function wrongPassword(c: Context, parts: AccountParts, next: string) {
  const errors = { current: c.get('frame').t.accounts.self.wrongPassword };
  return c.html(await state(c, parts, next, { typed: {}, errors }), 422);
}

async function state(c: Context, parts: AccountParts, next: string, form?: FormState) {
  const actor = requirePerson(c);
  const account = await accountOf(parts, actor);
  const isDemo = parts.services.demo;
  const isProved = actor.secondFactor && !isDemo;
  const step: TotpState['step'] = !account.hasSecondFactor
    ? 'off'
    : isProved || isDemo
      ? 'on'
      : 'unproved';
  const isRequired = needsSecondFactor(actor);
  const { hasPassword } = account;
  return totpPage(c.get('frame'), {
    state: { step, hasPassword, isRequired, isDemo, next },
    ...(form && { form }),
  });
}
