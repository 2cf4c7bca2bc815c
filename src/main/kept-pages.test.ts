import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CachedPage, createPageCache } from '#platform/page-cache.ts';
import { createMetrics } from '#platform/metrics.ts';
import type { Services } from '#platform/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { keptPages } from './kept-pages.ts';

const page: CachedPage = {
  body: new TextEncoder().encode('halaman tersimpan'),
  encoded: new Map([['br', new Uint8Array([11, 2, 128])]]),
  status: 200,
  headers: { 'content-type': 'text/html; charset=UTF-8', 'x-content-type-options': 'nosniff' },
  etag: '"satu"',
  tags: ['bulletins'],
  route: '/kabar',
};

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;
type Trial = { ask: Ask; ours: Services; port: number; numbers: () => Promise<string> };

/** A server with one kept page at /kabar; whatever is not answered from memory is a 404. */
async function withServer(services: Services, work: (trial: Trial) => Promise<void>) {
  const own = (): Services => ({ ...services, pages: createPageCache({ maxBytes: 1_000_000 }) });
  const [ours, theirs] = [own(), own()];
  for (const { pages } of [ours, theirs]) pages.setListening(true);
  const metrics = createMetrics();
  const kept = keptPages(
    {
      cities: [
        { hosts: ['127.0.0.1'], isDefault: true, services: ours },
        { hosts: ['localhost'], isDefault: false, services: theirs },
      ],
    },
    metrics,
  );
  const server = createServer((request, response) => {
    if (!kept(request, response)) response.writeHead(404).end('dari perute');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  ours.pages.put(`id 127.0.0.1:${port}/kabar`, page, ours.pages.mark());
  const ask: Ask = (path, headers = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'accept-encoding': 'identity', connection: 'close', ...headers },
    });
  try {
    await work({ ask, ours, port, numbers: () => metrics.registry.metrics() });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('kept pages, before the router', () => {
  test('a guest gets the page with its own headers, and it is counted', ({ services }) =>
    withServer(services, async ({ ask, numbers }) => {
      const response = await ask('/kabar');
      expect(await response.text()).toBe('halaman tersimpan');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=UTF-8',
        'content-length': '17',
        etag: '"satu"',
        vary: 'Cookie, Accept-Encoding',
        'x-content-type-options': 'nosniff',
      });
      expect(await numbers()).toContain('method="GET",route="/kabar",status="200"');
    }));

  test('HEAD brings no body, a known ETag 304', ({ services }) =>
    withServer(services, async ({ ask }) => {
      const head = await ask('/kabar', {}, 'HEAD');
      expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
        200,
        '17',
        '',
      ]);
      expect((await ask('/kabar', { 'if-none-match': 'W/"satu"' })).status).toBe(304);
      expect((await ask('/kabar', { 'if-none-match': '"lain"' })).status).toBe(200);
    }));

  test('an encoding is sent once it was made, and left to the router until then', ({ services }) =>
    withServer(services, async ({ ask }) => {
      const packed = await ask('/kabar', { 'accept-encoding': 'br' }, 'HEAD');
      expect(packed.headers.get('content-encoding')).toBe('br');
      expect(packed.headers.get('content-length')).toBe('3');
      expect((await ask('/kabar', { 'accept-encoding': 'gzip' })).status).toBe(404);
    }));

  test.for([
    ['a session', { cookie: 'sambung.session_token=x' }],
    ['a token', { authorization: 'Bearer x' }],
    ['another language', { cookie: 'bahasa=en' }],
  ] as const)('%s goes to the router', ([, headers], { services }) =>
    withServer(services, async ({ ask }) => {
      expect((await ask('/kabar', headers)).status).toBe(404);
    }),
  );

  test('a city answers from its own memory only', ({ services }) =>
    withServer(services, async ({ ours, port }) => {
      ours.pages.put(`id localhost:${port}/kabar`, page, ours.pages.mark());
      expect((await fetch(`http://localhost:${port}/kabar`)).status).toBe(404);
    }));

  test('another address, a form and a page that changed go to the router', ({ services }) =>
    withServer(services, async ({ ask, ours }) => {
      expect((await ask('/kabar?jenis=x')).status).toBe(404);
      expect((await ask('/kabar', {}, 'POST')).status).toBe(404);
      ours.pages.forget(['bulletins']);
      expect((await ask('/kabar')).status).toBe(404);
    }));
});
