import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { Hono } from 'hono';
import sharp from 'sharp';

import { describe, expect, test } from '#test/test.ts';
import { newId } from '../ids.ts';
import { imageSrcset, mediaPath } from './file.ts';
import {
  listFiles,
  mediaJobs,
  mediaRoutes,
  storeDocument,
  storeImage,
  StoreFull,
  sweepOrphans,
} from './index.ts';
import { localStore } from './local-store.ts';

const upload = { originalName: 'C:\\foto\\posyandu.jpg', uploadedBy: null };

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6d5b' } });

const pdf = (inside = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog${inside}>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );

describe('a picture', () => {
  test('is kept as WebP in three widths under the hashes of its bytes', async ({ services }) => {
    const jpeg = await picture(2400, 1200).jpeg().toBuffer();
    const outcome = await storeImage(services, jpeg, upload);
    if (!outcome.ok) throw new Error(outcome.refusal);
    const { file } = outcome;

    expect(Object.keys(file.sizes)).toEqual(['320', '960', '1920']);
    expect(file).toMatchObject({
      kind: 'image',
      width: 1920,
      height: 960,
      originalName: 'posyandu.jpg',
    });
    expect(file.sha256).toBe(file.sizes['1920']);
    for (const [width, sha256] of Object.entries(file.sizes)) {
      const kept = await sharp((await services.media.get(sha256, 'webp'))!).metadata();
      expect(kept).toMatchObject({ format: 'webp', width: Number(width) });
    }
    expect(await listFiles(services.db, [newId(), file.id])).toEqual([file]);
    expect(imageSrcset(file.sizes)).toContain(`${mediaPath(file)} 1920w`);
  });

  test('is never enlarged', async ({ services }) => {
    const outcome = await storeImage(services, await picture(200, 100).png().toBuffer(), upload);
    expect(outcome).toMatchObject({ ok: true, file: { width: 200, height: 100 } });
    expect(outcome.ok && Object.keys(outcome.file.sizes)).toEqual(['200']);
  });

  test('stands upright and has lost where it was taken', async ({ services }) => {
    const photo = await picture(400, 100)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'nama-rahasia' }, IFD3: { GPSLatitude: '5/1 7/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const outcome = await storeImage(services, photo, upload);
    if (!outcome.ok) throw new Error(outcome.refusal);

    expect(outcome.file).toMatchObject({ width: 100, height: 400 });
    const bytes = (await services.media.get(outcome.file.sha256, 'webp'))!;
    const kept = await sharp(bytes).metadata();
    expect(kept.exif).toBeUndefined();
    expect(bytes.includes('nama-rahasia')).toBe(false);
  });

  test('loses whatever was hung on its end', async ({ services }) => {
    const script = '<script>alert(1)</script>';
    const polyglot = Buffer.concat([
      await picture(50, 50).png().toBuffer(),
      Buffer.from(`PK\u0003\u0004${script}`),
    ]);
    const outcome = await storeImage(services, polyglot, upload);
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect((await services.media.get(outcome.file.sha256, 'webp'))!.includes(script)).toBe(false);
  });

  test.for(['jpeg', 'png', 'webp', 'avif'] as const)(
    'may come as %s',
    async (format, { services }) => {
      const bytes = await picture(64, 64).toFormat(format).toBuffer();
      expect(await storeImage(services, bytes, upload)).toMatchObject({ ok: true });
    },
  );

  test('a very tall one is bounded in height', async ({ services }) => {
    const tall = await picture(100, 20_000).png().toBuffer();
    const outcome = await storeImage(services, tall, upload);
    expect(outcome).toMatchObject({ ok: true, file: { height: 5760 } });
  });

  test('is refused with the reason', async ({ services }) => {
    const jpeg = await picture(800, 800).jpeg().toBuffer();
    const refusals = {
      empty: Buffer.alloc(0),
      too_big: Buffer.concat([jpeg, Buffer.alloc(12 * 1024 * 1024)]),
      too_many_pixels: await picture(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer(),
      damaged: jpeg.subarray(0, jpeg.length / 2),
    };
    for (const [refusal, bytes] of Object.entries(refusals)) {
      expect(await storeImage(services, bytes, upload)).toEqual({ ok: false, refusal });
    }
    const others = [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      Buffer.from('GIF89a_is_not_taken'),
      pdf(),
      Buffer.from('hello'),
    ];
    for (const bytes of others) {
      expect(await storeImage(services, bytes, upload)).toEqual({
        ok: false,
        refusal: 'not_an_image',
      });
    }
    expect(
      await storeImage(services, Buffer.from('\x89PNG\r\n\x1a\n____IHDR'), upload),
    ).toMatchObject({ ok: false });
  });

  test('a full disk is a refusal, and no row is written', async ({ services, db }) => {
    const media = { ...services.media, put: () => Promise.reject(new StoreFull('full')) };
    const before = await db.selectFrom('files').select('id').execute();
    const outcome = await storeImage(
      { ...services, media },
      await picture(9, 9).png().toBuffer(),
      upload,
    );
    expect(outcome).toEqual({ ok: false, refusal: 'no_room' });
    expect(await db.selectFrom('files').select('id').execute()).toEqual(before);
  });
});

describe('a document', () => {
  test('is a PDF kept as it came', async ({ services }) => {
    const outcome = await storeDocument(services, pdf(), { ...upload, originalName: 'edaran.pdf' });
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect(await services.media.get(outcome.file.sha256, 'pdf')).toEqual(pdf());
    expect(outcome.file).toMatchObject({ kind: 'document', sizes: {}, width: null });
  });

  test.for([
    ['empty', Buffer.alloc(0)],
    ['too_big', Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)])],
    ['not_a_document', Buffer.from('PK\u0003\u0004 a word file')],
    ['not_a_document', Buffer.from('<html>%PDF-1.7 %%EOF')],
    ['damaged', pdf().subarray(0, 60)],
    ['locked', pdf('/Encrypt 5 0 R')],
    ['active', pdf('/OpenAction<</S/JavaScript/JS(app.alert)>>')],
    ['active', pdf('/OpenAction<</S/J#61vaScript/JS(app.alert)>>')],
    ['active', pdf('/Names<</EmbeddedFiles 7 0 R>>')],
  ] as const)('is refused as %s', async ([refusal, bytes], { services }) => {
    expect(await storeDocument(services, bytes, upload)).toEqual({ ok: false, refusal });
  });
});

