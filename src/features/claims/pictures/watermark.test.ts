import sharp from 'sharp';

import { drawMessage, drawPhoto } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { struckText } from './struck-text.ts';
import { watermark } from './watermark.ts';

const MARK = { word: 'SALAH', note: 'Air ledeng aman. Baca: uji.localhost/cek/air-ledeng-aman' };

/** How much of a part of the picture has the red of the mark. */
async function shareOfRed(picture: Buffer, part?: { left: number; top: number; side: number }) {
  const cut = part
    ? sharp(picture).extract({ ...part, width: part.side, height: part.side })
    : sharp(picture);
  const { data, info } = await cut.raw().toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    if (r > 140 && r - g > 70 && r - b > 70) red += 1;
  }
  return red / (info.width * info.height);
}

describe('the picture of a false message', () => {
  test('carries the word in every part that is worth cutting out', async () => {
    const grey = sharp({ create: { width: 900, height: 1_200, channels: 3, background: '#999' } });
    const marked = await watermark(await grey.png().toBuffer(), MARK);
    const { height } = await sharp(marked).metadata();
    for (let top = 150; top + 300 < height - 150; top += 150) {
      for (let left = 0; left + 300 <= 900; left += 150) {
        expect(await shareOfRed(marked, { left, top, side: 300 })).toBeGreaterThan(0.05);
      }
    }
  });

  test('says in a band above and below what is wrong, so that it reads when shown small', async ({
    ocr,
  }) => {
    const marked = await watermark(await drawPhoto(2), MARK);
    const { width, height } = await sharp(marked).metadata();
    expect(height).toBeGreaterThan(600);
    for (const top of [0, height - 100]) {
      const band = sharp(marked).extract({ left: 0, top, width, height: 100 });
      const read = await ocr.readText(await band.png().toBuffer());
      expect(read).toMatchObject({ text: expect.stringContaining('Air ledeng aman') });
    }
  });

  test.for([
    [80, 60],
    [3_000, 400],
    [120, 4_000],
    [1, 1],
  ] as const)('may come in any size: %i by %i', async ([width, height]) => {
    const picture = sharp({ create: { width, height, channels: 3, background: '#fff' } });
    const marked = await watermark(await picture.png().toBuffer(), MARK);
    const made = await sharp(marked).metadata();
    expect(made.format).toBe('jpeg');
    expect(made.width).toBeGreaterThanOrEqual(640);
    expect(made.width).toBeLessThanOrEqual(1_080);
    expect(await shareOfRed(marked)).toBeGreaterThan(0.05);
  });

  test('words that are markup are drawn as words', async () => {
    const mark = { word: 'SALAH', note: '</svg><script>alert(1)</script> & "kutipan" 🚫' };
    expect(
      (await sharp(await watermark(await drawMessage(['Halo']), mark)).metadata()).format,
    ).toBe('jpeg');
  });

  test('what is no picture is thrown back', async () => {
    await expect(watermark(Buffer.from('no picture'), MARK)).rejects.toThrow();
  });
});

describe('a false message in plain text', () => {
  test('says in every line that it is false, and is struck through', () => {
    expect(struckText('Air *beracun*!\r\n\r\nJangan ~diminum~.', 'SALAH')).toBe(
      '[SALAH] ~Air beracun!~\n[SALAH] ~Jangan diminum.~',
    );
  });

  test('of nothing is nothing', () => {
    expect(struckText(' \n ', 'SALAH')).toBe('');
  });
});
