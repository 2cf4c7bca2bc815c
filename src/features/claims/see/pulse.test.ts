import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { FEWEST, finishedWeeks, mondayOf, shadesOf, shownWeek } from './pulse.ts';

const week = (...asked: number[]) => ({ monday: '2026-11-16', asked });
const place = (most: number) => fc.integer({ min: 0, max: most });

/** Every week that would be shown just so: what somebody who knows the rule can conclude from. */
function weeksThatLookLike(shown: ReturnType<typeof shownWeek>, most: number): number[][] {
  const said = JSON.stringify(shown);
  let weeks: number[][] = [[]];
  for (const figure of shown.asked) {
    const may = figure === null ? Array.from({ length: most + 1 }, (_, one) => one) : [figure];
    weeks = weeks.flatMap((start) => may.map((one) => [...start, one]));
  }
  return weeks.filter((asked) => JSON.stringify(shownWeek(week(...asked))) === said);
}

describe('the pulse', () => {
  test('hides what is under five, and nought no less', () => {
    expect(shownWeek(week(12, 4, 0, 5)).asked).toEqual([12, null, null, 5]);
  });

  test('says a total when nothing is hidden, and when what is left could be anything', () => {
    expect(shownWeek(week(12, 8)).total).toBe(20);
    expect(shownWeek(week(12, 3, 2, 1)).total).toBe(18);
  });

  test('keeps the total back when it would give the hidden figure away', () => {
    expect(shownWeek(week(12, 3)).total).toBeNull();
    expect(shownWeek(week(12, 4, 4)).total).toBeNull();
    expect(shownWeek(week(12, 1, 0, 0)).total).toBeNull();
  });

  test('subtracting, even with the rule at hand, leaves each hidden figure anything from 0 to 4', () => {
    const places = fc.array(place(7), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(places, (asked) => {
        const shown = shownWeek(week(...asked));
        const possible = weeksThatLookLike(shown, FEWEST + 1);
        for (const [index, figure] of shown.asked.entries()) {
          if (figure !== null) continue;
          const values = new Set(possible.map((one) => one[index]));
          expect([...values].sort()).toEqual([0, 1, 2, 3, 4]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one asker more in a hidden place changes nothing, or only the total of many', () => {
    const places = fc.array(place(9), { minLength: 2, maxLength: 22 });
    fc.assert(
      fc.property(places, fc.nat(), (asked, at) => {
        const index = at % asked.length;
        if ((asked[index] ?? 0) >= FEWEST - 1) return;
        const more = asked.map((count, one) => (one === index ? count + 1 : count));
        expect(shownWeek(week(...more)).asked).toEqual(shownWeek(week(...asked)).asked);
      }),
    );
  });

  test('the shades begin at five and hold the largest figure', () => {
    expect(shadesOf([null, 5, 23])).toMatchObject({ from: [5, 9, 13, 17, 21], max: 24 });
    expect(shadesOf([]).from).toEqual([5, 6, 7, 8, 9]);
  });

  test('only weeks that are over are shown', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(finishedWeeks('2026-11-24', 2)).toEqual(['2026-11-09', '2026-11-16']);
  });
});