describe('serving', () => {
  test('a picture may be kept for ever and runs nothing', async ({ services }) => {
    const outcome = await storeImage(services, await picture(9, 9).png().toBuffer(), upload);
    if (!outcome.ok) throw new Error(outcome.refusal);
    const app = new Hono().route('/berkas', mediaRoutes(services));

    const response = await app.request(mediaPath(outcome.file));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-length': String(outcome.file.bytes),
    });
    const again = await app.request(mediaPath(outcome.file), {
      headers: { 'if-none-match': response.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('a document is a download under its own name', async ({ services }) => {
    const name = 'Surat edaran “air”; 2026.pdf';
    const outcome = await storeDocument(services, pdf('/X'), { ...upload, originalName: name });
    if (!outcome.ok) throw new Error(outcome.refusal);
    const app = new Hono().route('/berkas', mediaRoutes(services));

    const { headers } = await app.request(mediaPath(outcome.file));
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Surat edaran _air__ 2026.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
  });

  test('a name that is no hash, or of nothing, is not found', async ({ services }) => {
    const app = new Hono()
      .route('/berkas', mediaRoutes(services))
      .onError((error, c) => c.text(error.name, 404));
    const none = 'a'.repeat(64);
    for (const name of [`${none}.webp`, `${none}.svg`, '..%2f..%2fetc%2fpasswd', 'x.webp']) {
      expect(await (await app.request(`/berkas/${name}`)).text()).toBe('NotFound');
    }
  });
});

describe('sweeping', () => {
  test('bytes without a row go after a day, the others stay', async ({
    services,
    folder,
    clock,
  }) => {
    const store = localStore(path.join(folder, newId()));
    const own = { ...services, media: store };
    const outcome = await storeImage(own, await picture(400, 9).png().toBuffer(), upload);
    await store.put('b'.repeat(64), Buffer.from('left behind'), 'webp');

    clock.now = new Date();
    expect(await sweepOrphans(own)).toBe(0);
    clock.now = new Date(Date.now() + 25 * 60 * 60 * 1000);
    for (const job of mediaJobs) await job.run({}, own);
    expect(await sweepOrphans(own)).toBe(0);

    expect(await store.has('b'.repeat(64), 'webp')).toBe(false);
    expect(outcome.ok && (await store.has(outcome.file.sha256, 'webp'))).toBe(true);
    expect(await readdir(folder)).not.toEqual([]);
  });
});
