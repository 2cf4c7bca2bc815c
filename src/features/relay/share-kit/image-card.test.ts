import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { floodWarning, kitSource } from '#test/kit-source.ts';
import { readQr } from '#test/read-qr.ts';
import { imageCard } from './image-card.ts';
import { loadKitFonts } from './kit-fonts.ts';

const fonts = loadKitFonts();

async function pixels(png: Buffer) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    Array.from(data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 3));
  return { data: new Uint8ClampedArray(data), at, ...info };
}

/** The palette of 64 colours moves each a little. */
const near = (...colour: number[]): unknown[] =>
  colour.map((value): unknown => expect.closeTo(value, -0.7));

describe('the image card', () => {
  test('is a light PNG of 1080 × 1350', async () => {
    const png = await imageCard(kitSource(), fonts);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1080, height: 1350 });
    expect(png.length).toBeLessThan(150_000);
  });

  test.each([
    ['a plain card', kitSource()],
    ['an emergency', floodWarning()],
    [
      'the longest link',
      kitSource({ link: `https://metro.sambung.example/s/${'k7m2qd'.repeat(4)}wxyz` }),
    ],
  ])('bears a code that leads to the link: %s', async (_, source) => {
    const { data, width, height } = await pixels(await imageCard(source, fonts));
    expect(readQr(data, width, height)).toBe(source.link);
  });

  test('is still read after a messenger has made it small and blurred', async () => {
    const png = await imageCard(kitSource(), fonts);
    const small = await sharp(png).resize({ width: 720 }).jpeg({ quality: 55 }).toBuffer();
    const { data, width, height } = await pixels(small);
    expect(readQr(data, width, height)).toBe('https://metro.sambung.example/s/k7m2qd');
  });

  test('wears the woven band, and red only in an emergency', async () => {
    const plain = await pixels(await imageCard(kitSource(), fonts));
    const alarm = await pixels(await imageCard(floodWarning(), fonts));
    expect(plain.at(4, 2)).toEqual(near(0x5b, 0x1a, 0x1f));
    expect(alarm.at(900, 230)).toEqual(near(0xb3, 0x12, 0x1a));
    expect(plain.at(900, 230)).toEqual(near(0xfd, 0xfc, 0xf9));
  });

  test('is the same for the same bulletin', async () => {
    const [one, other] = await Promise.all([
      imageCard(kitSource(), fonts),
      imageCard(kitSource(), fonts),
    ]);
    expect(one.equals(other)).toBe(true);
  });
});
