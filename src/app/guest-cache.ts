import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

import type { CachedPage } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import {
  type Encoding,
  encodingFor,
  headersOf,
  isGuestRead,
  keyOf,
  languageOf,
  matchesEtag,
} from './kept-page.ts';

const compressors = {
  br: promisify((body: Uint8Array, done: (error: Error | null, out: Buffer) => void) =>
    brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }, done),
  ),
  gzip: promisify((body: Uint8Array, done: (error: Error | null, out: Buffer) => void) =>
    gzip(body, { level: 8 }, done),
  ),
} satisfies Record<Encoding, unknown>;

/**
 * Guests get whole pages from memory. A page takes part by naming what it shows
 * (`c.set('tags', […])`); all others are never kept. Somebody signed in always gets a fresh one.
 * Behind a server, main/kept-pages.ts has answered most of them before they come here.
 */
export function guestCache(services: Services): MiddlewareHandler {
  return async (c, next) => {
    const cookie = c.req.header('cookie');
    const authorization = c.req.header('authorization');
    if (!isGuestRead({ method: c.req.method, cookie, authorization })) return next();

    const { host, pathname, search } = new URL(c.req.url);
    const key = keyOf(languageOf(cookie), host, pathname + search);
    const kept = services.pages.get(key);
    if (kept) return answer(c, kept);

    const mark = services.pages.mark();
    await next();
    const tags = c.get('tags') as string[] | undefined;
    if (!tags || c.res.status !== 200 || c.res.headers.has('set-cookie')) return;
    // every page shows the city's name and colour
    const page = { ...(await keep(c.res, [...tags, 'settings'])), route: routePath(c, -1) };
    services.pages.put(key, page, mark);
    c.res = undefined;
    c.res = await answer(c, page);
  };
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
  const headers = headersOf(page);
  if (matchesEtag(c.req.header('if-none-match'), page.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = encodingFor(c.req.header('accept-encoding'));
  if (!encoding) return new Response(page.body, { status: page.status, headers });
  return new Response(await encoded(page, encoding), {
    status: page.status,
    headers: { ...headers, 'content-encoding': encoding },
  });
}

async function encoded(page: CachedPage, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const kept = page.encoded.get(encoding);
  if (kept) return kept;
  const made = new Uint8Array(await compressors[encoding](page.body));
  page.encoded.set(encoding, made);
  return made;
}
