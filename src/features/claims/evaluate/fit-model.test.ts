import { describe, expect, test } from 'vitest';

import { chanceOf } from '../matching/score.ts';
import { figuresOf, type Result } from './figures.ts';
import { type Choice, fitChance, fitOrder } from './fit-model.ts';
import { IndexLine, QueryLine, readLines } from './read-lines.ts';

/** Three candidates each; mostly the one with the largest first feature is meant, the second is noise. */
const CHOICES: Choice[] = Array.from({ length: 300 }, (_, n) => {
  const features = [0, 1, 2].map((at) => [
    ((n * 37 + at * 53) % 100) / 100,
    ((n * 71 + at * 29) % 100) / 50,
  ]);
  const largest = features.reduce(
    (best, row, at) => (row[0]! > features[best]![0]! ? at : best),
    0,
  );
  return { features, right: n % 10 === 0 ? (largest + 1) % 3 : largest };
});

describe('fitting', () => {
  test.for([
    ['the chance', fitChance],
    ['the order', fitOrder],
  ] as const)('%s finds the feature that counts', ([, fit]) => {
    const model = fit(CHOICES);
    expect(model.weights[0]).toBeGreaterThan(3);
    expect(Math.abs(model.weights[1]!)).toBeLessThan(1);
    const chances = CHOICES.flatMap(({ features }) => features.map((row) => chanceOf(row, model)));
    const meant = chances.reduce((sum, chance) => sum + chance, 0);
    expect(meant).toBeGreaterThan(270);
    expect(meant).toBeLessThan(330);
  });
});

describe('reading lines', () => {
  test('a bad line is named and left out, unknown fields are nothing', () => {
    const file =
      '\uFEFF{"id":"a","title":"T","extra":1}\n\nnot json\n{"title":"no id"}\r\n{"id":7,"title":"U","text":null}';
    expect(readLines(file, IndexLine)).toEqual({
      good: [
        { id: 'a', title: 'T', text: '' },
        { id: '7', title: 'U', text: '' },
      ],
      bad: [3, 4],
    });
  });

  test('a query may say what is meant, that nothing is, or neither', () => {
    const file =
      '{"id":"1","text":"x","expected":"a"}\n{"id":"2","text":"x","expected":null}\n{"id":"3","text":"x"}';
    expect(readLines(file, QueryLine).good.map(({ expected }) => expected)).toEqual([
      'a',
      null,
      undefined,
    ]);
  });
});

describe('figures', () => {
  const result = (more: Partial<Result>): Result => ({
    ...{ variant: 'v', expected: 'a', outcome: 'answer', found: ['a'], ms: 1 },
    ...more,
  });

  test('a record that is not found counts as nothing, not as a hit', () => {
    const { all } = figuresOf([
      result({}),
      result({ found: ['b', 'a'], outcome: 'suggest' }),
      result({ found: [], outcome: 'queue' }),
    ]);
    expect(all.recall).toEqual({ queries: 3, at1: 1 / 3, at5: 2 / 3, at10: 2 / 3, mrr: 0.5 });
    expect(all).toMatchObject({ answered: 1 / 3, answeredWrong: 0 });
  });

  test('an answer where none is meant is wrong', () => {
    const { all } = figuresOf([
      result({ expected: null }),
      result({ expected: null, outcome: 'queue' }),
    ]);
    expect(all).toMatchObject({ answeredWrong: 0.5, recall: null });
  });

  test('each variant is counted by itself', () => {
    const { by } = figuresOf([
      result({ variant: 'b' }),
      result({ variant: 'a' }),
      result({ variant: 'b' }),
    ]);
    expect([...by].map(([name, { queries }]) => [name, queries])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
