import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { signedHeaders } from './aws-signature.ts';
import { localStore, type MediaStore, s3Store, StoreFull } from './index.ts';
import { clearAbandoned } from './local-store.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const sha = (digit: string) => digit.repeat(64);
const newFolder = () => mkdtemp(path.join(tmpdir(), 'sambung-store-'));

async function namesOf(store: MediaStore): Promise<string[]> {
  const names = [];
  for await (const { sha256, ext } of store.list()) names.push(`${sha256.slice(0, 1)}.${ext}`);
  return names.sort();
}

async function keepsWhatItIsGiven(store: MediaStore): Promise<void> {
  expect(await store.get(sha('a'), 'webp')).toBeNull();
  expect(await store.has(sha('a'), 'webp')).toBe(false);

  await store.put(sha('a'), Buffer.from('satu'), 'webp');
  await store.put(sha('a'), Buffer.from('satu'), 'webp');
  await store.put(sha('b'), Buffer.from('dua'), 'pdf');

  expect(await store.get(sha('a'), 'webp')).toEqual(Buffer.from('satu'));
  expect(await store.has(sha('a'), 'pdf')).toBe(false);
  expect(await namesOf(store)).toEqual(['a.webp', 'b.pdf']);

  await store.remove(sha('a'), 'webp');
  await store.remove(sha('a'), 'webp');
  expect(await namesOf(store)).toEqual(['b.pdf']);
}

describe('a folder as store', () => {
  test('gives back what it was given', async () => {
    await keepsWhatItIsGiven(localStore(path.join(await newFolder(), 'media')));
  });

  test('leaves nothing half written beside the file', async () => {
    const folder = await newFolder();
    await localStore(folder).put(sha('a'), Buffer.from('satu'), 'webp');
    expect(await readdir(path.join(folder, '.new'))).toEqual([]);
    expect(await readdir(path.join(folder, 'aa'))).toEqual([`${sha('a')}.webp`]);
  });

  test('a place that cannot be written says what to do', async () => {
    const file = path.join(await newFolder(), 'in-the-way');
    await writeFile(file, '');
    const put = localStore(file).put(sha('a'), Buffer.from('x'), 'webp');
    await expect(put).rejects.toThrow(StoreFull);
    await expect(put).rejects.toThrow('Free space on the disk');
  });

  test('what a killed process left is cleared after a day, what is being written is not', async () => {
    const folder = await newFolder();
    await localStore(folder).put(sha('a'), Buffer.from('satu'), 'webp');
    const now = new Date();
    const longAgo = new Date(now.getTime() - 25 * 60 * 60 * 1000);
    await writeFile(path.join(folder, '.new', 'old'), 'half');
    await writeFile(path.join(folder, '.new', 'fresh'), 'half');
    await utimes(path.join(folder, '.new', 'old'), longAgo, longAgo);

    expect(await clearAbandoned(folder, now)).toBe(1);
    expect(await readdir(path.join(folder, '.new'))).toEqual(['fresh']);
    expect(await namesOf(localStore(folder))).toEqual(['a.webp']);
  });
});

