import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { frameOf } from '#test/gallery/index.ts';
import { BOUNDARIES, METRO } from '#test/gallery/metro-tiles.ts';
import { written } from '#test/html.ts';
import { areaMap, type MapArea } from './area-map.ts';
import { lineChart } from './line-chart.ts';
import { drawShapes } from './map-shape.ts';
import { countSteps, niceCeiling, SHARE_STEPS, stepOf } from './scale.ts';

const frame = frameOf();
const map = (areas: readonly MapArea[]) =>
  written(
    areaMap(
      frame,
      {
        caption: 'Jangkauan',
        measure: 'RW',
        steps: SHARE_STEPS,
        format: (value) => `${value * 100}%`,
      },
      areas,
    ),
  );

describe('the map', () => {
  test('links every area by name and figure, and repeats them in a table', () => {
    const drawn = map(METRO);
    expect(drawn.match(/<a href="[^"]+" class="k[0-4x] tile"/g)).toHaveLength(22);
    expect(drawn).toContain('aria-label="Purwosari: 100%"');
    expect(drawn.match(/<th scope="row"/g)).toHaveLength(22);
  });

  test('does not show a missing figure as nought', () => {
    const [first] = METRO;
    expect(map([{ ...first!, value: null }])).toContain('class="kx tile"');
    expect(map([{ ...first!, value: null }])).toContain('Belum ada angka');
    expect(map([{ ...first!, value: 0 }])).toContain('class="k0 tile"');
  });

  test('stays inside its frame', () => {
    for (const areas of [METRO, BOUNDARIES]) {
      const { width, height, shapes } = drawShapes(areas.map(({ shape }) => shape));
      for (const shape of shapes) {
        const [start = '', ...rest] = (shape?.path ?? '').split(/[MLhvz-]+/).filter(Boolean);
        const [x = 0, y = 0] = start.split(' ').map(Number);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
        expect(rest.length).toBeGreaterThan(1);
        expect(shape!.x).toBeGreaterThan(0);
        expect(shape!.x).toBeLessThan(width);
      }
    }
  });

  test('stands a name where a boundary says it is surely inside', () => {
    const [west] = BOUNDARIES;
    const shape = west!.shape;
    if (shape?.kind !== 'boundary') throw new Error('not a boundary');
    const { shapes } = drawShapes([{ ...shape, label: [105.28, -5.12] }]);
    const { shapes: plain } = drawShapes([shape]);
    expect(shapes[0]!.x).toBeLessThan(plain[0]!.x);
  });

  test('without any shape there is still the table', () => {
    const drawn = map(METRO.map((area) => ({ ...area, shape: null })));
    expect(drawn).not.toContain('<svg viewBox="0 0 700');
    expect(drawn).toContain('<table');
  });
});

describe('a scale', () => {
  test('puts each share on its step', () => {
    expect([0, 0.19, 0.2, 0.79, 0.8, 1].map((share) => stepOf(SHARE_STEPS, share))).toEqual([
      0, 0, 1, 3, 4, 4,
    ]);
  });

  test('of counts has whole steps and holds the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000), { maxLength: 30 }), (values) => {
        const { from, max } = countSteps(values);
        expect(from.every(Number.isInteger)).toBe(true);
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(niceCeiling(max)).toBe(max);
      }),
    );
  });
});

describe('the line', () => {
  const chart = (values: number[]) =>
    written(
      lineChart(frame, {
        title: 'Dibuka',
        measure: 'Kali',
        format: String,
        points: values.map((value, index) => ({ label: `hari ${index + 1}`, value })),
      }),
    );

  test('says its last figure and has all of them in a table', () => {
    expect(chart([1, 5, 12])).toMatch(/class="last-value"[^>]*>12</);
    expect(chart([1, 5, 12]).match(/<th scope="row"/g)).toHaveLength(3);
  });

  test('draws nothing from one point, and nothing impossible from noughts', () => {
    expect(chart([7])).not.toContain('<svg');
    expect(chart([0, 0, 0])).not.toMatch(/NaN|Infinity/);
  });
});
