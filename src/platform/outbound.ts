import { lookup as resolve } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';

/** An address on our own network was asked for, or a name that leads to one. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress';
}

/**
 * `fetch` for addresses that strangers gave us. The name is looked up once and the
 * connection goes to just that address, after it proved to be public: a name that
 * changes its answer in between gains nothing. Redirects are never followed.
 */
export const outboundFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError(`No ${url.protocol} addresses`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !isPublicAddress(literal)) throw new PrivateAddress(url.hostname);

  const body = request.body ? Buffer.from(await request.arrayBuffer()) : null;
  const response = await send(url, request, body);
  if (request.redirect === 'error' && response.status >= 300 && response.status < 400)
    throw new TypeError('Redirected');
  return response;
};

function send(url: URL, request: Request, body: Buffer | null): Promise<Response> {
  const open = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const outgoing = open(url, {
      method: request.method,
      headers: {
        ...Object.fromEntries(request.headers),
        ...(body && { 'content-length': body.length }),
      },
      lookup: publicLookup,
      signal: request.signal,
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      const status = incoming.statusCode ?? 502;
      const headers = new Headers();
      for (const [name, values] of Object.entries(incoming.headersDistinct))
        for (const value of values ?? []) headers.append(name, value);
      const isEmpty = request.method === 'HEAD' || [101, 204, 205, 304].includes(status);
      if (isEmpty) incoming.resume();
      resolve(new Response(isEmpty ? null : streamOf(incoming), { status, headers }));
    });
    outgoing.end(body);
  });
}

/** Node's stream under the name the types of fetch know it by. */
const streamOf = (incoming: Readable): ReadableStream => Readable.toWeb(incoming);

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error || !addresses[0]) {
      callback(error ?? new Error(`No address for ${hostname}`), '', 0);
      return;
    }
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(new PrivateAddress(hostname), '', 0);
      return;
    }
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0].address, addresses[0].family);
  });
};

/** RFC 6890 and its successors: whatever is not for the open Internet. */
const RESERVED: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

export function isPublicAddress(address: string): boolean {
  const reserved = new BlockList();
  for (const [net, bits, family] of RESERVED) reserved.addSubnet(net, bits, family);
  // BlockList judges ::ffff:10.0.0.1 by its IPv4 rules.
  return !reserved.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
