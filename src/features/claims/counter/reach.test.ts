import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { type PlaceReach, shownReach } from './reach.ts';

const place = (code: string, asked: number): PlaceReach => ({
  ...{ code, name: code, slug: code, asked },
  ...{ kims: 1, spread: 0, people: 0 },
});

describe('the reach of a clarification, as it may be shown', () => {
  test('a place with fewer than five askers keeps its row and not its figure', () => {
    const { places, hiddenPlaces } = shownReach([place('a', 12), place('b', 4), place('c', 3)], 0);
    expect(places.map(({ asked }) => asked)).toEqual([12, null, null]);
    expect(hiddenPlaces).toBe(2);
  });

  test('subtracting what is shown from all that asked never tells of one place', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 12 }), (asked, elsewhere) => {
        const given = asked.map((count, index) => place(`p${index}`, count));
        const { places } = shownReach(given, elsewhere);
        const all = asked.reduce((sum, count) => sum + count, 0);
        const shown = places.reduce((sum, one) => sum + (one.asked ?? 0), 0);
        const hidden = places.filter((one) => one.asked === null);
        const rest = all - shown;
        for (const one of places) {
          if (one.asked !== null && one.asked > 0) expect(one.asked).toBeGreaterThanOrEqual(5);
        }
        if (hidden.length === 1 && given.length > 1) {
          // only together with those who said no place, or because nobody else asked at all
          const others = elsewhere > 0 || asked.filter((count) => count > 0).length === 1;
          expect(others).toBe(true);
        }
        if (hidden.length > 1) expect(rest).toBeGreaterThanOrEqual(hidden.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
