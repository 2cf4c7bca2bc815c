import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { limit } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { fileObjection } from '../work/file-objection.ts';
import { findObjectionOrNull } from './objection.queries.ts';
import type { PublicClaim } from './published-claim.ts';
import { findPublishedClaimOrNull } from './published.queries.ts';
import { objectionPage, objectPage } from './views/objection-pages.ts';

type Options = { networkOf: (c: Context) => string };

const PATH = '/cek/:slug{[a-z0-9-]{1,120}}/keberatan';

/** Anybody may object to a verdict, and follow by a code what became of it. */
export function objectionRoutes({ networkOf }: Options) {
  const routes = new Hono<Env>();

  routes.get(PATH, async (c) => c.html(objectPage(c.get('frame'), { claim: await claimOf(c) })));

  routes.post(PATH, async (c) => {
    const services = c.get('services');
    const claim = await claimOf(c);
    const form = await parseForm(c, fields(c));
    const { typed } = form;
    if (!form.ok) return c.html(objectPage(c.get('frame'), { claim, form }), 422);
    await limit(services, 'objection_network', networkOf(c));
    const filed = await fileObjection(services, {
      claimId: claim.id,
      actor: c.get('actor'),
      ...form.value,
    });
    if (filed.ok) return c.redirect(`/cek/keberatan/${filed.code}`, 303);
    const errors = { _: c.get('frame').t.claims.refusals[filed.refusal] };
    return c.html(objectPage(c.get('frame'), { claim, form: { typed, errors } }), 422);
  });

  routes.get('/cek/keberatan/:code{[2-9a-hjkmnp-z]{8}}', async (c) => {
    const objection = await findObjectionOrNull(c.get('services').db, c.req.param('code'));
    if (!objection) throw new NotFound('objection');
    // whoever holds the code: nothing that a shared cache should keep
    c.header('cache-control', 'private, no-store');
    return c.html(objectionPage(c.get('frame'), objection));
  });

  return routes;
}

function fields(c: Context<Env>) {
  const t = c.get('frame').t.claimSee.objection;
  return z.object({
    reason: z.string().trim().min(20, t.reasonBad).max(3000, t.reasonBad),
    url: z
      .url({ protocol: /^https?$/, error: t.urlBad })
      .max(2000, t.urlBad)
      .or(z.literal('')),
  });
}

async function claimOf(c: Context<Env>): Promise<PublicClaim> {
  const claim = await findPublishedClaimOrNull(c.get('services').db, c.req.param('slug') ?? '');
  if (!claim) throw new NotFound('claim');
  return claim;
}
