import sharp from 'sharp';

import { drawChat, drawPhoto } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Luminance, luminanceOf } from './luminance.ts';
import { distance, pdq } from './pdq.ts';

async function luminance(picture: Buffer): Promise<Luminance> {
  const { data, info } = await sharp(picture)
    .resize(512, 512, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return luminanceOf(data, info.width, info.height);
}

const hashOf = async (picture: Buffer) => pdq(await luminance(picture)).hash;
const setBits = (hash: string) => distance(hash, '0'.repeat(64));
const photos = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => drawPhoto(n + 1)));

/** Each wave's bit turned over where `isOdd(vertical, level)` says the wave changes its sign. */
function mirrored(hash: string, isOdd: (vertical: number, level: number) => boolean): string {
  return Array.from(hash, (digit, place) => {
    let value = Number.parseInt(digit, 16);
    for (let bit = 0; bit < 4; bit += 1) {
      const at = (63 - place) * 4 + bit;
      if (isOdd(Math.floor(at / 16) + 1, (at % 16) + 1)) value ^= 1 << bit;
    }
    return value.toString(16);
  }).join('');
}

describe('the hash of a picture', () => {
  test('has 256 bits, half of them set', async () => {
    for (const picture of await photos(6)) {
      const hash = await hashOf(picture);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(setBits(hash)).toBe(128);
    }
  });

  test('stays within 31 bits when the picture is sent on', async () => {
    for (const picture of [await drawPhoto(11), await drawChat(12)]) {
      const hash = await hashOf(picture);
      const { width } = await sharp(picture).metadata();
      const copies = [
        sharp(picture).jpeg({ quality: 35 }),
        sharp(picture).webp({ quality: 30 }),
        sharp(picture).resize(Math.round(width / 2)),
        sharp(picture).resize(Math.round(width / 4)),
        sharp(picture).modulate({ brightness: 1.1 }),
        sharp(picture).linear(0.8, 20),
        sharp(picture).greyscale(),
        sharp(picture).blur(1.5),
      ];
      for (const copy of copies) {
        expect(distance(hash, await hashOf(await copy.toBuffer()))).toBeLessThanOrEqual(31);
      }
    }
  });

  test('differs in about half of the bits between unrelated pictures', async () => {
    const hashes = await Promise.all((await photos(12)).map(hashOf));
    const apart = hashes.flatMap((one, at) => hashes.slice(0, at).map((two) => distance(one, two)));
    const mean = apart.reduce((sum, bits) => sum + bits, 0) / apart.length;
    expect(mean).toBeGreaterThan(118);
    expect(mean).toBeLessThan(138);
    expect(Math.min(...apart)).toBeGreaterThan(80);
  });

  test('of a mirrored picture turns over the waves that change sign, and no others', async () => {
    for (const picture of await photos(4)) {
      const hash = await hashOf(picture);
      const flop = await hashOf(await sharp(picture).flop().png().toBuffer());
      const flip = await hashOf(await sharp(picture).flip().png().toBuffer());
      const half = await hashOf(await sharp(picture).rotate(180).png().toBuffer());

      expect(
        distance(
          flop,
          mirrored(hash, (_, level) => level % 2 === 1),
        ),
      ).toBeLessThan(20);
      expect(
        distance(
          flip,
          mirrored(hash, (vertical) => vertical % 2 === 1),
        ),
      ).toBeLessThan(20);
      const both = mirrored(hash, (vertical, level) => (vertical + level) % 2 === 1);
      expect(distance(half, both)).toBeLessThan(20);
      for (const turned of [flop, flip, half]) expect(distance(turned, hash)).toBeGreaterThan(90);
    }
  });

  test('of a picture lying on its side has rows and columns exchanged', async () => {
    const picture = await luminance(await drawPhoto(21));
    const { width, height } = picture;
    const pixels = Float32Array.from(
      { length: width * height },
      (_, at) => picture.pixels[(at % height) * width + Math.floor(at / height)] ?? 0,
    );
    const bits = (hash: string) =>
      Array.from(hash)
        .reverse()
        .flatMap((digit) => [0, 1, 2, 3].map((bit) => (Number.parseInt(digit, 16) >> bit) & 1));
    const upright = bits(pdq(picture).hash);
    const lying = bits(pdq({ width: height, height: width, pixels }).hash);
    const differing = upright.filter(
      (bit, at) => bit !== lying[(at % 16) * 16 + Math.floor(at / 16)],
    );
    expect(differing.length).toBeLessThan(4);
  });
});

describe('quality', () => {
  const flat = (tone: number): Luminance => ({
    width: 64,
    height: 64,
    pixels: new Float32Array(64 * 64).fill(tone),
  });

  test('is nothing for a blank picture and full for a crowded one', async () => {
    expect(pdq(flat(255)).quality).toBe(0);
    expect(pdq(await luminance(await drawPhoto(3))).quality).toBe(100);
  });

  test('of a soft slope is below 50', () => {
    const slope = flat(0);
    slope.pixels.forEach((_, at) => (slope.pixels[at] = (at % 64) * 4));
    expect(pdq(slope).quality).toBeLessThan(50);
  });

  test('no picture is too small or too thin to be hashed', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 512],
      [512, 1],
      [3, 70],
    ] as const) {
      const pixels = new Float32Array(width * height).fill(9);
      expect(pdq({ width, height, pixels }).hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
