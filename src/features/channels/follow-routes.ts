import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { limit } from '#features/accounts';
import { listAreas } from '#features/areas';
import { listGroups } from '#features/groups';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { Choice, ChoiceGroup } from '#ui/choice-field.ts';
import { askToFollow, followByPush } from './follow.ts';
import {
  confirmSubscription,
  endSubscription,
  findSubscriptionOrNull,
} from './subscriptions.queries.ts';
import { followPage } from './views/follow-page.ts';
import { confirmPage, stopPage, wordPage } from './views/subscription-pages.ts';

/** What can be followed from outside, as it stands in the form: `area:18.72.05`. */
const What = z.string().regex(/^(city:|area:[\d.]{2,13}|(?:group|report|claim):[0-9a-f-]{36})$/);

/** Following without an account: by e-mail, by this browser, and the way out of both. */
export function followRoutes() {
  const routes = new Hono<Env>();

  routes.get('/ikuti', async (c) => c.html(await page(c)));

  routes.post('/ikuti', async (c) => {
    const { language, t } = c.get('frame');
    const words = t.channels;
    const form = await parseForm(
      c,
      z.object({
        email: z.email(words.followEmailBad),
        what: What.or(z.never(words.followWhatBad)),
      }),
    );
    if (!form.ok) return c.html(await page(c, form), 422);
    await limit(c.get('services'), 'mail_to_stranger', form.value.email.toLowerCase());
    const what = followed(form.value.what);
    await askToFollow(c.get('services'), { email: form.value.email, language, ...what });
    return c.redirect('/ikuti/surel', 303);
  });

  routes.get('/ikuti/surel', (c) => {
    const words = c.get('frame').t.channels;
    return c.html(
      wordPage(c.get('frame'), { title: words.followSent, body: words.followSentBody }),
    );
  });

  // the script posts here; `desk:` is for one's own duties, everything else for anybody
  routes.post('/ikuti/perangkat', async (c) => {
    const what = What.or(z.literal('desk:')).safeParse(c.req.query('apa'));
    const form = await parseForm(c, z.object({ subscription: Subscription }));
    const actor = c.get('actor');
    if (!form.ok || !what.success) return c.json({ followed: false }, 422);
    if (what.data === 'desk:' && !actor) return c.json({ followed: false }, 403);
    await followByPush(c.get('services'), {
      ...form.value.subscription,
      ...(what.data === 'desk:' ? { about: 'desk', ref: '' } : followed(what.data)),
      personId: actor?.personId ?? null,
    });
    return c.json({ followed: true });
  });

  confirmation(routes);
  return routes;
}

/** What a browser gives of its subscription, as JSON in a form field. */
const Subscription = z
  .string()
  .max(3000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(
    z.object({
      endpoint: z.url({ protocol: /^https?$/ }).max(1000),
      keys: z.object({ p256dh: z.string().min(20).max(200), auth: z.string().min(8).max(100) }),
    }),
  );

function confirmation(routes: Hono<Env>): void {
  for (const [path, view, change] of [
    ['/ikuti/setuju/:token', confirmPage, confirmSubscription],
    ['/berhenti/:token', stopPage, endSubscription],
  ] as const) {
    routes.get(path, async (c) => {
      const token = c.req.param('token');
      const found = await findSubscriptionOrNull(c.get('services').db, token);
      if (!found || found.endedAt) return c.html(unknown(c), 404);
      return c.html(view(c.get('frame'), { about: found.about, token }));
    });

    // mail programs post here without cookies (RFC 8058), so this path takes forms from elsewhere
    routes.post(path, async (c) => {
      const services = c.get('services');
      const token = c.req.param('token');
      if (!(await findSubscriptionOrNull(services.db, token))) return c.html(unknown(c), 404);
      await change(services.db, token, services.now());
      const words = c.get('frame').t.channels;
      const said =
        view === stopPage
          ? { title: words.stopped, body: words.stoppedBody }
          : { title: words.confirmed, body: words.confirmedBody };
      return c.html(wordPage(c.get('frame'), said));
    });
  }
}

function unknown(c: Context<Env>) {
  const words = c.get('frame').t.channels;
  return wordPage(c.get('frame'), { title: words.unknownTitle, body: words.unknownBody });
}

async function page(c: Context<Env>, form?: ParsedForm<unknown>) {
  const { db, secrets } = c.get('services');
  const frame = c.get('frame');
  const [areas, kims] = await Promise.all([listAreas(db), listGroups(db, { kinds: ['kim'] })]);
  const named = (about: string, things: { ref: string; name: string }[]): Choice[] =>
    things.map(({ ref, name }) => ({ value: `${about}:${ref}`, label: name }));
  const below = (level: string) =>
    named(
      'area',
      areas.filter((area) => area.level === level).map(({ code, name }) => ({ ref: code, name })),
    );
  const choices: (Choice | ChoiceGroup)[] = [
    { value: 'city:', label: frame.t.channels.followCity(frame.city.name) },
    { label: frame.t.channels.kecamatan, choices: below('kecamatan') },
    { label: frame.t.channels.kelurahan, choices: below('kelurahan') },
    {
      label: frame.t.channels.kim,
      choices: named(
        'group',
        kims.map(({ id, name }) => ({ ref: id, name })),
      ),
    },
  ];
  const asked = What.safeParse(c.req.query('apa') ?? form?.typed['what']);
  // one report or claim is followed from its own page; here it only must not get lost
  for (const one of ['report', 'claim'] as const) {
    if (!asked.data?.startsWith(`${one}:`)) continue;
    choices.unshift({ value: asked.data, label: frame.t.channels.about[one] });
  }
  return followPage(frame, {
    choices,
    chosen: asked.success ? asked.data : 'city:',
    vapidKey: secrets.vapid.publicKey,
    ...(form && { form }),
  });
}

const FOLLOWED = ['area', 'group', 'report', 'claim'] as const;

function followed(what: string): { about: 'city' | (typeof FOLLOWED)[number]; ref: string } {
  const [word = '', ref = ''] = what.split(':');
  const about = FOLLOWED.find((known) => known === word);
  return about ? { about, ref } : { about: 'city', ref: '' };
}
