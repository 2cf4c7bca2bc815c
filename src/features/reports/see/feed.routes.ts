import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { cursorOf, cursorText, type Env, parseQuery } from '#platform/http/index.ts';
import { addressOf } from './asked-address.ts';
import { type Wish, wishOf } from './asked.ts';
import { feed, FEED_FORMS, FEED_TYPES, type FeedForm } from './feed.ts';
import { changedAt, type FeedSource } from './feed-source.ts';
import { geoJson } from './geojson.ts';
import { LIST_TAGS } from './list.routes.ts';
import { listPublishedReports, listPublishedReportsWhole } from './published.queries.ts';

const IN_FEED = 30;
const IN_GEOJSON = 500;
const MOST_IN_GEOJSON = 2000;

/** `/laporan.rss`, `.atom`, `.json` and `.geojson`, with the filters of the list. */
export function reportFeedRoutes() {
  const routes = new Hono<Env>();
  for (const form of FEED_FORMS) routes.get(`/laporan.${form}`, (c) => sendFeed(c, form));
  routes.get('/laporan.geojson', (c) => sendGeoJson(c));
  return routes;
}

async function sendFeed(c: Context<Env>, form: FeedForm): Promise<Response> {
  const wish = await wishOf(c);
  const { db, now } = c.get('services');
  const found = await listPublishedReportsWhole(db, wish.filter, null, IN_FEED);
  const source: FeedSource = {
    ...about(c, wish, `/laporan.${form}`),
    reports: found.slice(0, IN_FEED),
    now: now(),
  };
  const changed = new Date(Math.floor(changedAt(source).getTime() / 1000) * 1000);
  c.header('last-modified', changed.toUTCString());
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  if (!c.req.header('if-none-match') && since >= changed.getTime()) return c.body(null, 304);
  c.set('tags', LIST_TAGS);
  return c.body(feed(form, source), 200, { 'content-type': FEED_TYPES[form] });
}

function about(c: Context<Env>, { asked, area, choices }: Wish, path: string) {
  const { city } = c.get('services');
  const frame = c.get('frame');
  const t = frame.t.reportSee.feed;
  const category = choices.categories.find(({ value }) => value === asked.kategori)?.label;
  const place = area?.name ?? frame.city.name;
  return {
    title: [t.title(place), category].filter(Boolean).join(' · '),
    about: t.about(place),
    origin: city.origin,
    page: addressOf('/laporan', asked),
    self: addressOf(path, asked),
    language: frame.language,
    stateWords: ({ state }: { state: keyof typeof frame.t.reports.states }) =>
      frame.t.reports.states[state],
  };
}

const GeoQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_IN_GEOJSON).default(IN_GEOJSON),
  setelah: z.string().max(60).optional(),
});

async function sendGeoJson(c: Context<Env>): Promise<Response> {
  const { db, city } = c.get('services');
  const { asked, filter } = await wishOf(c);
  const { limit, setelah } = parseQuery(c, GeoQuery);
  const found = await listPublishedReports(db, filter, cursorOf(setelah), limit);
  const last = found.length > limit ? found[limit - 1] : undefined;
  const next = last
    ? addressOf('/laporan.geojson', {
        ...asked,
        limit: String(limit),
        setelah: cursorText({ at: last.publishedAt, id: last.id }),
      })
    : null;
  c.set('tags', LIST_TAGS);
  c.header('access-control-allow-origin', '*');
  return c.body(
    JSON.stringify(geoJson(found.slice(0, limit), { origin: city.origin, next })),
    200,
    {
      'content-type': 'application/geo+json; charset=utf-8',
    },
  );
}
