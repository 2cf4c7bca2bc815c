import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, test } from 'vitest';

import { AnswerTooLong, BlockedAddress, createGuardedFetch } from './guarded-fetch.ts';
import { isPublicAddress } from './public-address.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const limits = { maxBytes: 10_000, timeoutMs: 2_000 };
const open = createGuardedFetch({ ...limits, allowPrivate: true });
const guarded = createGuardedFetch({ ...limits, allowPrivate: false });
/** Takes one loopback address for the Internet and leaves every other private. */
const outside = createGuardedFetch({ ...limits, allowPrivate: false, trusted: ['127.0.0.1'] });

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('fetching what strangers point at', () => {
  test('an answer comes with its status, headers and words', async () => {
    const url = await serve((_, response) =>
      response.writeHead(201, { 'x-kota': 'uji' }).end('halo'),
    );
    const response = await open(`${url}/a?b=c`);
    expect([response.status, response.headers.get('x-kota'), await response.text()]).toEqual([
      201,
      'uji',
      'halo',
    ]);
    expect(response.url).toBe(`${url}/a?b=c`);
  });

  test('a form is posted with its body', async () => {
    const url = await serve((request, response) => {
      response.setHeader('x-method', request.method ?? '');
      request.pipe(response);
    });
    const response = await open(url, { method: 'POST', body: JSON.stringify({ id: 1 }) });
    expect([response.headers.get('x-method'), await response.json()]).toEqual(['POST', { id: 1 }]);
  });

  test.for([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
  ])('%s is not reached', async (address) => {
    let reached = false;
    const url = await serve((_, response) => {
      reached = true;
      response.end();
    });
    await expect(guarded(address.replace('PORT', new URL(url).port))).rejects.toThrow(
      BlockedAddress,
    );
    expect(reached).toBe(false);
  });

  test('other schemes and addresses with a password are not fetched', async () => {
    await expect(guarded('file:///etc/passwd')).rejects.toThrow();
    await expect(guarded('ftp://contoh.test/')).rejects.toThrow(BlockedAddress);
    await expect(guarded('http://a:b@contoh.test/')).rejects.toThrow(TypeError);
  });

  test('a redirect to a private address is refused like the address itself', async () => {
    for (const location of ['http://127.0.0.2:1/', 'http://[::1]:1/', '//10.0.0.1/']) {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      await expect(outside(url)).rejects.toThrow(BlockedAddress);
    }
  });

  test('a name is resolved once and the connection goes there, whatever it says later', async () => {
    const url = new URL(await serve((_, response) => response.end('outside')));
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let asked = 0;
    const fickle = createGuardedFetch({
      ...limits,
      allowPrivate: false,
      trusted: ['127.0.0.1'],
      resolve: () => Promise.resolve(answers[asked++] ?? []),
    });
    expect(await (await fickle(`http://fickle.test:${url.port}/`)).text()).toBe('outside');
    expect(asked).toBe(1);
    await expect(fickle(`http://fickle.test:${url.port}/`)).rejects.toThrow(BlockedAddress);
  });

  test('a name with one private address among public ones is refused', async () => {
    const mixed = createGuardedFetch({
      ...limits,
      allowPrivate: false,
      resolve: () => Promise.resolve(['9.9.9.9', '192.168.1.1']),
    });
    await expect(mixed('http://mixed.test/')).rejects.toThrow(BlockedAddress);
  });

  test('redirects are followed, POST becomes GET, secrets stay with their host', async () => {
    const target = await serve((request, response) =>
      response.end(
        JSON.stringify({ method: request.method, secret: request.headers.authorization ?? null }),
      ),
    );
    const url = await serve((_, response) =>
      response.writeHead(302, { location: `${target}/there` }).end(),
    );
    const response = await open(url, {
      method: 'POST',
      body: 'x',
      headers: { authorization: 'Bearer a' },
    });
    expect(await response.json()).toEqual({ method: 'GET', secret: null });
    expect([response.redirected, response.url]).toEqual([true, `${target}/there`]);
  });

  test('a redirect can be kept or refused, and a circle ends', async () => {
    const url = await serve((_, response) => response.writeHead(307, { location: '/' }).end());
    expect((await open(url, { redirect: 'manual' })).status).toBe(307);
    await expect(open(url, { redirect: 'error' })).rejects.toThrow(TypeError);
    await expect(open(url)).rejects.toThrow('too often');
  });

  test('an endless answer is cut, also when it is packed small', async () => {
    const endless = await serve((_, response) => {
      response.on('error', () => undefined);
      const pour = () => {
        if (response.destroyed) return;
        response.write('x'.repeat(4_000));
        setImmediate(pour);
      };
      pour();
    });
    await expect(open(endless)).rejects.toThrow(AnswerTooLong);
    const bomb = await serve((_, response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(1_000_000))),
    );
    await expect(open(bomb)).rejects.toThrow(AnswerTooLong);
  });

  test('a packed answer is unpacked, a broken one is an error', async () => {
    const url = await serve((request, response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(request.url === '/broken' ? 'not gzip' : gzipSync('halo')),
    );
    expect(await (await open(url)).text()).toBe('halo');
    await expect(open(`${url}/broken`)).rejects.toThrow(TypeError);
  });

  test('a silent server, and one that stops halfway, is left after the time allowed', async () => {
    const hasty = createGuardedFetch({ maxBytes: 100, timeoutMs: 150, allowPrivate: true });
    const silent = await serve(() => undefined);
    const halting = await serve((_, response) => void response.write('half'));
    for (const url of [silent, halting]) {
      await expect(hasty(url)).rejects.toMatchObject({ name: 'TimeoutError' });
    }
  });

  test('the caller can give up, and nobody there is an error of fetch', async () => {
    const silent = await serve(() => undefined);
    await expect(open(silent, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await expect(open('http://127.0.0.1:1/')).rejects.toThrow('fetch failed');
  });
});

test('public addresses are told from all others', () => {
  const open = ['8.8.8.8', '103.28.12.1', '172.32.0.1', '2404:6800:4003::1'];
  const closed = [
    ...[
      '0.0.0.0',
      '10.1.1.1',
      '100.64.0.1',
      '127.1.2.3',
      '169.254.169.254',
      '172.16.0.1',
      '192.168.0.1',
    ],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:8.8.8.8',
      'fc00::1',
      'fe80::1',
      'ff02::1',
    ],
    ...['2001:db8::1', '2002:7f00:1::', '64:ff9b::1', '2404::1%eth0', 'localhost', ''],
  ];
  expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
  expect(closed.filter(isPublicAddress)).toEqual([]);
});
