import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { countLetters } from './count-letters.ts';
import { titleFrom } from './title.ts';

const UNNAMED = 'Gambar tanpa tulisan';

describe('the title of a message', () => {
  test('is its first words, whole, on one line', () => {
    expect(titleFrom('Awas!\n\nAda  maling\u202e', UNNAMED)).toBe('Awas! Ada maling');
    const long = titleFrom(`Sebarkan ${'segera '.repeat(40)}`, UNNAMED);
    expect(long).toMatch(/^Sebarkan (?:segera )+…$/);
  });

  test('is something else where there is nothing to read', () => {
    for (const text of ['', ' \u200b ', '😀😀', 'ab'])
      expect(titleFrom(text, UNNAMED)).toBe(UNNAMED);
  });

  test('always fits its column, and never holds half a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const title = titleFrom(text, UNNAMED);
        const length = countLetters(title);
        return length >= 3 && length <= 140 && title.isWellFormed() && !/\p{Cc}/u.test(title);
      }),
    );
  });
});
