import { boxAround, boxOf, type MultiPolygon, pointInside, type Position } from './geometry.ts';
import { simplified } from './simplify.ts';

/** Where a kelurahan stands on the schematic map; columns and rows count from 0 at the north-west. */
export type Tile = { column: number; row: number };

type Place = { code: string; name: string; slug: string; parentCode: string | null };

/** What is stored: a place comes twice when it has a tile and a boundary. */
export type StoredShape = Place &
  ({ kind: 'tile'; tile: Tile } | { kind: 'boundary'; boundary: MultiPolygon });

/** What is drawn: `label` is a point surely inside, which a centroid is not. */
export type AreaShape = Place &
  ({ kind: 'tile'; tile: Tile } | { kind: 'boundary'; boundary: MultiPolygon; label: Position });

/** Of the longer side of the map: about half a pixel on the widest map we draw. */
const FINEST = 1 / 1500;

/**
 * One shape a place, all of one kind: boundaries when they are at least as many as the tiles,
 * tiles until then. A map that mixes the two would show neither where a place is nor how big.
 */
export function cityMap(stored: readonly StoredShape[]): AreaShape[] {
  const tiles = stored.filter((shape) => shape.kind === 'tile');
  const boundaries = stored.filter((shape) => shape.kind === 'boundary');
  if (boundaries.length === 0 || boundaries.length < tiles.length) return tiles;

  const box = boxAround(boundaries.map(({ boundary }) => boxOf(boundary)));
  const tolerance = Math.max(box.east - box.west, box.north - box.south) * FINEST;
  return boundaries.map((shape) => ({
    ...shape,
    boundary: shape.boundary.map((polygon) => polygon.map((ring) => simplified(ring, tolerance))),
    label: pointInside(shape.boundary),
  }));
}
