import {
  boxAround,
  boxOf,
  type Box,
  type MultiPolygon,
  pointInside,
  type Position,
  type Ring,
} from './geometry.ts';

/** Where a kelurahan stands on the schematic map; columns and rows count from 0 at the north-west. */
export type Tile = { column: number; row: number };

export type AreaShape = { code: string; name: string; slug: string; parentCode: string | null } & (
  { kind: 'tile'; tile: Tile } | { kind: 'boundary'; boundary: MultiPolygon }
);

/** Ready to be drawn: `path` is the `d` of an SVG path within 0 0 width height. */
export type MapShape = {
  code: string;
  name: string;
  slug: string;
  parentCode: string | null;
  path: string;
  label: { x: number; y: number };
};

export type CityMap = {
  kind: 'tile' | 'boundary';
  width: number;
  height: number;
  shapes: MapShape[];
};

const MAP_WIDTH = 640;
const TILE = 100;
const TILE_GAP = 6;
/** In units of the map, about one screen pixel: below it nobody sees a corner go. */
const TOLERANCE = 0.7;

/**
 * Boundaries when every place has one, tiles when every place has one of those, else
 * whichever covers more: a map that mixes the two would show neither where nor how big.
 */
export function cityMap(shapes: readonly AreaShape[]): CityMap | null {
  const tiles = shapes.filter((shape) => shape.kind === 'tile');
  const boundaries = shapes.filter((shape) => shape.kind === 'boundary');
  if (boundaries.length > 0 && boundaries.length >= tiles.length) return boundaryMap(boundaries);
  return tiles.length > 0 ? tileMap(tiles) : null;
}

function tileMap(shapes: readonly (AreaShape & { kind: 'tile' })[]): CityMap {
  const left = Math.min(...shapes.map(({ tile }) => tile.column));
  const top = Math.min(...shapes.map(({ tile }) => tile.row));
  const size = TILE - TILE_GAP;
  return {
    kind: 'tile',
    width: (Math.max(...shapes.map(({ tile }) => tile.column)) - left + 1) * TILE,
    height: (Math.max(...shapes.map(({ tile }) => tile.row)) - top + 1) * TILE,
    shapes: shapes.map(({ code, name, slug, parentCode, tile }) => {
      const x = (tile.column - left) * TILE + TILE_GAP / 2;
      const y = (tile.row - top) * TILE + TILE_GAP / 2;
      const path = `M${x} ${y}h${size}v${size}h-${size}z`;
      return { code, name, slug, parentCode, path, label: { x: x + size / 2, y: y + size / 2 } };
    }),
  };
}

function boundaryMap(shapes: readonly (AreaShape & { kind: 'boundary' })[]): CityMap {
  const box = boxAround(shapes.map(({ boundary }) => boxOf(boundary)));
  const { project, height } = projection(box);
  return {
    kind: 'boundary',
    width: MAP_WIDTH,
    height,
    shapes: shapes.map(({ code, name, slug, parentCode, boundary }) => {
      const [x, y] = project(pointInside(boundary));
      const path = boundary
        .flatMap((polygon) => polygon.map((ring) => ringPath(ring.map(project))))
        .join('');
      return { code, name, slug, parentCode, path, label: { x: tenth(x), y: tenth(y) } };
    }),
  };
}

/** Equirectangular around the middle latitude: over one city the error is far below a pixel. */
function projection(box: Box) {
  const squeeze = Math.cos(((box.north + box.south) / 2) * (Math.PI / 180));
  const scale = MAP_WIDTH / ((box.east - box.west) * squeeze);
  return {
    height: Math.ceil((box.north - box.south) * scale),
    project: ([lng, lat]: Position): Position => [
      (lng - box.west) * squeeze * scale,
      (box.north - lat) * scale,
    ],
  };
}

function ringPath(ring: Ring): string {
  const kept = simplified(ring, TOLERANCE).slice(0, -1);
  return (
    kept.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('') + 'z'
  );
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/**
 * Douglas-Peucker: drops every corner closer than `tolerance` to the line that is drawn
 * without it. A closed ring keeps at least three corners, however small.
 */
export function simplified(line: Ring, tolerance: number): Ring {
  if (line.length <= 4) return line;
  const kept = new Set([0, line.length - 1, farthest(line, 0, line.length - 1).place]);
  const stretches: [number, number][] = [...kept]
    .sort((a, b) => a - b)
    .flatMap((to, i, all) => {
      const from = all[i - 1];
      return from === undefined ? [] : [[from, to] satisfies [number, number]];
    });
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const { place, distance } = farthest(line, from, to);
    if (place === from || distance <= tolerance) continue;
    kept.add(place);
    stretches.push([from, place], [place, to]);
  }
  const corners = line.filter((_, place) => kept.has(place));
  return corners.length >= 4 ? corners : everyThird(line);
}

/** Four positions spread over the ring, closed: the least that still is an area. */
function everyThird(line: Ring): Ring {
  return [0, 1, 2, 3].flatMap((third) => {
    const corner = line[Math.floor((third * (line.length - 1)) / 3)];
    return corner ? [corner] : [];
  });
}

function farthest(line: Ring, from: number, to: number): { place: number; distance: number } {
  const [start, end] = [line[from], line[to]];
  let best = { place: from, distance: -1 };
  if (!start || !end) return best;
  for (let place = from + 1; place < to; place += 1) {
    const corner = line[place];
    const distance = corner ? distanceToLine(corner, start, end) : -1;
    if (distance > best.distance) best = { place, distance };
  }
  return best;
}

function distanceToLine([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
