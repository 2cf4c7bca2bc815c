import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';

import type { Env } from '#platform/http/index.ts';
import { askedOf } from './asked.ts';
import { LICENCE } from './claim-review.ts';
import { dump, DUMP_FORMS, DUMP_TYPES, type DumpForm } from './dump.ts';
import { changedAt, feed, FEED_FORMS, FEED_TYPES, type FeedForm } from './feed.ts';
import { listPublishedClaimsWhole } from './published.queries.ts';
import { labelledTitle } from './views/verdict-word.ts';

const IN_FEED = 30;

/** `/cek.rss`, `.atom`, `.json` with the filters of the archive; `/cek/data.jsonl` and `.csv` with all. */
export function claimFeedRoutes() {
  const routes = new Hono<Env>();
  for (const form of FEED_FORMS) routes.get(`/cek.${form}`, (c) => sendFeed(c, form));
  for (const form of DUMP_FORMS) routes.get(`/cek/data.${form}`, (c) => sendDump(c, form));
  return routes;
}

async function sendFeed(c: Context<Env>, form: FeedForm): Promise<Response> {
  const { db, now, city } = c.get('services');
  const frame = c.get('frame');
  const t = frame.t.claimSee.feed;
  const found = await listPublishedClaimsWhole(db, askedOf(c).filter, null, IN_FEED);
  const source = {
    title: t.title(frame.city.name),
    about: t.about(frame.city.name),
    origin: city.origin,
    language: frame.language,
    claims: found.slice(0, IN_FEED),
    titleOf: (claim: (typeof found)[number]) => labelledTitle(frame, claim),
    topicOf: ({ topic }: (typeof found)[number]) => frame.t.claims.topics[topic],
    now: now(),
  };
  const changed = new Date(Math.floor(changedAt(source).getTime() / 1000) * 1000);
  c.header('last-modified', changed.toUTCString());
  c.header('access-control-allow-origin', '*');
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  if (!c.req.header('if-none-match') && since >= changed.getTime()) return c.body(null, 304);
  c.set('tags', ['claims', 'settings']);
  return c.body(feed(form, source), 200, { 'content-type': FEED_TYPES[form] });
}

/** Never kept in memory: it may be larger than all pages together. */
function sendDump(c: Context<Env>, form: DumpForm): Response {
  const { db, city } = c.get('services');
  c.header('content-type', DUMP_TYPES[form]);
  c.header('content-disposition', `attachment; filename="cek-${city.slug}.${form}"`);
  c.header('link', `<${LICENCE}>; rel="license"`);
  c.header('access-control-allow-origin', '*');
  return stream(c, async (out) => {
    for await (const piece of dump(db, { form, city })) await out.write(piece);
  });
}
