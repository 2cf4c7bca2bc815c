import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { forwardCookies } from './actor-of.ts';
import { limit } from './limit.ts';
import { type AccountParts, asked } from './parts.ts';
import { refusalOfPassword } from './password.ts';
import { needsSecondFactor } from './rights.ts';
import { accountOf, requirePerson } from './self.routes.ts';
import {
  deleteOtherSessions,
  deletePasskey,
  deleteSession,
  listPasskeys,
  listSessions,
} from './sessions.queries.ts';
import { changePassword } from './sign-in.ts';
import { securityPage } from './views/security-page.ts';

const ID = '{[0-9a-f-]{36}}';

/** Password, passkeys and the devices that are signed in. */
export function securityRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();
  const { db } = parts.services;

  routes.get('/saya/keamanan', async (c) => c.html(await security(c, parts)));

  routes.post('/saya/ganti-sandi', async (c) => {
    const errors = await tryChange(c, parts);
    if (errors) return c.html(await security(c, parts, { typed: {}, errors }), 422);
    return c.redirect('/saya/keamanan?sandi=1', 303);
  });

  routes.post(`/saya/perangkat/:id${ID}/akhiri`, async (c) => {
    const { personId } = requirePerson(c);
    await deleteSession(db, personId, c.req.param('id'));
    return c.redirect('/saya/keamanan?perangkat=1', 303);
  });

  routes.post('/saya/perangkat/akhiri-lainnya', async (c) => {
    const { personId } = requirePerson(c);
    await deleteOtherSessions(db, personId, await currentSession(c, parts));
    return c.redirect('/saya/keamanan?perangkat=1', 303);
  });

  routes.post(`/saya/kunci/:id${ID}/hapus`, async (c) => {
    const { personId } = requirePerson(c);
    await deletePasskey(db, personId, c.req.param('id'));
    return c.redirect('/saya/keamanan?hapus=1', 303);
  });

  return routes;
}

/** The session this request came with; none where the sign-in was settled in another way. */
export async function currentSession(c: Context, parts: AccountParts): Promise<string | null> {
  const found = await parts.auth().api.getSession({ headers: c.req.raw.headers });
  return found?.session.id ?? null;
}

async function tryChange(c: Context, parts: AccountParts): Promise<Record<string, string> | null> {
  const actor = requirePerson(c);
  const { t } = c.get('frame');
  const form = await parseForm(
    c,
    z.object({
      current: z.string().max(500).optional(),
      password: z.string().min(1, t.common.required).max(500),
    }),
  );
  if (!form.ok) return form.errors;
  const weak = refusalOfPassword(form.value.password, actor);
  if (weak) return { password: t.accounts.password[weak] };

  const { hasPassword } = await accountOf(parts, actor);
  if (hasPassword && !form.value.current) return { current: t.common.required };
  await limit(parts.services, 'sign_in_account', actor.email);
  const current = hasPassword ? (form.value.current ?? '') : null;
  const change = { current, password: form.value.password };
  const changed = await changePassword(asked(c, parts), change);
  if (!changed.ok) return { current: t.accounts.self.wrongPassword };
  forwardCookies(c, changed.headers);
  return null;
}

async function security(c: Context, parts: AccountParts, form?: FormState) {
  const actor = requirePerson(c);
  const { services } = parts;
  const [account, sessions, passkeys, current] = await Promise.all([
    accountOf(parts, actor),
    listSessions(services.db, actor.personId, services.now()),
    listPasskeys(services.db, actor.personId),
    currentSession(c, parts),
  ]);
  return securityPage(c.get('frame'), {
    name: account.name,
    hasPassword: account.hasPassword,
    hasSecondFactor: account.hasSecondFactor,
    needsSecondFactor: needsSecondFactor(actor),
    isDemo: services.demo,
    sessions,
    currentSession: current,
    passkeys,
    done: doneWord(c),
    ...(form && { form }),
  });
}

function doneWord(c: Context): string | undefined {
  const { self, sessions, passkeys } = c.get('frame').t.accounts;
  if (c.req.query('sandi') !== undefined) return self.passwordChanged;
  if (c.req.query('perangkat') !== undefined) return sessions.ended;
  if (c.req.query('hapus') !== undefined) return passkeys.removed;
  return c.req.query('kunci') === undefined ? undefined : self.saved;
}
