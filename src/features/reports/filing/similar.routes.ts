import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';

import { limit } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import { findCategory } from './categories.queries.ts';
import { deviceOf, rememberDevice, whoOf } from './device.ts';
import type { FilingOptions } from './form.routes.ts';
import { pointOf } from './report-form.ts';
import { sayMeToo } from './say-me-too.ts';
import { findSimilar } from './similar.queries.ts';
import { findSupportable } from './supports.queries.ts';
import { questionsPart } from './views/form-parts.ts';
import { type MeTooProps, meTooPage } from './views/me-too-page.ts';
import { similarFragment } from './views/similar-list.ts';

const Typing = z.object({
  category: z.string().max(40).default(''),
  text: z.string().default(''),
  area: z.string().max(20).default(''),
  point: z.string().max(60).default(''),
});

const ME_TOO = '/laporan/:code{[2-9a-hjkmnp-z]{8}}/saya-juga';

/** "Is this the same thing?", while typing and on its own; and one more person who says so. */
export function similarRoutes({ networkOf }: FilingOptions) {
  const routes = new Hono<Env>();

  routes.get('/lapor/mirip', async (c) => {
    const services = c.get('services');
    await limit(services, 'report_similar', networkOf(c));
    const { category, text, area, point } = parseQuery(c, Typing);
    const pin = pointOf(point);
    const similar = await findSimilar(services.db, {
      ...{ category, text, areaCode: area === '' ? null : area },
      ...{ latitude: pin?.latitude ?? null, longitude: pin?.longitude ?? null },
    });
    c.header('cache-control', 'private, no-store');
    return c.html(similarFragment(c.get('frame'), similar));
  });

  routes.get('/lapor/pertanyaan', async (c) => {
    const category = await findCategory(c.get('services').db, c.req.query('kategori') ?? '');
    const frame = c.get('frame');
    return c.html(html`${category ? questionsPart(frame, category, { typed: {} }) : ''}`);
  });

  routes.get(ME_TOO, async (c) => {
    await rememberDevice(c, await deviceOf(c), false);
    c.header('cache-control', 'private, no-store');
    const said = c.req.query('hasil');
    const outcome = said === 'terima-kasih' ? 'thanks' : said === 'sudah' ? 'already' : null;
    const mailed = c.req.query('surel') === '1';
    return c.html(meTooPage(c.get('frame'), await propsOf(c, { outcome, mailed })));
  });

  routes.post(ME_TOO, (c) => meToo(c, networkOf(c)));

  return routes;
}

async function meToo(c: Context<Env, typeof ME_TOO>, network: string) {
  const services = c.get('services');
  const code = c.req.param('code');
  const { badEmail } = c.get('frame').t.reportFiling.meToo;
  const email = z.union([z.literal(''), z.email(badEmail).max(200, badEmail)], badEmail);
  const form = await parseForm(
    c,
    z.object({ email: email.default(''), again: z.string().default('') }),
  );
  if (!form.ok) {
    const state = { typed: form.typed, errors: { email: badEmail } };
    return c.html(meTooPage(c.get('frame'), await propsOf(c, { state })), 422);
  }
  const actor = c.get('actor');
  const device = await deviceOf(c);
  const path = `/laporan/${code}/saya-juga`;
  // a browser that we do not know yet is met first, so that it counts once and its neighbour too
  if (!actor && !device && form.value.again === '') return c.redirect(path, 303);

  await limit(services, 'report_support', network);
  if (!actor && form.value.email) await limit(services, 'mail_to_stranger', form.value.email);
  const browser = c.req.header('user-agent') ?? '';
  const said = await sayMeToo(services, {
    ...{ code, email: form.value.email, language: c.get('frame').language },
    who: whoOf(actor?.personId ?? null, device, { network, browser }),
    personId: actor?.personId ?? null,
  });
  if (!said.ok) {
    return c.html(meTooPage(c.get('frame'), await propsOf(c, { outcome: 'closed' })), 422);
  }
  const mailed = !actor && form.value.email ? '&surel=1' : '';
  return c.redirect(`${path}?hasil=${said.again ? 'sudah' : 'terima-kasih'}${mailed}`, 303);
}

async function propsOf(c: Context<Env>, known: Partial<MeTooProps>): Promise<MeTooProps> {
  const report = await findSupportable(c.get('services').db, c.req.param('code') ?? '');
  if (!report) throw new NotFound('report');
  const { code, title, supporters, isOpen } = report;
  return {
    ...{ code, title, supporters, isSignedIn: c.get('actor') !== null, mailed: false },
    state: { typed: {} },
    outcome: isOpen ? null : 'closed',
    ...known,
  };
}
