import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Context, MiddlewareHandler } from 'hono';

import type { CachedPage } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';

const compressors = {
  br: promisify((body: Uint8Array, done: (error: Error | null, out: Buffer) => void) =>
    brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }, done),
  ),
  gzip: promisify((body: Uint8Array, done: (error: Error | null, out: Buffer) => void) =>
    gzip(body, { level: 8 }, done),
  ),
};
type Encoding = keyof typeof compressors;

/** Headers that let nginx or a CDN keep the page half a minute and ask again by ETag. */
const SHARED_CACHE = 'public, max-age=0, s-maxage=30, must-revalidate';

/**
 * Guests get whole pages from memory. A page takes part by naming what it shows
 * (`c.set('tags', […])`); all others are never kept. Somebody signed in always gets a fresh one.
 */
export function guestCache(services: Services): MiddlewareHandler {
  return async (c, next) => {
    if (!isGuestRead(c)) return next();

    const key = `${languageOf(c)} ${c.req.url}`;
    const kept = services.pages.get(key);
    if (kept) return answer(c, kept);

    const mark = services.pages.mark();
    await next();
    const tags = c.get('tags') as string[] | undefined;
    if (!tags || c.res.status !== 200 || c.res.headers.has('set-cookie')) return;
    // every page shows the city's name and colour
    const page = await keep(c.res, [...tags, 'settings']);
    services.pages.put(key, page, mark);
    c.res = undefined;
    c.res = await answer(c, page);
  };
}

export function languageOf(c: Context): 'id' | 'en' {
  return /(?:^|;\s*)bahasa=en(?:;|$)/.test(c.req.header('cookie') ?? '') ? 'en' : 'id';
}

function isGuestRead(c: Context): boolean {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return false;
  if (c.req.header('authorization')) return false;
  const cookies = c.req.header('cookie');
  return !cookies || !/sambung[-_.]|session/.test(cookies);
}

async function keep(response: Response, tags: string[]): Promise<CachedPage> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  delete headers['x-request-id'];
  delete headers['content-length'];
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, encoded: new Map(), status: response.status, headers, etag, tags };
}

async function answer(c: Context, page: CachedPage): Promise<Response> {
  const headers = {
    ...page.headers,
    etag: page.etag,
    'cache-control': SHARED_CACHE,
    vary: 'Cookie, Accept-Encoding',
  };
  if (matches(c.req.header('if-none-match'), page.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = encodingFor(c.req.header('accept-encoding'));
  if (!encoding) return new Response(page.body, { status: page.status, headers });
  return new Response(await encoded(page, encoding), {
    status: page.status,
    headers: { ...headers, 'content-encoding': encoding },
  });
}

/** Weak comparison: a proxy that compresses turns our ETag into `W/"…"`. */
function matches(asked: string | undefined, etag: string): boolean {
  if (!asked) return false;
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

function encodingFor(accepted = ''): Encoding | null {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

async function encoded(page: CachedPage, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const kept = page.encoded.get(encoding);
  if (kept) return kept;
  const made = new Uint8Array(await compressors[encoding](page.body));
  page.encoded.set(encoding, made);
  return made;
}
