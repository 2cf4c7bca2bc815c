import { type Context, Hono } from 'hono';

import { localDay } from '#platform/clock.ts';
import type { Db } from '#platform/db.ts';
import type { Env } from '#platform/http/index.ts';
import { findLink, type Link } from './kit.queries.ts';
import { saltOfDay } from './link.queries.ts';
import type { OpenSpool } from './open-spool.ts';
import { bulletinPath, isPrefetch, isRobot, opensAtOnce, visitorMark } from './tracked-link.ts';
import { linkPage } from './views/link-page.ts';

export type LinkOptions = {
  spool: OpenSpool;
  /** Where a request comes from, to tell a reload from a new visitor; never stored. */
  networkOf: (c: Context) => string;
};

/** `/s/:code`: counted, then opened at once, or first told what changed. */
export function linkRoutes(options: LinkOptions) {
  const routes = new Hono<Env>();
  const saltOf = todaysSalt();
  routes.get('/:code{[2-9a-z]{7}}', async (c) => {
    const { db, pages } = c.get('services');
    const code = c.req.param('code');
    c.header('cache-control', 'no-store');
    c.header('x-robots-tag', 'noindex');

    const key = `link ${code}`;
    const known = pages.get(key)?.headers['location'];
    const mark = pages.mark();
    const link = known ? null : await findLink(db, code);
    await count(c, code, { ...options, saltOf });
    if (known) return c.redirect(known);
    if (link && !opensAtOnce(link)) return c.html(linkPage(c.get('frame'), link));

    const location = bulletinPath(link?.slug ?? '');
    if (link) pages.put(key, keptRedirect(link, location), mark);
    return c.redirect(location);
  });
  return routes;
}

/** Forgotten exactly when the bulletin changes, like every page that shows it. */
const keptRedirect = ({ slug }: Link, location: string) => ({
  body: Buffer.alloc(0),
  encoded: new Map(),
  status: 302,
  headers: { location },
  etag: '',
  tags: [`bulletin:${slug}`],
});

type Counting = LinkOptions & { saltOf: (db: Db, day: string) => Promise<string> };

/** Whatever goes wrong here, the reader gets the page: a count is not worth a visitor. */
async function count(
  c: Context,
  code: string,
  { spool, networkOf, saltOf }: Counting,
): Promise<void> {
  const userAgent = c.req.header('user-agent');
  if (c.req.method !== 'GET' || isRobot(userAgent)) return;
  if (isPrefetch(c.req.header('sec-purpose') ?? c.req.header('purpose'))) return;
  const { db, city, now, log } = c.get('services');
  try {
    const at = now();
    const day = localDay(at, city.timeZone);
    const visitor = visitorMark(
      { network: networkOf(c), userAgent: userAgent ?? '' },
      await saltOf(db, day),
    );
    spool.append({ day, code, visitor }, at);
  } catch (error) {
    log.error({ err: error }, 'an opening of a link was not counted');
  }
}

/** Asked for once a day, then kept in memory. */
function todaysSalt(): Counting['saltOf'] {
  let kept = { day: '', salt: '' };
  return async (db, day) => {
    if (kept.day !== day) kept = { day, salt: await saltOfDay(db, day) };
    return kept.salt;
  };
}
