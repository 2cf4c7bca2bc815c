import { describe, expect, test } from 'vitest';

import { ask, compare, FEATURES } from './compare.ts';
import { isSure, outcomeOf } from './outcome.ts';
import { readText } from './reading.ts';
import { SHIPPED } from './score.ts';
import { FAMILIES } from './terms.ts';

const even = () => 1;
const held = (message: string, text: string) => {
  const compared = compare(ask(readText(message), even), readText(text), even);
  return Object.fromEntries(FEATURES.map((name, at) => [name, compared[at]]));
};

describe('comparing two texts', () => {
  test('the same text is shared whole, another one not at all', () => {
    const text = 'kambing raksasa muncul dekat jembatan';
    expect(held(text, text)).toMatchObject({
      coverText: 1,
      coverMessage: 1,
      pairsText: 1,
      gramsBoth: 1,
    });
    expect(held(text, 'listrik padam bulan depan')).toMatchObject({
      coverText: 0,
      pairsText: 0,
      coverClose: 0,
    });
  });

  test('a name in another spelling counts by the letters it shares', () => {
    const { coverText, coverSpelled } = held('gubernur Zulkarnain datang', 'Zulkarnaen');
    expect(coverText).toBe(0);
    expect(coverSpelled).toBeGreaterThan(0.5);
  });

  test('words strewn over a long text are less close than in one sentence', () => {
    const filler = Array.from(
      { length: 40 },
      (_, n) => `kata${'abcdefgh'[n % 8] ?? ''}${'klmnp'[n % 5] ?? ''}`,
    ).join(' ');
    const strewn = held(`kambing ${filler} jembatan`, 'kambing jembatan');
    expect(strewn['coverText']).toBe(1);
    expect(strewn['coverClose']).toBe(0.5);
  });

  test('an empty text is like nothing', () => {
    expect(Object.values(held('', '')).every((value) => value === 0)).toBe(true);
  });
});

describe('the shipped weights', () => {
  test.for(['title', 'body'] as const)('have a number for each feature of a %s', (kind) => {
    expect(SHIPPED[kind].weights).toHaveLength(FEATURES.length + FAMILIES.length);
  });
});

describe('what may be said', () => {
  const best = { score: 0.99, via: 'text', veto: [], closest: 'body', words: 8 } as const;

  test('by chance, veto and how it was found', () => {
    expect(outcomeOf(undefined, SHIPPED)).toBe('queue');
    expect(outcomeOf(best, SHIPPED)).toBe('answer');
    expect(outcomeOf({ ...best, veto: ['place'] }, SHIPPED)).toBe('pattern');
    expect(outcomeOf({ ...best, score: 0.6 }, SHIPPED)).toBe('suggest');
    expect(outcomeOf({ ...best, score: 0.6, veto: ['number'] }, SHIPPED)).toBe('pattern');
    expect(outcomeOf({ ...best, score: 0.3, veto: ['number'] }, SHIPPED)).toBe('queue');
    expect(outcomeOf({ ...best, score: 0.3, via: 'file' }, SHIPPED)).toBe('answer');
  });

  test('a title and few words need more', () => {
    expect(isSure({ ...best, score: 0.95 }, SHIPPED)).toBe(true);
    expect(isSure({ ...best, score: 0.95, closest: 'title' }, SHIPPED)).toBe(false);
    expect(isSure({ ...best, score: 0.95, words: 4 }, SHIPPED)).toBe(false);
    expect(isSure({ ...best, score: 1, words: 2 }, SHIPPED)).toBe(false);
  });
});
