import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { messagesFor } from '#messages';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { forwardCookies } from './actor-of.ts';
import type { Actor } from './actor.ts';
import { CODE_MINUTES } from './auth.ts';
import { changeEmail, isOwnPassword, sendChangeCode } from './change-email.ts';
import { mailedCodeError } from './go-on.ts';
import { limit } from './limit.ts';
import { hasEmail } from './login-name.ts';
import { type AccountParts, asked } from './parts.ts';
import { accountOf, requirePerson } from './self.routes.ts';
import { changeEmailPage, newEmailCodePage } from './views/change-email-page.ts';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A new address: the password first, then a code that only the new mailbox has. */
export function emailRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();

  routes.get('/saya/ganti-email', async (c) => c.html(await ask(c, parts)));

  routes.post('/saya/ganti-email/kirim-kode', async (c) => {
    const actor = requirePerson(c);
    const { t } = c.get('frame');
    const words = t.accounts.self;
    const form = await parseForm(c, z.object({ email, current: z.string().max(500).default('') }));
    const again = async (errors: Record<string, string>) => {
      const typed = { email: form.typed['email'] ?? '' };
      return c.html(await ask(c, parts, { typed, errors }), 422);
    };
    if (!form.ok) return again({ email: words.emailWrong });
    if (form.value.email === actor.email) return again({ email: words.emailSame });

    await limit(parts.services, 'code_account', actor.personId);
    const { hasPassword } = await accountOf(parts, actor);
    if (hasPassword && !(await isOwnPassword(asked(c, parts), form.value.current))) {
      return again({ current: words.wrongPassword });
    }
    const refusal = await sendChangeCode(asked(c, parts), form.value.email);
    if (refusal) return again({ email: words.emailWrong });
    return c.html(newEmailCodePage(c.get('frame'), codeProps(form.value.email)));
  });

  routes.post('/saya/ganti-email/simpan', async (c) => {
    const actor = requirePerson(c);
    const { t } = c.get('frame');
    const form = await parseForm(c, z.object({ email, code: z.string().trim().min(1).max(20) }));
    const newEmail = String(form.typed['email'] ?? '');
    const again = (error: string) => {
      const state = { typed: {}, errors: { code: error } };
      return c.html(newEmailCodePage(c.get('frame'), { ...codeProps(newEmail), form: state }), 422);
    };
    if (!form.ok) return again(t.common.required);
    await limit(parts.services, 'sign_in_account', actor.email);
    const change = { newEmail: form.value.email, code: form.value.code };
    const changed = await changeEmail(asked(c, parts), change);
    if (!changed.ok) return again(mailedCodeError(t, changed.refusal));
    forwardCookies(c, changed.headers);
    await tellOldAddress(parts, actor, change.newEmail);
    return c.redirect('/saya?terbukti=1', 303);
  });

  return routes;
}

const codeProps = (address: string) => ({ email: address, minutes: CODE_MINUTES });

async function ask(c: Context, parts: AccountParts, form?: FormState) {
  const { hasPassword } = await accountOf(parts, requirePerson(c));
  return changeEmailPage(c.get('frame'), { hasPassword, ...(form && { form }) });
}

/** So that whoever did not do it themself hears of it while something can still be done. */
async function tellOldAddress({ services }: AccountParts, actor: Actor, newEmail: string) {
  if (!hasEmail(actor.email)) return;
  const { city, mail, log } = services;
  const words = messagesFor(actor.language).accounts.self;
  const sent = await mail.send({
    to: actor.email,
    fromName: city.name,
    subject: words.emailChangedSubject(city.name),
    text: words.emailChangedBody(newEmail),
  });
  if (!sent.sent) log.warn({ reason: sent.reason }, 'the old address was not told');
}
