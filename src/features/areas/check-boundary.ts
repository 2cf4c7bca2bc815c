import {
  contains,
  edges,
  type MultiPolygon,
  type Polygon,
  type Position,
  type Ring,
  signedArea,
} from './geometry.ts';
import type { ImportProblem } from './import-report.ts';

/** What is wrong with a boundary, or nothing. Winding is not asked: it is simply put right. */
export function problemOfBoundary(boundary: MultiPolygon): ImportProblem | null {
  for (const polygon of boundary) {
    for (const ring of polygon) {
      const problem = problemOfRing(ring);
      if (problem) return problem;
    }
    if (ringsCross(polygon)) return 'crosses_itself';
    if (hasHoleOutside(polygon)) return 'hole_outside';
  }
  return boundary.length > 0 ? null : 'no_geometry';
}

function problemOfRing(ring: Ring): ImportProblem | null {
  const range = problemOfRange(ring);
  if (range) return range;
  if (ring.length < 4) return 'too_few_positions';
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || !same(first, last)) return 'not_closed';
  return Math.abs(signedArea(ring)) < 1e-12 ? 'no_extent' : null;
}

/** Indonesia lies between 94° and 142° E, 12° S and 7° N, so its swapped positions are recognised. */
function problemOfRange(ring: Ring): ImportProblem | null {
  const isOnEarth = ring.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90);
  if (isOnEarth) return null;
  const isSwapped = ring.every(([lng, lat]) => lat >= 94 && lat <= 142 && lng >= -12 && lng <= 7);
  return isSwapped ? 'swapped' : 'out_of_range';
}

function hasHoleOutside([outer, ...holes]: Polygon): boolean {
  return (
    outer !== undefined && holes.some((hole) => !hole.some((corner) => contains([[outer]], corner)))
  );
}

type Edge = {
  from: Position;
  to: Position;
  ring: number;
  place: number;
  last: boolean;
  west: number;
  east: number;
};

/**
 * Whether any two edges meet elsewhere than where they follow one another. Edges are swept
 * from west to east, so only those over the same stretch are compared: 10,000 corners take
 * milliseconds, where every pair would take seconds.
 */
function ringsCross(polygon: Polygon): boolean {
  const sorted = polygon.flatMap(edgesOf).sort((a, b) => a.west - b.west);
  let near: Edge[] = [];
  for (const edge of sorted) {
    near = near.filter((other) => other.east >= edge.west);
    if (near.some((other) => meets(edge, other))) return true;
    near.push(edge);
  }
  return false;
}

function edgesOf(ring: Ring, number: number): Edge[] {
  const all = [...edges(ring)];
  return all.map(([from, to], place) => ({
    from,
    to,
    ring: number,
    place,
    last: place === all.length - 1,
    west: Math.min(from[0], to[0]),
    east: Math.max(from[0], to[0]),
  }));
}

function meets(a: Edge, b: Edge): boolean {
  // rings may touch in a corner (RFC 7946 says nothing against it); neighbours always do
  if (a.ring === b.ring && follow(a, b)) return overlapBack(a, b);
  const touches =
    same(a.from, b.from) || same(a.from, b.to) || same(a.to, b.from) || same(a.to, b.to);
  if (touches) return false;
  return segmentsMeet(a, b);
}

const follow = (a: Edge, b: Edge): boolean =>
  Math.abs(a.place - b.place) === 1 || (a.place === 0 && b.last) || (b.place === 0 && a.last);

/** A spike: the next edge runs straight back over this one. */
function overlapBack(a: Edge, b: Edge): boolean {
  const [first, second] = same(a.to, b.from) ? [a, b] : [b, a];
  if (!same(first.to, second.from) || side(first.from, first.to, second.to) !== 0) return false;
  const dot =
    (first.to[0] - first.from[0]) * (second.to[0] - second.from[0]) +
    (first.to[1] - first.from[1]) * (second.to[1] - second.from[1]);
  return dot < 0;
}

function segmentsMeet(a: Edge, b: Edge): boolean {
  const [fromA, toA] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)];
  const [fromB, toB] = [side(b.from, b.to, a.from), side(b.from, b.to, a.to)];
  if (fromA * toA < 0 && fromB * toB < 0) return true;
  return (
    (fromA === 0 && lies(b.from, a)) ||
    (toA === 0 && lies(b.to, a)) ||
    (fromB === 0 && lies(a.from, b)) ||
    (toB === 0 && lies(a.to, b))
  );
}

/** Left of the line, right of it or on it: 1, -1, 0. */
const side = ([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const lies = ([x, y]: Position, { from, to, west, east }: Edge): boolean =>
  x >= west && x <= east && y >= Math.min(from[1], to[1]) && y <= Math.max(from[1], to[1]);

const same = ([x1, y1]: Position, [x2, y2]: Position): boolean => x1 === x2 && y1 === y2;
