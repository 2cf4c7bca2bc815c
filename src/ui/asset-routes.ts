import { type Context, Hono } from 'hono';

import { accentColours } from './accent.ts';
import { APP_ICON, ICON_SIZES, pngIcon } from './app-icon.ts';
import type { Asset, Assets } from './assets.ts';
import { PAPER } from './palette.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

type AppCity = { name: string; accent?: string | undefined };
type CityOf = (c: Context) => AppCity | Promise<AppCity>;

/** Stylesheet, scripts, signs and the manifest of the city that was asked. */
export function assetRoutes(assets: Assets, cityOf: CityOf): Hono {
  const routes = new Hono();

  routes.get('/aset/:name', async (c) => {
    const found = await assets.find(c.req.param('name'));
    return found ? sent(c, found, FOREVER) : c.notFound();
  });

  // a service worker under a hashed name would never be replaced
  routes.get('/sw.js', (c) => sent(c, assets.serviceWorker, 'no-cache'));

  routes.get('/manifest.webmanifest', async (c) =>
    c.body(JSON.stringify(manifest(await cityOf(c))), 200, {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': A_DAY,
    }),
  );

  routes.get('/ikon.svg', (c) =>
    c.body(APP_ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': A_DAY }),
  );

  for (const size of ICON_SIZES) {
    routes.get(`/ikon-${size}.png`, async (c) =>
      c.body(new Uint8Array(await pngIcon(size)), 200, {
        'content-type': 'image/png',
        'cache-control': A_DAY,
      }),
    );
  }
  return routes;
}

/** The smallest form this browser takes; compressed once, at the start. */
function sent(c: Context, file: Asset, caching: string): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
  const bytes = encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.plain;
  const headers = { 'content-type': file.type, 'cache-control': caching, vary: 'accept-encoding' };
  return c.body(
    new Uint8Array(bytes),
    200,
    encoding ? { ...headers, 'content-encoding': encoding } : headers,
  );
}

function manifest({ name, accent }: AppCity) {
  return {
    name: `Sambung ${name}`,
    short_name: 'Sambung',
    lang: 'id',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: accentColours(accent).light,
    // "Bagikan → Sambung" in WhatsApp and everywhere else: what is shared is checked at once
    share_target: {
      action: '/cek/bagikan',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: ['image/*'] }],
      },
    },
    icons: [
      { src: '/ikon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({
        src: `/ikon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  };
}
