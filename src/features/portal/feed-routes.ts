import { type Context, Hono } from 'hono';

import { findAreaBySlug } from '#features/areas';
import { listPublishedWhole, type PublishedFilter } from '#features/bulletins';
import { listClaimsForSitemap } from '#features/claims';
import { findPublicGroupBySlug } from '#features/groups';
import { listReportsForSitemap } from '#features/reports';
import type { Env } from '#platform/http/index.ts';
import { changedAt, feed, FEED_TYPES, type FeedForm } from './feeds.ts';
import { listForSitemap } from './queries.ts';

const IN_FEED = 30;
const FORMS = ['rss', 'atom', 'json'] as const satisfies readonly FeedForm[];

/** Feeds of the city, each area and each KIM; the sitemap; and what robots and finders of holes look for. */
export function feedRoutes() {
  const routes = new Hono<Env>();

  for (const form of FORMS) {
    routes.get(`/kabar.${form}`, (c) =>
      sendFeed(c, form, { filter: {}, page: '/kabar', name: c.get('frame').city.name }),
    );
    routes.get(`/wilayah/:file{[a-z0-9-]+\\.${form}}`, async (c) => {
      const slug = c.req.param('file').slice(0, -form.length - 1);
      const area = await findAreaBySlug(c.get('services').db, slug);
      return sendFeed(c, form, {
        filter: { areaCode: area.code },
        page: `/wilayah/${slug}`,
        name: area.name,
      });
    });
    routes.get(`/kim/:file{[a-z0-9-]+\\.${form}}`, async (c) => {
      const slug = c.req.param('file').slice(0, -form.length - 1);
      const group = await findPublicGroupBySlug(c.get('services').db, slug);
      return sendFeed(c, form, {
        filter: { groupId: group.id },
        page: `/kim/${slug}`,
        name: group.name,
      });
    });
  }

  forRobots(routes);
  return routes;
}

type Asked = { filter: PublishedFilter; page: string; name: string };

async function sendFeed(c: Context<Env>, form: FeedForm, { filter, page, name }: Asked) {
  const { db, city, now } = c.get('services');
  const { t, language } = c.get('frame');
  const bulletins = (await listPublishedWhole(db, filter, null, IN_FEED)).slice(0, IN_FEED);
  const source = {
    title: `${name} · ${city.name}`,
    about: t.portal.feedAbout(name),
    origin: city.origin,
    page,
    language,
    bulletins,
    now: now(),
  };
  const changed = new Date(Math.floor(changedAt(source).getTime() / 1000) * 1000);
  c.header('last-modified', changed.toUTCString());
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  if (!c.req.header('if-none-match') && since >= changed.getTime()) return c.body(null, 304);
  c.set('tags', ['bulletins', 'groups', 'areas']);
  return c.body(feed(form, source), 200, { 'content-type': FEED_TYPES[form] });
}

function forRobots(routes: Hono<Env>): void {
  routes.get('/sitemap.xml', async (c) => {
    const { db, city } = c.get('services');
    const pages = [
      ...['/', '/kabar', '/wilayah', '/kim', '/tentang', '/data'],
      ...['/laporan', '/laporan/peta', '/laporan/kantor'],
      ...['/cek', '/cek/denyut', '/cek/belajar', '/cek/surat', '/cek/rujukan'],
    ];
    const urls = [
      ...pages.map((path) => `<url><loc>${city.origin}${path}</loc></url>`),
      ...(await listForSitemap(db)).map(
        ({ slug, changedAt: changed }) =>
          `<url><loc>${city.origin}/kabar/${slug}</loc><lastmod>${changed.toISOString()}</lastmod></url>`,
      ),
      ...(await listReportsForSitemap(db)).map(
        ({ code, changedAt: changed }) =>
          `<url><loc>${city.origin}/laporan/${code}</loc><lastmod>${changed.toISOString()}</lastmod></url>`,
      ),
      ...(await listClaimsForSitemap(db)).map(
        ({ slug, changedAt: changed }) =>
          `<url><loc>${city.origin}/cek/${slug}</loc><lastmod>${changed.toISOString()}</lastmod></url>`,
      ),
    ];
    c.set('tags', ['bulletins', 'reports', 'claims']);
    return c.body(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      200,
      { 'content-type': 'application/xml; charset=utf-8' },
    );
  });

  routes.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /meja\nDisallow: /saya\nDisallow: /masuk\nDisallow: /s/\nSitemap: ${c.get('services').city.origin}/sitemap.xml\n`,
    ),
  );
}
