import type { Context } from 'hono';

import type { Actor } from '#features/accounts';
import { countUnread } from '#features/channels';
import { messagesFor } from '#messages';
import { getSettings, type Settings } from '#platform/settings.ts';
import type { Services } from '#platform/services.ts';
import type { Assets } from '#ui/assets.ts';
import type { Frame } from '#ui/frame.ts';
import { languageOf } from './kept-page.ts';

export type DemoPeople = NonNullable<Frame['demo']>['people'];

type FrameParts = {
  services: Services;
  assets: Assets;
  actor: Actor | null;
  demo: DemoPeople;
};

/**
 * What every page knows. Whoever is signed in sees settings as they are at this moment, because
 * they may just have changed them, and pays one more small count, for what waits.
 */
export async function frameFor(
  c: Context,
  { services, assets, actor, demo }: FrameParts,
): Promise<Frame> {
  const [settings, waiting] = await Promise.all([
    actor ? getSettings(services.db) : keptSettings(services),
    actor ? countUnread(services.db, actor.personId) : 0,
  ]);
  const language = languageOf(c.req.header('cookie'));
  return {
    t: messagesFor(language),
    language,
    city: cityOf(services, settings),
    viewer: actor && { name: actor.name, waiting, posts: postsOf(actor) },
    path: pathOf(c),
    now: services.now(),
    timeZone: services.city.timeZone,
    assets: assets.urls(settings.accent_colour),
    demo: services.demo ? { people: demo, current: actor?.personId ?? null } : null,
    origin: services.city.origin,
  };
}

/** Read once, until somebody changes them: here, or in another process that says so. */
export function keptSettings({ pages, db }: Services): Promise<Settings> {
  return pages.remember('settings', ['settings'], () => getSettings(db));
}

function cityOf({ city }: Services, settings: Settings): Frame['city'] {
  return {
    name: settings.city_display_name || city.name,
    slug: city.slug,
    accent: settings.accent_colour,
    kimMeaning: `${settings.kim_meaning} Informasi Masyarakat`,
  };
}

const postsOf = (actor: Actor): string =>
  [...new Set(actor.posts.map((held) => held.groupName))].join(', ');

function pathOf(c: Context): string {
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}
