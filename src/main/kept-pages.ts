import type { IncomingMessage, ServerResponse } from 'node:http';

import {
  encodingFor,
  headersOf,
  isGuestRead,
  keyOf,
  languageOf,
  matchesEtag,
} from '../app/kept-page.ts';
import { cityOfHost } from '#platform/cities.ts';
import type { Metrics } from '#platform/metrics.ts';
import type { CachedPage } from '#platform/page-cache.ts';
import type { Installation } from './installation.ts';

/** Whether the request was answered; if not, the router takes it. */
export type KeptPages = (request: IncomingMessage, response: ServerResponse) => boolean;

type Answered = { headers: string[]; body: Uint8Array };

/**
 * Answers a guest whose page is kept, before the router: most of all requests, and the only ones
 * that come in thousands. What is not kept yet, or not yet in the encoding asked for, is left to
 * the router, which keeps it for the next time (app/guest-cache.ts). An address is looked up as it
 * was sent; one that the router would read otherwise is simply not found here.
 */
export function keptPages(
  { cities }: Pick<Installation, 'cities'>,
  { countKept }: Pick<Metrics, 'countKept'>,
): KeptPages {
  const written = new WeakMap<Uint8Array, Answered>();

  return (request, response) => {
    const began = performance.now();
    const { method, url = '', headers: asked } = request;
    const { cookie, authorization, host = '' } = asked;
    if (!isGuestRead({ method, cookie, authorization })) return false;
    const pages = cityOfHost(cities, host)?.services.pages;
    const page = pages?.get(keyOf(languageOf(cookie), host, url));
    if (!page) return false;

    const status = matchesEtag(asked['if-none-match'], page.etag) ? 304 : page.status;
    const answer = answerOf(written, page, asked['accept-encoding']);
    if (!answer) return false;
    if (status === 304) response.writeHead(304, headersOf(page)).end();
    else if (method === 'HEAD') response.writeHead(status, answer.headers).end();
    else response.writeHead(status, answer.headers).end(answer.body);
    countKept({ method, route: page.route ?? '', status }, (performance.now() - began) / 1000);
    return true;
  };
}

/** Headers and bytes of one encoding, written out once; null when it was never asked for before. */
function answerOf(
  written: WeakMap<Uint8Array, Answered>,
  page: CachedPage,
  accepted: string | string[] | undefined,
): Answered | null {
  const encoding = encodingFor(accepted?.toString());
  const body = encoding ? page.encoded.get(encoding) : page.body;
  if (!body) return null;
  const known = written.get(body);
  if (known) return known;
  const headers = {
    ...headersOf(page),
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': String(body.length),
  };
  const made = { headers: Object.entries(headers).flat(), body };
  written.set(body, made);
  return made;
}
