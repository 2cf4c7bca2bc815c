import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { problemOfBoundary } from './check-boundary.ts';
import {
  boxOf,
  contains,
  edges,
  pointInside,
  type Polygon,
  type Position,
  type Ring,
  signedArea,
  wound,
} from './geometry.ts';
import { simplified } from './simplify.ts';

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('a point in a polygon', () => {
  const ring = square(0, 0, 10);
  const hole = square(4, 4, 2);
  const island = square(4.5, 4.5, 1);

  test('is inside, outside, in a hole, or on an island in the hole', () => {
    const shape = [[ring, hole, island]];
    expect(contains(shape, [1, 1])).toBe(true);
    expect(contains(shape, [11, 1])).toBe(false);
    expect(contains(shape, [4.2, 5])).toBe(false);
    expect(contains(shape, [5, 5])).toBe(true);
  });

  test('may lie in any part of a multipolygon', () => {
    expect(contains([[square(0, 0, 1)], [square(5, 5, 1)]], [5.5, 5.5])).toBe(true);
    expect(contains([[square(0, 0, 1)], [square(5, 5, 1)]], [3, 3])).toBe(false);
  });

  /** Star-shaped around the origin, so a point is inside exactly when it is nearer than the edge on its ray. */
  const star = fc
    .array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 3, maxLength: 24 })
    .map((radii) => {
      const corners = radii.map((radius, place): Position => {
        const angle = (2 * Math.PI * place) / radii.length;
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
      });
      return [...corners, corners[0]!];
    });
  const point = fc.tuple(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
  );

  test('is found as by summing the angles of all edges', () => {
    fc.assert(
      fc.property(star, point, (ring, [x, y]) => {
        let turned = 0;
        for (const [from, to] of edges(ring)) {
          const [ax, ay, bx, by] = [from[0] - x, from[1] - y, to[0] - x, to[1] - y];
          fc.pre(Math.abs(ax * by - ay * bx) > 1e-6);
          turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        }
        expect(contains([[ring]], [x, y])).toBe(Math.abs(turned) > 1);
      }),
      { numRuns: 500 },
    );
  });

  test('a label stands inside of what it names', () => {
    fc.assert(
      fc.property(star, (ring) => {
        expect(contains([[ring]], pointInside([[ring]]))).toBe(true);
      }),
    );
  });

  test('a star never crosses itself, and does when two corners change places', () => {
    fc.assert(
      fc.property(star, (ring) => {
        expect(problemOfBoundary([[ring]])).toBeNull();
      }),
    );
    const [a, b, c, d] = square(0, 0, 1);
    expect(problemOfBoundary([[[a!, c!, b!, d!, a!]]])).not.toBeNull();
  });

  test('winding is put right and nothing else changes', () => {
    fc.assert(
      fc.property(star, fc.boolean(), (ring, turned) => {
        const given: Polygon = [turned ? [...ring].reverse() : ring];
        const [outer] = wound(given);
        expect(signedArea(outer!)).toBeGreaterThan(0);
        expect(boxOf([[outer!]])).toEqual(boxOf([given]));
      }),
    );
  });
});

describe('simplifying a line', () => {
  const path = fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    ),
    { minLength: 5, maxLength: 60 },
  );

  test('keeps both ends and only corners that were there', () => {
    fc.assert(
      fc.property(path, fc.double({ min: 0.1, max: 20, noNaN: true }), (line, tolerance) => {
        const kept = simplified(line, tolerance);
        expect(kept[0]).toEqual(line[0]);
        expect(kept.at(-1)).toEqual(line.at(-1));
        expect(kept.length).toBeGreaterThanOrEqual(4);
        for (const corner of kept) expect(line).toContainEqual(corner);
      }),
    );
  });

  test('drops a corner on a straight line', () => {
    const ring: Ring = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplified(ring, 0.5)).not.toContainEqual([5, 0]);
  });
});
