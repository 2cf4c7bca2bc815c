import sharp, { type Sharp } from 'sharp';

import { drawChat, drawPhoto } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { hashPicture } from './hash-picture.ts';
import { distance } from './pdq.ts';
import { likenessAt, type PictureHash } from './variants.ts';

const nearest = (one: PictureHash[], other: PictureHash[]) =>
  Math.min(...one.flatMap((a) => other.map((b) => distance(a.hash, b.hash))));

const hashes = async (picture: Buffer) => (await hashPicture(picture))!;

describe('a copy that was cut or framed', () => {
  test.for([
    ['a bar of one colour below', (copy) => copy.extend({ bottom: 90, background: '#000' })],
    [
      'shown in the middle of a dark screen',
      (copy) => copy.resize(720, 1_560, { fit: 'contain', background: '#000' }),
    ],
    ['the outer 8 % gone', (copy) => copy.extract({ left: 72, top: 48, width: 756, height: 504 })],
    ['the upper 15 % gone', (copy) => copy.extract({ left: 0, top: 90, width: 900, height: 510 })],
    ['the lower 15 % gone', (copy) => copy.extract({ left: 0, top: 0, width: 900, height: 510 })],
  ] satisfies [string, (copy: Sharp) => Sharp][])('is the same picture: %s', async ([, change]) => {
    for (const seed of [31, 32, 33]) {
      const picture = await drawPhoto(seed);
      const copy = await change(sharp(picture)).jpeg({ quality: 70 }).toBuffer();
      const apart = nearest(await hashes(picture), await hashes(copy));
      expect(likenessAt(apart)).toBe('same');
    }
  });

  test('is shown to a person when a little was cut all around', async () => {
    const picture = await drawPhoto(34);
    const copy = await sharp(picture)
      .extract({ left: 27, top: 18, width: 846, height: 564 })
      .toBuffer();
    expect(likenessAt(nearest(await hashes(picture), await hashes(copy)))).not.toBeNull();
  });

  test('unrelated pictures are neither, whatever part of them is compared', async () => {
    const known = await Promise.all([1, 2, 3, 4].map(async (n) => hashes(await drawPhoto(n))));
    known.push(...(await Promise.all([1, 2, 3].map(async (n) => hashes(await drawChat(n))))));
    known.forEach((one, at) => {
      for (const other of known.slice(0, at)) expect(nearest(one, other)).toBeGreaterThan(80);
    });
  });
});

describe('what is hashed', () => {
  test('a screenshot: the whole, without the bars of the phone, the middle, the top, the bottom', async () => {
    const found = await hashes(await drawChat(5));
    expect(found.map(({ variant }) => variant)).toEqual([
      'whole',
      'trimmed',
      'centre',
      'top',
      'bottom',
    ]);
  });

  test('a picture that shows nothing has no hash: it would be like every other', async () => {
    const blank = sharp({ create: { width: 800, height: 600, channels: 3, background: '#fff' } });
    expect(await hashPicture(await blank.png().toBuffer())).toEqual([]);
  });

  test('a see-through picture is laid on white, a turned one stood upright', async () => {
    const picture = await drawPhoto(6);
    const upright = await hashes(picture);
    const turned = await sharp(await sharp(picture).rotate(90).toBuffer())
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer();
    expect(nearest(upright, await hashes(turned))).toBeLessThan(16);

    const holed = await sharp(picture).ensureAlpha(0.2).png().toBuffer();
    expect(await hashPicture(holed)).not.toBeNull();
  });

  test('what is no picture has none, nor has one that moves or holds programs', async () => {
    const whole = await drawPhoto(7);
    const strangers = [
      Buffer.from('no picture'),
      Buffer.alloc(0),
      whole.subarray(0, 4_000),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
      await sharp(whole).gif().toBuffer(),
    ];
    for (const bytes of strangers) expect(await hashPicture(bytes)).toBeNull();
  });
});