describe('an S3 store', () => {
  const keys = { region: 'id-jkt-1', accessKey: 'KOTA', secretKey: 'rahasia/+=' };

  test('gives back what it was given, every request signed', async () => {
    const server = await bucket(keys);
    await keepsWhatItIsGiven(storeAt(server.url, keys));
    expect(server.refused).toBe(0);
  });

  test('two cities in one bucket do not see each other', async () => {
    const { url } = await bucket(keys);
    await storeAt(url, keys, 'metro/').put(sha('a'), Buffer.from('satu'), 'webp');
    const other = storeAt(url, keys, 'kota lain/');
    expect(await namesOf(other)).toEqual([]);
    expect(await other.has(sha('a'), 'webp')).toBe(false);
  });

  test('a listing longer than one page is read to the end', async () => {
    const { url } = await bucket(keys);
    const store = storeAt(url, keys);
    for (const digit of 'abcdef') await store.put(sha(digit), Buffer.from(digit), 'webp');
    expect(await namesOf(store)).toHaveLength(6);
  });

  test('a wrong key is refused and told as such', async () => {
    const server = await bucket(keys);
    const store = storeAt(server.url, { ...keys, secretKey: 'salah' });
    await expect(store.put(sha('a'), Buffer.from('x'), 'webp')).rejects.toThrow(StoreFull);
    await expect(store.get(sha('a'), 'webp')).rejects.toThrow('403 (SignatureDoesNotMatch)');
    expect(server.refused).toBe(2);
  });

  test('the signature of the published example comes out', () => {
    // "Authenticating Requests: AWS Signature Version 4", example GET Bucket (List Objects)
    const { authorization } = signedHeaders(
      {
        method: 'GET',
        url: new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J'),
        now: new Date('2013-05-24T00:00:00Z'),
      },
      {
        region: 'us-east-1',
        accessKey: 'AKIAIOSFODNN7EXAMPLE',
        secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
    );
    expect(authorization).toMatch(
      /Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7$/,
    );
  });
});

type Keys = { region: string; accessKey: string; secretKey: string };

const storeAt = (endpoint: string, keys: Keys, prefix = 'metro/') =>
  s3Store({ endpoint, bucket: 'berkas', prefix, ...keys, fetch, now: () => new Date() });

/** A small store that speaks S3 on loopback and computes every signature from what really arrived. */
async function bucket(keys: Keys) {
  const objects = new Map<string, Buffer>();
  const state = { url: '', refused: 0 };
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const url = new URL(request.url ?? '/', state.url);
    if (request.headers.authorization !== expectedSignature(request, url, body, keys)) {
      state.refused += 1;
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const key = decodeURIComponent(url.pathname);
    if (url.searchParams.has('list-type')) response.end(listing(url.searchParams));
    else if (request.method === 'PUT') response.end(void objects.set(key, body));
    else if (request.method === 'DELETE') response.writeHead(objects.delete(key) ? 204 : 404).end();
    else response.writeHead(objects.has(key) ? 200 : 404).end(objects.get(key));
  }

  function listing(query: URLSearchParams): string {
    const prefix = query.get('prefix') ?? '';
    const all = [...objects.keys()]
      .map((key) => key.replace('/berkas/', ''))
      .filter((key) => key.startsWith(prefix))
      .sort();
    const from = Number(query.get('continuation-token')?.replace('a&b', '') ?? 0);
    const page = all
      .slice(from, from + 2)
      .map(
        (key) =>
          `<Contents><Key>${key}</Key><LastModified>2026-11-23T03:00:00Z</LastModified></Contents>`,
      );
    const more = from + 2 < all.length;
    return `<R>${page.join('')}${more ? `<NextContinuationToken>a&amp;b${from + 2}</NextContinuationToken>` : ''}</R>`;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((done) => server.close(done)));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

/** Written from the specification a second time, over the raw request line, to catch a mistake in the first. */
function expectedSignature(request: IncomingMessage, url: URL, body: Buffer, keys: Keys): string {
  const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) =>
    createHmac('sha256', key).update(text).digest();
  const { host = '', 'x-amz-date': date, 'x-amz-content-sha256': given } = request.headers;
  if (given !== hash(body) || typeof date !== 'string') return 'nothing';
  const query = url.search.slice(1).split('&').filter(Boolean).sort().join('&');
  const signed = 'host;x-amz-content-sha256;x-amz-date';
  const canonical = `${request.method}\n${url.pathname}\n${query}\nhost:${host}\nx-amz-content-sha256:${given}\nx-amz-date:${date}\n\n${signed}\n${given}`;
  const day = date.slice(0, 8);
  const scope = `${day}/${keys.region}/s3/aws4_request`;
  const dayKey = hmac(`AWS4${keys.secretKey}`, day);
  const key = hmac(hmac(hmac(dayKey, keys.region), 's3'), 'aws4_request');
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash(canonical)}`).toString(
    'hex',
  );
  return `AWS4-HMAC-SHA256 Credential=${keys.accessKey}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}
