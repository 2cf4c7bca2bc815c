import type { CachedPage } from '#platform/page-cache.ts';

/** What decides which kept page answers a request, whoever parsed it: Hono, or Node alone. */
export type GuestRequest = {
  method: string | undefined;
  cookie: string | undefined;
  authorization: string | undefined;
};

/** Headers that let nginx or a CDN keep the page half a minute and ask again by ETag. */
const SHARED_CACHE = 'public, max-age=0, s-maxage=30, must-revalidate';

/** A reader of whom we know nothing: no session, no token, and nothing is changed. */
export function isGuestRead({ method, cookie, authorization }: GuestRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (authorization) return false;
  // `resi`: somebody opened their own report with its PIN, and sees more of it than a guest
  return !cookie || !/sambung[-_.]|session|(?:^|;\s*)resi=/.test(cookie);
}

export function languageOf(cookie: string | undefined): 'id' | 'en' {
  return cookie && /(?:^|;\s*)bahasa=en(?:;|$)/.test(cookie) ? 'en' : 'id';
}

/** `host` as in the address, with its port; `path` with the query. */
export function keyOf(language: 'id' | 'en', host: string, path: string): string {
  return `${language} ${host}${path}`;
}

export function headersOf({ headers, etag }: CachedPage): Record<string, string> {
  return { ...headers, etag, 'cache-control': SHARED_CACHE, vary: 'Cookie, Accept-Encoding' };
}

/** Weak comparison: a proxy that compresses turns our ETag into `W/"…"`. */
export function matchesEtag(asked: string | undefined, etag: string): boolean {
  if (!asked) return false;
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

export type Encoding = 'br' | 'gzip';

export function encodingFor(accepted: string | undefined): Encoding | null {
  if (!accepted) return null;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}
