import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Audience, peopleReached, reachByArea } from './coverage.ts';

const NOBODY_COUNTED = new Map<string, number>();
const at = (areaCode: string, people: number, rw: number | null = null, rt: number | null = null) =>
  ({ areaCode, people, rw, rt }) satisfies Audience;

const place = fc
  .record({
    areaCode: fc.constantFrom(
      '99.01',
      '99.01.01',
      '99.01.01.1001',
      '99.01.01.1002',
      '99.01.02.1001',
    ),
    rw: fc.option(fc.integer({ min: 1, max: 3 })),
    rt: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ areaCode, rw, rt }) => ({ areaCode, rw, rt: rw === null ? null : rt }));
const audience = fc
  .tuple(place, fc.integer({ min: 0, max: 500 }))
  .map(([where, people]): Audience => ({ ...where, people }));
const log = fc.array(audience, { maxLength: 25 });
const population = fc
  .dictionary(
    fc.constantFrom('99.01', '99.01.01', '99.01.01.1001', '99.01.02.1001'),
    fc.integer({ min: 0, max: 600 }),
  )
  .map((known) => new Map(Object.entries(known)));

const naive = (spreads: readonly Audience[]) =>
  spreads.reduce((sum, { people }) => sum + people, 0);

describe('people reached', () => {
  test('the order in which spreads were logged does not matter', () => {
    fc.assert(
      fc.property(log, population, (spreads, people) => {
        expect(reachByArea([...spreads].reverse(), people)).toEqual(
          new Map([...reachByArea(spreads, people)]),
        );
      }),
    );
  });

  test('the same audience logged again, also by another KIM, adds nobody', () => {
    fc.assert(
      fc.property(log, population, fc.nat(), (spreads, people, which) => {
        const again = spreads[which % Math.max(1, spreads.length)];
        if (!again) return;
        const smaller = { ...again, people: Math.floor(again.people / 2) };
        expect(peopleReached([...spreads, again, smaller], people)).toBe(
          peopleReached(spreads, people),
        );
      }),
    );
  });

  test('one more spread never makes it fewer', () => {
    fc.assert(
      fc.property(log, audience, population, (spreads, more, people) => {
        const before = reachByArea(spreads, people);
        const after = reachByArea([...spreads, more], people);
        for (const [code, reached] of before) {
          expect(after.get(code)).toBeGreaterThanOrEqual(reached);
        }
      }),
    );
  });

  test('it is never more than all audiences added up, nor fewer than the largest one', () => {
    fc.assert(
      fc.property(log, (spreads) => {
        const reached = peopleReached(spreads, NOBODY_COUNTED);
        expect(reached).toBeLessThanOrEqual(naive(spreads));
        expect(reached).toBeGreaterThanOrEqual(Math.max(0, ...spreads.map((one) => one.people)));
      }),
    );
  });

  test('no place counts more people than live there', () => {
    fc.assert(
      fc.property(log, population, (spreads, people) => {
        for (const [code, reached] of reachByArea(spreads, people)) {
          expect(reached).toBeLessThanOrEqual(people.get(code) ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('a place counts its largest audience or what its parts count together, whichever is more', () => {
    const spreads = [
      at('99.01.01.1001', 60, 3),
      at('99.01.01.1001', 40, 3),
      at('99.01.01.1001', 50, 3, 1),
      at('99.01.01.1001', 30, 3, 2),
      at('99.01.01.1001', 25, 4),
      at('99.01.01.1002', 100),
      at('99.01.01', 150),
      at('99.01.02.1001', 10),
    ];
    const reached = reachByArea(spreads, NOBODY_COUNTED);
    expect(reached.get('99.01.01.1001')).toBe(50 + 30 + 25);
    expect(reached.get('99.01.01')).toBe(105 + 100);
    expect(peopleReached(spreads, NOBODY_COUNTED)).toBe(205 + 10);
    expect(peopleReached(spreads, new Map([['99.01.01.1002', 70]]))).toBe(105 + 70 + 10);
  });
});
