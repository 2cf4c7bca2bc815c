import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { wordDiff } from './word-diff.ts';

describe('what changed in a text', () => {
  test('one word changed shows one word', () => {
    expect(wordDiff('pukul 08.00 di balai', 'pukul 09.00 di balai')).toEqual([
      { kind: 'same', text: 'pukul' },
      { kind: 'removed', text: ' 08.00' },
      { kind: 'added', text: ' 09.00' },
      { kind: 'same', text: ' di balai' },
    ]);
  });

  test('the same text has no changes', () => {
    expect(wordDiff('sama saja', 'sama saja')).toEqual([{ kind: 'same', text: 'sama saja' }]);
  });

  test('what is kept and removed is the old text, what is kept and added the new one', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'd '), { maxLength: 40 });
    const text = words.map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  test('texts as long as a bulletin may be are compared in a moment', () => {
    const before = Array.from({ length: 6_000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 6_000 }, (_, i) => `b${i}`).join(' ');
    const started = performance.now();
    expect(wordDiff(before, after).map((part) => part.kind)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
