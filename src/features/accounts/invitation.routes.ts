import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import {
  joinByInvitation,
  type JoinRefusal,
  type Newcomer,
  takePostByInvitation,
} from './accept-invitation.ts';
import { forwardCookies } from './actor-of.ts';
import { limit } from './limit.ts';
import { loginOf, hasEmail } from './login-name.ts';
import { type AccountParts, asked } from './parts.ts';
import { requireActor } from './require-right.ts';
import { signInWithPassword, sendSignInCode } from './sign-in.ts';
import { rememberAddress } from './sent-to.ts';
import { invitationGonePage, invitationPage, welcomePage } from './views/invitation-page.ts';

const TOKEN = '/undangan/:token{[A-Za-z0-9_-]{8,100}}';

/** The link or QR by which a chair brings somebody in. */
export function invitationRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();
  const { services, invitations } = parts;

  routes.get(TOKEN, async (c) => {
    await limit(services, 'invitation_network', parts.network(c));
    const token = c.req.param('token');
    const invitation = await invitations.find(services, token);
    if (!invitation) return c.html(invitationGonePage(c.get('frame')), 404);
    const signedInAs = c.get('actor')?.name ?? null;
    return c.html(invitationPage(c.get('frame'), { token, invitation, signedInAs }));
  });

  routes.post(TOKEN, async (c) => {
    await limit(services, 'invitation_network', parts.network(c));
    const token = c.req.param('token');
    const invitation = await invitations.find(services, token);
    if (!invitation) return c.html(invitationGonePage(c.get('frame')), 404);

    const form = await newcomerForm(c);
    const errors = form.ok ? await join(c, parts, { token, ...form.value }) : form.errors;
    if (errors instanceof Response) return errors;
    const { name = '', email = '' } = form.typed;
    const props = { token, invitation, signedInAs: null, form: { typed: { name, email }, errors } };
    return c.html(invitationPage(c.get('frame'), props), 422);
  });

  routes.post(`${TOKEN}/terima`, async (c) => {
    const { personId } = requireActor(c);
    const given = { token: c.req.param('token'), personId };
    const taken = await takePostByInvitation(services, invitations.use, given);
    if (!taken) return c.html(invitationGonePage(c.get('frame')), 404);
    return c.redirect('/saya/selamat-datang', 303);
  });

  routes.get('/saya/selamat-datang', (c) => {
    const actor = requireActor(c);
    const { t } = c.get('frame');
    const postsHeld = actor.posts.map(({ post, groupName }) =>
      t.accounts.invitation.welcomeBody(t.accounts.posts[post], groupName),
    );
    const loginName = hasEmail(actor.email) ? null : loginOf(actor.email);
    return c.html(welcomePage(c.get('frame'), { postsHeld, loginName }));
  });

  return routes;
}

/** Joins and goes on to be signed in, or says what is wrong and where. */
async function join(
  c: Context,
  parts: AccountParts,
  { token, ...newcomer }: Newcomer & { token: string },
): Promise<Response | Record<string, string>> {
  const { services, invitations } = parts;
  const hashPassword = async (password: string) => {
    const { password: library } = await parts.auth().$context;
    return library.hash(password);
  };
  const joined = await joinByInvitation(
    services,
    { invitations, hashPassword },
    { token, ...newcomer },
  );
  if (!joined.joined) return errorsOf(c, joined.refusal);

  const welcome = '/saya/selamat-datang';
  if (newcomer.password !== null) {
    const given = { email: joined.email, password: newcomer.password };
    const signedIn = await signInWithPassword(asked(c, parts), given);
    if (signedIn.ok) forwardCookies(c, signedIn.headers);
    return c.redirect(welcome, 303);
  }
  await limit(services, 'code_account', joined.email);
  await sendSignInCode(asked(c, parts), joined.email);
  rememberAddress(c, services, joined.email);
  return c.redirect(`/masuk/kode?lanjut=${encodeURIComponent(welcome)}`, 303);
}

function errorsOf(c: Context, refusal: JoinRefusal): Record<string, string> {
  const { invitation, password } = c.get('frame').t.accounts;
  const errors: Record<JoinRefusal, Record<string, string>> = {
    gone: { _: invitation.goneBody },
    known_email: { email: invitation.known_email },
    needs_password: { password: invitation.needs_password },
    too_short: { password: password.too_short },
    too_long: { password: password.too_long },
    too_common: { password: password.too_common },
    like_you: { password: password.like_you },
  };
  return errors[refusal];
}

function newcomerForm(c: Context) {
  const { common } = c.get('frame').t;
  return parseForm(
    c,
    z.object({
      name: z
        .string()
        .trim()
        .transform((name) => name.replace(/\s+/g, ' '))
        .pipe(z.string().min(1, common.required).max(120, common.tooLong(120))),
      email: z
        .string()
        .trim()
        .toLowerCase()
        .refine((email) => email === '' || isEmail(email), common.notAnEmail)
        .transform((email) => email || null),
      password: z
        .string()
        .max(500)
        .default('')
        .transform((password) => password || null),
    }),
  );
}

const isEmail = (text: string): boolean =>
  z.email().max(200).safeParse(text).success && hasEmail(text);
