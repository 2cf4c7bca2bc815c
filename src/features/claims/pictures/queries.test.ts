import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';
import { dice } from '#test/draw-picture.ts';
import { bandsNear, bitsOf } from './bands.ts';
import { distance } from './pdq.ts';
import { findSamePictures, indexPicture, movePictures } from './queries.ts';
import type { PictureHash } from './variants.ts';

const roll = dice(4);
const randomHash = () =>
  Array.from({ length: 64 }, () => Math.floor(roll() * 16).toString(16)).join('');
const whole = (hash: string): PictureHash => ({ variant: 'whole', hash, quality: 100 });
const sha = (sign: string) => sign.repeat(64);

/** The hash with so many bits turned over. */
function turned(hash: string, bits: number): string {
  const signs = Array.from(hash);
  const places = new Set<number>();
  while (places.size < bits) places.add(Math.floor(roll() * 256));
  for (const place of places) {
    const digit = Number.parseInt(signs[place >> 2] ?? '0', 16) ^ (1 << (place & 3));
    signs[place >> 2] = digit.toString(16);
  }
  return signs.join('');
}

describe('finding a picture again', () => {
  test('every hash within 31 bits is found, with its distance', async ({ db, clock }) => {
    for (let n = 0; n < 40; n += 1) {
      const subjectId = newId();
      const hash = randomHash();
      const picture = {
        subjectId,
        kind: 'claim' as const,
        sha256: sha('a'),
        hashes: [whole(hash)],
      };
      await indexPicture(db, picture, clock.now);
      const bits = n % 32;
      const [found] = await findSamePictures(db, [whole(turned(hash, bits))]);
      expect(found).toEqual({
        subjectId,
        kind: 'claim',
        sha256: sha('a'),
        variant: 'whole',
        distance: bits,
      });
    }
  });

  test('the worst case is found too: 31 bits spread over all bands', () => {
    const hash = '0'.repeat(64);
    // two bits in fifteen bands, one in the last
    const spread = `${'0003'.repeat(15)}0001`;
    expect(distance(hash, spread)).toBe(31);
    const keys = new Set(bandsNear(hash));
    expect(bandsNear(spread).some((key) => keys.has(key))).toBe(true);
  });

  test('a stranger is not found, and one subject is named once by its nearest part', async ({
    db,
    clock,
  }) => {
    const hash = randomHash();
    const subjectId = newId();
    const hashes: PictureHash[] = [
      whole(hash),
      { variant: 'centre', hash: turned(hash, 20), quality: 90 },
    ];
    await indexPicture(db, { subjectId, kind: 'tip', sha256: sha('b'), hashes }, clock.now);

    expect(await findSamePictures(db, [whole(randomHash())])).toEqual([]);
    expect(await findSamePictures(db, [])).toEqual([]);
    const found = await findSamePictures(db, [whole(randomHash()), whole(turned(hash, 3))]);
    expect(found).toMatchObject([{ subjectId, variant: 'whole', distance: 3 }]);
    expect(await findSamePictures(db, [whole(hash)], ['claim'])).toEqual([]);
  });

  test('indexing again replaces, and moving joins', async ({ db, clock }) => {
    const [tip, claim, hash] = [newId(), newId(), randomHash()];
    const picture = { sha256: sha('c'), hashes: [whole(hash)] };
    await indexPicture(db, { ...picture, subjectId: tip, kind: 'tip' }, clock.now);
    await indexPicture(db, { ...picture, subjectId: tip, kind: 'tip' }, clock.now);
    await indexPicture(db, { ...picture, subjectId: claim, kind: 'claim' }, clock.now);
    expect(await findSamePictures(db, [whole(hash)])).toHaveLength(2);

    const other = { sha256: sha('d'), hashes: [whole(randomHash())] };
    await indexPicture(db, { ...other, subjectId: tip, kind: 'tip' }, clock.now);
    await movePictures(db, tip, claim);
    expect(await findSamePictures(db, [whole(hash)])).toMatchObject([
      { subjectId: claim, kind: 'claim' },
    ]);
    expect(await findSamePictures(db, other.hashes)).toMatchObject([{ subjectId: claim }]);
  });

  test('the table cuts a hash into the same bands as the program', async ({ db, clock }) => {
    const hash = randomHash();
    const subjectId = newId();
    const picture = { subjectId, kind: 'tip' as const, sha256: sha('e'), hashes: [whole(hash)] };
    await indexPicture(db, picture, clock.now);
    const row = await db
      .selectFrom('claim_pictures')
      .select(['bands', 'hash'])
      .where('subject_id', '=', subjectId)
      .executeTakeFirstOrThrow();
    expect(row.hash).toBe(bitsOf(hash));
    const keys = bandsNear(hash);
    expect(row.bands).toEqual(keys.filter((_, at) => at % 17 === 0));
  });
});
