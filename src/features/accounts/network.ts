import { isIP } from 'node:net';

import type { Context } from 'hono';

/**
 * The network a request comes from, as a key to count by: an IPv4 address, or the /64 of an
 * IPv6 address, which is what one customer gets. `proxies` reverse proxies stand before us;
 * only that many entries at the end of X-Forwarded-For were written by them.
 */
export function networkOf(c: Context, proxies: number): string {
  const chain = [...forwarded(c), peerOf(c.env)].filter((address) => isIP(address) > 0);
  const address = chain[Math.max(0, chain.length - 1 - proxies)] ?? '';
  return networkOfAddress(address);
}

export function networkOfAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIP(address) === 6 ? slash64(address) : address;
}

function slash64(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

const forwarded = (c: Context): string[] =>
  (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());

/** The other end of the connection, as @hono/node-server hands it over; '' in a test. */
function peerOf(env: unknown): string {
  const socket = property(property(env, 'incoming'), 'socket');
  const address = property(socket, 'remoteAddress');
  return typeof address === 'string' ? address : '';
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}
