import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { limit } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { askToBeTold } from './ask-to-be-told.ts';
import type { TipOptions } from './check.routes.ts';
import { sayOther } from './say-other.ts';
import { saySame } from './say-same.ts';
import { showTip } from './show-tip.ts';
import { findTipByCode } from './tips.queries.ts';
import { codePage } from './views/check-page.ts';
import { tipPage, type TipPageProps } from './views/tip-page.ts';

const CODE = '[2-9a-hjkmnp-z]{8}';
const Query = z.object({
  kata: z.enum(['other', 'same', 'kept']).nullable().default(null),
  sisa: z.coerce.number().int().min(0).max(99).default(0),
});

/** What becomes of one message, for whoever holds its code. */
export function tipRoutes({ networkOf }: TipOptions) {
  const routes = new Hono<Env>();

  routes.get('/cek/pesan', async (c) => {
    const { kode } = parseQuery(c, z.object({ kode: z.string().max(40).default('') }));
    const frame = c.get('frame');
    if (kode === '') return c.html(codePage(frame));
    const code = kode.toLowerCase().replace(/[^0-9a-z]/g, '');
    const isKnown = await hasTip(c, code);
    if (isKnown) return c.redirect(`/cek/pesan/${code}`, 303);
    const errors = { kode: frame.t.claimTips.lookUp.wrong };
    return c.html(codePage(frame, { typed: { kode }, errors }), 404);
  });

  routes.get(`/cek/pesan/:code{${CODE}}`, async (c) => {
    const { kata, sisa } = parseQuery(c, Query);
    return shown(c, { code: c.req.param('code'), said: kata, left: sisa });
  });

  routes.post(`/cek/pesan/:code{${CODE}}/bukan-ini`, async (c) => {
    const code = c.req.param('code');
    await limit(c.get('services'), 'tip_said', networkOf(c));
    const said = await sayOther(c.get('services'), code);
    return c.redirect(`/cek/pesan/${code}${said.ok ? '?kata=other' : ''}`, 303);
  });

  routes.post(`/cek/pesan/:code{${CODE}}/ini-pesannya`, async (c) => {
    const code = c.req.param('code');
    const form = await parseForm(c, z.object({ subject: z.uuid() }));
    await limit(c.get('services'), 'tip_said', networkOf(c));
    if (!form.ok) return c.redirect(`/cek/pesan/${code}`, 303);
    const said = await saySame(c.get('services'), { code, subjectId: form.value.subject });
    return c.redirect(`/cek/pesan/${code}${said.ok ? '?kata=same' : ''}`, 303);
  });

  routes.post(`/cek/pesan/:code{${CODE}}/kabari`, async (c) => {
    const code = c.req.param('code');
    const { language, t } = c.get('frame');
    const form = await parseForm(
      c,
      z.object({ email: z.email(t.claimTips.errors.email).max(254) }),
    );
    if (!form.ok) return shown(c, { code, said: null, left: 0, state: form });
    await askToBeTold(c.get('services'), { code, email: form.value.email, language });
    return c.redirect(`/cek/pesan/${code}?kata=kept`, 303);
  });

  return routes;
}

async function hasTip(c: Context<Env>, code: string): Promise<boolean> {
  try {
    await findTipByCode(c.get('services').db, code);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

type Shown = Pick<TipPageProps, 'said' | 'left'> & { code: string; state?: FormState };

async function shown(c: Context<Env>, { code, said, left, state }: Shown) {
  const services = c.get('services');
  const found = await showTip(services, code);
  c.header('cache-control', 'private, no-cache');
  const props: TipPageProps = {
    shown: found,
    ...{ said, left, isSignedIn: c.get('actor') !== null },
    vapidKey: services.secrets.vapid.publicKey,
    ...(state && { state }),
  };
  return c.html(tipPage(c.get('frame'), props), state ? 422 : 200);
}
