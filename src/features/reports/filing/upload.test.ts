import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';

import { serve } from '@hono/node-server';
import sharp from 'sharp';

import { createCityApp } from '#app';
import type { Services } from '#platform/services.ts';
import { testServices } from '#test/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { buildAssets } from '#ui/assets.ts';
import { filingJobs } from './jobs.ts';
import { uploadFolder } from './unfinished-uploads.ts';

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

/** Chance compresses badly: a photo of about two megabytes. */
const largePhoto = () =>
  sharp(randomBytes(1200 * 900 * 3), { raw: { width: 1200, height: 900, channels: 3 } })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Artist: 'Pemilik Ponsel Contoh' } })
    .toBuffer();

async function listening(services: Services) {
  const app = createCityApp(services, {
    assets: await buildAssets(),
    actorOf: () => Promise.resolve(null),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('Not listening');
  const origin = `http://127.0.0.1:${address.port}`;
  return { origin, close: () => new Promise((resolve) => server.close(resolve)) };
}

const begin = async (origin: string, length: number) => {
  const made = await fetch(`${origin}/lapor/unggah`, {
    method: 'POST',
    headers: { ...TUS, origin, 'upload-length': String(length) },
  });
  expect(made.status).toBe(201);
  return `${origin}${made.headers.get('location')}`;
};

/** Sends the beginning of a piece and pulls the plug once some of it has arrived. */
async function cutInTheMiddle(url: string, bytes: Buffer, folder: string) {
  const piece = request(url, {
    method: 'PATCH',
    headers: { ...PIECE, 'upload-offset': '0', 'content-length': bytes.length },
  });
  const gone = new Promise((resolve) => piece.once('error', resolve));
  piece.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  const path = join(folder, url.split('/').at(-1)!);
  while ((await stat(path)).size === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  piece.destroy();
  await gone;
}

const offsetOf = async (url: string) => {
  const head = await fetch(url, { method: 'HEAD', headers: TUS });
  return head.headers.get('upload-offset');
};

describe('photos sent piece by piece', () => {
  test('a photo whose connection was cut goes on where it stopped and arrives whole', async ({
    services,
    db,
    make,
  }) => {
    await make.diskominfo();
    await make.kim();
    const { origin, close } = await listening(services);
    const photo = await largePhoto();
    const url = await begin(origin, photo.length);
    await cutInTheMiddle(url, photo, uploadFolder(services.folder));
    const offset = Number(await offsetOf(url));
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThan(photo.length);

    const rest = await fetch(url, {
      method: 'PATCH',
      headers: { ...PIECE, 'upload-offset': String(offset) },
      body: new Uint8Array(photo.subarray(offset)),
    });
    expect(rest.headers.get('upload-complete')).toBe('?1');
    const again = await fetch(url, { method: 'HEAD', headers: TUS });
    expect(again.headers.get('upload-complete')).toBe('?1');
    expect((await fetch(url)).status).toBe(404);
    expect(await readdir(uploadFolder(services.folder))).toEqual([]);

    const kept = url.split('/').at(-1)!;
    const filed = await fetch(`${origin}/lapor`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin },
      body: new URLSearchParams({
        ...{ kind: 'complaint', category: 'sampah', identity: 'anonymous', kept },
        ...{ body: 'Tumpukan sampah di tepi jalan.', area: '99.01.01.1001' },
      }),
    });
    expect(filed.status).toBe(303);
    await close();
    const [file] = await db.selectFrom('files').selectAll().execute();
    expect(file).toMatchObject({ width: 1200, height: 900, media_type: 'image/webp' });
    expect(await db.selectFrom('report_files').selectAll().execute()).toHaveLength(1);
  });

  test('what is no photo, too large or not ours is refused', async ({ services, visit, db }) => {
    const large = { ...TUS, 'upload-length': String(13 * 1024 * 1024) };
    const tooLarge = await visit('/lapor/unggah', { method: 'POST', headers: large });
    expect(tooLarge.status).toBe(413);
    const { origin, close } = await listening(services);
    const bytes = new TextEncoder().encode('<svg onload=alert(1)>');
    const url = await begin(origin, bytes.length);
    const sent = await fetch(url, {
      method: 'PATCH',
      headers: { ...PIECE, 'upload-offset': '0' },
      body: bytes,
    });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('bukan foto');
    await close();
    expect((await visit('/lapor/unggah/../../secrets.json')).status).toBe(404);
    expect(await db.selectFrom('report_uploads').selectAll().execute()).toEqual([]);
  });

  test('are swept when no report came for them', async ({
    services,
    clock,
    db,
    pool,
    boss,
    folder,
  }) => {
    const { origin, close } = await listening(services);
    const photo = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#235' },
    })
      .jpeg()
      .toBuffer();
    const url = await begin(origin, photo.length);
    await fetch(url, {
      method: 'PATCH',
      headers: { ...PIECE, 'upload-offset': '0' },
      body: new Uint8Array(photo),
    });
    await begin(origin, photo.length);
    await close();
    const sweep = () => filingJobs[0]!.run({}, services);
    await sweep();
    expect(await db.selectFrom('files').select('id').execute()).toHaveLength(1);
    clock.now = new Date(Math.max(clock.now.getTime(), Date.now()) + 73 * 3_600_000);
    await sweep();
    expect(await db.selectFrom('files').select('id').execute()).toEqual([]);
    expect(
      await readdir(uploadFolder(testServices({ db: pool, boss, folder, clock }).folder)),
    ).toEqual([]);
  });
});
