import { type Context, Hono } from 'hono';
import { z } from 'zod';

import {
  type Actor,
  can,
  canCityWide,
  postsThatMay,
  requireActor,
  requireRight,
} from '#features/accounts';
import { areaShapes, listAreas } from '#features/areas';
import { Forbidden } from '#platform/errors.ts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { Digest } from './digest.ts';
import { editIntro } from './edit-intro.ts';
import { findDigest, listDigests } from './queries.ts';
import { type DigestOutcome, sendDigest, sendWeek } from './send-digest.ts';
import { digestListPage } from './views/digest-list-page.ts';
import { digestPage } from './views/digest-page.ts';

const WEEKS = 12;
const LONGEST_INTRO = 3000;
const ID = ':id{[0-9a-f-]{36}}';

/** `/meja/ringkasan`: the weeks below, to be read by those who lead and edited by Diskominfo. */
export function digestRoutes() {
  const routes = new Hono<Env>();

  routes.get('/meja/ringkasan', async (c) => {
    const actor = requireActor(c);
    const digests = await listDigests(c.get('services').db, {
      within: reachOf(actor),
      weeks: WEEKS,
    });
    const sent = Number(c.req.query('terkirim') ?? Number.NaN);
    return c.html(
      digestListPage(c.get('frame'), {
        digests: digests.filter((digest) => mayRead(actor, digest)),
        mayEdit: can(actor, 'digest.edit'),
        justSent: Number.isInteger(sent) && sent >= 0 ? sent : null,
      }),
    );
  });

  routes.get(`/meja/ringkasan/${ID}`, async (c) => c.html(await shown(c, c.req.param('id'))));

  routes.post(`/meja/ringkasan/${ID}/edit-intro`, async (c) => {
    const actor = requireRight(c, 'digest.edit');
    const id = c.req.param('id');
    const words = c.get('frame').t.reportDigest;
    const Intro = z.object({ intro: z.string().trim().max(LONGEST_INTRO, words.tooLong) });
    const form = await parseForm(c, Intro);
    if (!form.ok) return c.html(await shown(c, id, form), 422);
    const edit = { digestId: id, actor, intro: form.value.intro };
    return after(c, id, await editIntro(c.get('services'), edit), 'saved');
  });

  routes.post(`/meja/ringkasan/${ID}/send-digest`, async (c) => {
    const actor = requireRight(c, 'digest.edit');
    const id = c.req.param('id');
    return after(c, id, await sendDigest(c.get('services'), { digestId: id, actor }), 'sent');
  });

  routes.post(
    '/meja/ringkasan/minggu/:week{[0-9]{4}-[0-9]{2}-[0-9]{2}}/send-digests',
    async (c) => {
      const actor = requireRight(c, 'digest.edit');
      const sent = await sendWeek(c.get('services'), { weekStart: c.req.param('week'), actor });
      return c.redirect(`/meja/ringkasan?terkirim=${sent}`, 303);
    },
  );

  return routes;
}

/** Whoever lacks the right altogether is refused; null is the whole city. */
function reachOf(actor: Actor): string[] | null {
  const posts = postsThatMay(actor, 'digest.see');
  if (posts.length === 0) throw new Forbidden();
  return canCityWide(actor, 'digest.see') ? null : posts.map(({ areaCode }) => areaCode);
}

/** A draft is Diskominfo's; what was sent is for those it is about. */
function mayRead(actor: Actor, { areaCode, state }: Digest): boolean {
  if (state === 'draft' && !can(actor, 'digest.edit')) return false;
  return can(actor, 'digest.see', { areaCode });
}

async function after(
  c: Context<Env>,
  id: string,
  outcome: DigestOutcome,
  done: 'saved' | 'sent',
): Promise<Response> {
  if (outcome.ok) return c.redirect(`/meja/ringkasan/${id}?selesai=${done}`, 303);
  const errors = { intro: c.get('frame').t.reportDigest.refusals[outcome.refusal] };
  return c.html(await shown(c, id, { ok: false, typed: {}, errors }), 422);
}

async function shown(c: Context<Env>, id: string, form?: ParsedForm<unknown>) {
  const actor = requireActor(c);
  const { db } = c.get('services');
  const digest = await findDigest(db, id);
  if (!mayRead(actor, digest)) throw new Forbidden();
  const [areas, shapes] = await Promise.all([listAreas(db), areaShapes(db)]);
  const done = c.req.query('selesai');
  return digestPage(c.get('frame'), {
    digest,
    places: { areas, shapes },
    mayEdit: can(actor, 'digest.edit'),
    done: done === 'saved' || done === 'sent' ? done : null,
    ...(form && { form }),
  });
}
