import sharp from 'sharp';

import { storeImage } from '#platform/media/index.ts';
import { drawPhoto } from '#test/draw-picture.ts';
import { bomb } from '#test/picture-bomb.ts';
import { describe, expect, test } from '#test/test.ts';
import { hashPicture } from './hash-picture.ts';
import { watermark } from './watermark.ts';

const upload = { originalName: 'gambar.png', uploadedBy: null };

/** Two frames that differ, as GIF or WebP. */
async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = [await drawPhoto(1), await drawPhoto(2)];
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

describe('a picture that means harm', () => {
  test('promising 400 million pixels is refused by its header, on every road', async ({
    services,
    ocr,
  }) => {
    const before = process.memoryUsage.rss();
    const picture = bomb(20_000, 20_000);
    expect(await storeImage(services, picture, upload)).toEqual({
      ok: false,
      refusal: 'too_many_pixels',
    });
    expect(await hashPicture(picture)).toBeNull();
    expect(await ocr.readText(picture)).toBe('failed');
    await expect(watermark(picture, { word: 'SALAH', note: 'contoh' })).rejects.toThrow();
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });

  test('with fewer pixels than it promises is damaged', async ({ services, ocr }) => {
    const picture = bomb(3_000, 3_000);
    expect(await storeImage(services, picture, upload)).toEqual({ ok: false, refusal: 'damaged' });
    expect(await hashPicture(picture)).toBeNull();
    expect(await ocr.readText(picture)).toBe('failed');
  });

  test('20,000 pixels long and thin is taken, bounded, and slows nothing down', async ({
    services,
    ocr,
  }) => {
    const strip = sharp({ create: { width: 60, height: 20_000, channels: 3, background: '#fff' } });
    const picture = await strip.png().toBuffer();
    expect(await storeImage(services, picture, upload)).toMatchObject({ ok: true });
    expect(await hashPicture(picture)).toEqual([]);
    expect(await ocr.readText(picture)).toMatchObject({ text: '' });
  });

  test('that moves is refused as GIF, and stands still as WebP', async ({ services }) => {
    const gif = await moving('gif');
    expect(await storeImage(services, gif, upload)).toEqual({ ok: false, refusal: 'not_an_image' });
    expect(await hashPicture(gif)).toBeNull();

    const kept = await storeImage(services, await moving('webp'), upload);
    if (!kept.ok) throw new Error(kept.refusal);
    const bytes = (await services.media.get(kept.file.sha256, 'webp'))!;
    expect((await sharp(bytes).metadata()).pages).toBeUndefined();
    expect(await hashPicture(bytes)).not.toBeNull();
  });

  test('that is a drawing, a page or an archive as well is refused, or loses the rest', async ({
    services,
  }) => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
    for (const text of [svg, `<?xml version="1.0"?>${svg}`, '%PDF-1.7\n%%EOF', 'PK\u0003\u0004']) {
      const bytes = Buffer.from(text);
      expect(await storeImage(services, bytes, upload)).toMatchObject({ ok: false });
      expect(await hashPicture(bytes)).toBeNull();
    }
    const both = Buffer.concat([await drawPhoto(3), Buffer.from('PK\u0003\u0004 and more')]);
    const kept = await storeImage(services, both, upload);
    if (!kept.ok) throw new Error(kept.refusal);
    const bytes = (await services.media.get(kept.file.sha256, 'webp'))!;
    expect(bytes.includes('and more')).toBe(false);
  });
});
