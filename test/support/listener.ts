import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { createGuardedFetch } from '#platform/guarded-fetch.ts';

export type Heard = { headers: Record<string, string>; body: string };

/** Somebody else's program on this machine; answers as it is told and remembers what it heard. Close it after the test. */
export async function listener(answer: RequestListener = (_, response) => response.end()) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const keep = async () => {
      heard.push({ headers: headersOf(request), body: await text(request) });
      answer(request, response);
    };
    keep().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { close, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kait`, heard };
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** Takes this machine's first address for the Internet and leaves every other private. */
export const outside = createGuardedFetch({
  allowPrivate: false,
  trusted: ['127.0.0.1'],
  maxBytes: 10_000,
  timeoutMs: 300,
});
