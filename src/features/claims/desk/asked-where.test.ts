import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { askedWhere } from './asked-where.ts';

const rows = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 22 })
  .map((counts) =>
    counts.map((asked, index) => ({ areaName: `Kelurahan ${String(index)}`, asked })),
  );

describe('where a message was asked', () => {
  test('never names a place with fewer than five askers', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(askedWhere(all).shown.every(({ asked }) => asked >= 5)).toBe(true);
      }),
    );
  });

  test('leaves nothing that the known sum would tell', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { shown, hiddenPlaces } = askedWhere(all);
        const sum = (some: { asked: number }[]) => some.reduce((all, { asked }) => all + asked, 0);
        const rest = sum(all) - sum(shown);
        if (hiddenPlaces === 0) expect(rest).toBe(0);
        if (hiddenPlaces > 0 && shown.length > 0) {
          expect(hiddenPlaces).toBeGreaterThan(1);
          expect(rest).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
