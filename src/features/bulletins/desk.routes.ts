import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { canCityWide, postsThatMay, requireActor } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { GroupChoice } from './audience-choices.ts';
import { officeChoices } from './audience.queries.ts';
import { KINDS, LIMITS } from './content.ts';
import { DESK_PATH, openOnDesk } from './desk-context.ts';
import { DESK_TABS, STATES_OF_TAB } from './desk-tab.ts';
import { draftBulletin } from './draft-bulletin.ts';
import { duplicateBulletin } from './duplicate-bulletin.ts';
import { showOverview } from './overview.routes.ts';
import { listForDesk } from './queries.ts';
import { deskAddress, deskListPage } from './views/desk-list-page.ts';
import { newPage } from './views/new-page.ts';

const PAGE_SIZE = 25;

const DeskQuery = z.object({
  tab: z.enum(DESK_TABS).default('open'),
  q: z.string().trim().max(100).default(''),
  penerbit: z.uuid().or(z.literal('')).default(''),
  saya: z.enum(['on', '']).default(''),
  setelah: z.string().max(60).optional(),
});

/** The list of the desk, and the beginning of a new text. */
export function deskListRoutes() {
  const routes = new Hono<Env>();

  routes.get('/meja/kabar', (c) => showDesk(c));

  routes.get('/meja/kabar/baru', async (c) => {
    return c.html(newPage(c.get('frame'), { issuers: await issuersOf(c) }));
  });

  routes.post('/meja/kabar/draft-bulletin', async (c) => {
    const actor = requireActor(c);
    const issuers = await issuersOf(c);
    const { t } = c.get('frame');
    const form = await parseForm(
      c,
      z.object({
        title: z.string().trim().max(LIMITS.title, t.common.tooLong(LIMITS.title)).default(''),
        kind: z.enum(KINDS, t.common.notAChoice),
        issuerId: z.enum(
          issuers.map((one) => one.id),
          t.common.notAChoice,
        ),
      }),
    );
    if (!form.ok) return c.html(newPage(c.get('frame'), { issuers, form }), 422);
    const drafted = await draftBulletin(c.get('services'), { actor, ...form.value });
    if (!drafted.ok) throw new Forbidden();
    return c.redirect(`/meja/kabar/${drafted.bulletinId}`, 303);
  });

  routes.post(`${DESK_PATH}/duplicate-bulletin`, async (c) => {
    const { actor, bulletin } = await openOnDesk(c);
    const copy = await duplicateBulletin(c.get('services'), { bulletinId: bulletin.id, actor });
    if (copy.ok) return c.redirect(`/meja/kabar/${copy.bulletinId}`, 303);
    return showOverview(c, bulletin, actor, copy.refusal);
  });

  return routes;
}

/** Offices in whose name this person may write: all of them for the city's editors. */
export async function issuersOf(c: Context<Env>): Promise<GroupChoice[]> {
  const actor = requireActor(c);
  const posts = postsThatMay(actor, 'bulletin.draft');
  if (posts.length === 0) throw new Forbidden();
  const offices = await officeChoices(c.get('services').db);
  const own = new Set(posts.map((held) => held.groupId));
  if (!canCityWide(actor, 'bulletin.draft')) return offices.filter(({ id }) => own.has(id));
  // their own office first, since that is the usual one
  return offices.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
}

async function showDesk(c: Context<Env>): Promise<Response> {
  const actor = requireActor(c);
  const posts = postsThatMay(actor, 'bulletin.see_unpublished');
  if (posts.length === 0) throw new Forbidden();
  const { db } = c.get('services');
  const { setelah, tab, ...filter } = parseQuery(c, DeskQuery);
  const cursor = cursorOf(setelah);
  const seesAll = canCityWide(actor, 'bulletin.see_unpublished');
  const found = await listForDesk(
    db,
    {
      issuerIds: seesAll ? null : posts.map((held) => held.groupId),
      states: tab === 'review' ? undefined : STATES_OF_TAB[tab],
      toReview: tab === 'review',
      issuerId: filter.penerbit || undefined,
      words: filter.q || undefined,
      writtenBy: filter.saya ? actor.personId : undefined,
    },
    cursor,
    PAGE_SIZE,
  );
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  const next = last && cursorText({ at: last.updatedAt, id: last.id });
  return c.html(
    deskListPage(c.get('frame'), {
      rows: found.slice(0, PAGE_SIZE),
      tab,
      filter,
      issuers: seesAll ? await officeChoices(db) : [],
      mayWrite: postsThatMay(actor, 'bulletin.draft').length > 0,
      older: next ? deskAddress({ tab, ...filter, setelah: next }) : null,
      isFirst: cursor === null,
    }),
  );
}
