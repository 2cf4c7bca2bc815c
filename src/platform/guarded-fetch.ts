import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

import { isPublicAddress } from './public-address.ts';

export type GuardOptions = {
  /** True only in tests and demos: everything on this machine and its network may be reached. */
  allowPrivate: boolean;
  /** Private addresses the operator trusts all the same, such as a sign-in server in the office. */
  trusted?: readonly string[];
  maxBytes: number;
  /** For the whole exchange, redirects included. */
  timeoutMs: number;
  maxRedirects?: number;
  /** All addresses of a name; a test gives its own. */
  resolve?: (name: string) => Promise<string[]>;
};

/** The address is not on the public Internet, so nothing was sent. */
export class BlockedAddress extends Error {
  override name = 'BlockedAddress';
}

/** The answer was longer than we are ready to read. */
export class AnswerTooLong extends Error {
  override name = 'AnswerTooLong';
}

type Hop = { url: URL; method: string; headers: Headers; body: Buffer | null };
type Answer = { status: number; headers: Headers; body: Buffer };

/**
 * A `fetch` for addresses that strangers give us. A name is resolved once, at the moment of
 * connecting, and the connection goes to what was checked, so a name that changes its mind in
 * between gains nothing. Redirects are checked like first addresses.
 */
export function createGuardedFetch(options: GuardOptions): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(options.timeoutMs)]);
    const body = Buffer.from(await request.arrayBuffer());
    const first: Hop = {
      url: new URL(request.url),
      method: request.method,
      headers: new Headers(request.headers),
      body: body.length > 0 ? body : null,
    };
    return follow(first, { ...options, signal, redirect: request.redirect });
  };
}

type Going = GuardOptions & { signal: AbortSignal; redirect: RequestRedirect };

async function follow(first: Hop, going: Going): Promise<Response> {
  let hop = first;
  for (let hops = 0; hops <= (going.maxRedirects ?? 5); hops += 1) {
    const answer = await exchange(hop, going);
    const next = nextHop(hop, answer);
    if (!next || going.redirect === 'manual') return responseOf(answer, hop.url, hops > 0);
    if (going.redirect === 'error') throw new TypeError(`${hop.url.host} redirects`);
    hop = next;
  }
  throw new TypeError(`${first.url.host} redirects too often`);
}

/** As the Fetch standard has it: 303, and a POST that is 301 or 302, go on as GET without a body. */
function nextHop(hop: Hop, { status, headers }: Answer): Hop | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  const url = new URL(location, hop.url);
  const carried = new Headers(hop.headers);
  if (url.origin !== hop.url.origin) {
    for (const name of ['authorization', 'cookie', 'proxy-authorization']) carried.delete(name);
  }
  const asGet = status === 303 || (status < 303 && hop.method === 'POST');
  if (!asGet) return { ...hop, url, headers: carried };
  for (const name of ['content-type', 'content-length', 'content-encoding']) carried.delete(name);
  return { url, method: hop.method === 'HEAD' ? 'HEAD' : 'GET', headers: carried, body: null };
}

async function exchange(hop: Hop, going: Going): Promise<Answer> {
  const { url } = hop;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new BlockedAddress(`${url.protocol} is not fetched`);
  }
  // node connects to an address as it stands, without asking our lookup
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) allowedOf([literal], literal, going);

  const answer = await send(hop, going);
  return { ...answer, body: await decoded(answer, going.maxBytes) };
}

function send(hop: Hop, going: Going): Promise<Answer> {
  const { url, method, body } = hop;
  const headers = { 'accept-encoding': 'gzip, br', ...Object.fromEntries(hop.headers) };
  const { request: open } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = open(url, {
      method,
      headers,
      agent: false,
      lookup: guardedLookup(going),
      signal: going.signal,
    });
    request.on('error', (error) => reject(failure(error, going.signal)));
    request.on('response', (response) => {
      const headersOf = new Headers();
      for (let at = 0; at < response.rawHeaders.length; at += 2) {
        headersOf.append(response.rawHeaders[at] ?? '', response.rawHeaders[at + 1] ?? '');
      }
      readUpTo(response, going.maxBytes).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: headersOf, body: bytes }),
        (error: unknown) => reject(failure(error, going.signal)),
      );
    });
    request.end(body);
  });
}

/** Our own refusals and a timeout keep their names; the rest is what `fetch` would say. */
function failure(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted && signal.reason instanceof Error) return signal.reason;
  if (error instanceof BlockedAddress || error instanceof AnswerTooLong) return error;
  return new TypeError('fetch failed', { cause: error });
}

function guardedLookup(going: Going): LookupFunction {
  const resolve = going.resolve ?? allAddresses;
  return (name, { all }, done) => {
    const found = resolve(name).then((addresses) =>
      allowedOf(addresses, name, going).map((address) => ({ address, family: isIP(address) })),
    );
    found.then(
      (list) => {
        if (all === true) done(null, list);
        else done(null, list[0]?.address ?? '', list[0]?.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

const allAddresses = async (name: string) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/** One private address among them is enough to refuse: a name of the public Internet has none. */
function allowedOf(addresses: string[], name: string, going: Going): string[] {
  const blocked = addresses.some(
    (address) =>
      !going.allowPrivate && !going.trusted?.includes(address) && !isPublicAddress(address),
  );
  if (blocked) throw new BlockedAddress(`${name} is not on the public Internet`);
  return addresses;
}

async function readUpTo(response: http.IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    // leaving the loop destroys the stream, and with it the connection
    if (length > maxBytes) throw new AnswerTooLong(`more than ${maxBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const DECODERS: Record<string, (bytes: Buffer, limit: zlib.ZlibOptions) => Promise<Buffer>> = {
  gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate),
  br: promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
};

/** Few bytes can say many, so what comes out is limited like what came in. */
async function decoded({ headers, body }: Answer, maxBytes: number): Promise<Buffer> {
  const decode = DECODERS[headers.get('content-encoding') ?? ''];
  if (!decode || body.length === 0) return body;
  headers.delete('content-encoding');
  headers.delete('content-length');
  return decode(body, { maxOutputLength: maxBytes }).catch((cause: unknown) => {
    const tooLong = cause instanceof RangeError;
    throw tooLong
      ? new AnswerTooLong(`more than ${maxBytes} bytes`)
      : new TypeError('fetch failed', { cause });
  });
}

function responseOf({ status, headers, body }: Answer, url: URL, redirected: boolean): Response {
  const empty = [101, 204, 205, 304].includes(status);
  const response = new Response(empty ? null : new Uint8Array(body), { status, headers });
  Object.defineProperties(response, {
    url: { value: url.href },
    redirected: { value: redirected },
  });
  return response;
}
