/** [longitude, latitude] in degrees, WGS 84, as GeoJSON (RFC 7946) writes them. */
export type Position = readonly [lng: number, lat: number];
/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** The outer ring first, then its holes. */
export type Polygon = readonly Ring[];
export type MultiPolygon = readonly Polygon[];

export type Box = { west: number; south: number; east: number; north: number };

export function boxOf(shape: MultiPolygon): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lng, lat] of shape.flat(2)) {
    box.west = Math.min(box.west, lng);
    box.east = Math.max(box.east, lng);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

export function boxAround(boxes: readonly Box[]): Box {
  return {
    west: Math.min(...boxes.map((box) => box.west)),
    south: Math.min(...boxes.map((box) => box.south)),
    east: Math.max(...boxes.map((box) => box.east)),
    north: Math.max(...boxes.map((box) => box.north)),
  };
}

/** Even-odd over all rings, so a hole is outside and an island in a hole inside again. */
export function contains(shape: MultiPolygon, point: Position): boolean {
  return shape.some((polygon) => {
    let inside = false;
    for (const ring of polygon) if (crossingsAreOdd(ring, point)) inside = !inside;
    return inside;
  });
}

function crossingsAreOdd(ring: Ring, [x, y]: Position): boolean {
  let odd = false;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

export function* edges(ring: Ring): Generator<readonly [Position, Position]> {
  let from = ring[0];
  for (const to of ring.slice(1)) {
    if (from) yield [from, to];
    from = to;
  }
}

/** Twice nothing is nothing: positive when the ring runs counter-clockwise. In square degrees. */
export function signedArea(ring: Ring): number {
  let doubled = 0;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) doubled += x1 * y2 - x2 * y1;
  return doubled / 2;
}

/** RFC 7946 §3.1.6: outer rings run counter-clockwise, holes clockwise. */
export function wound(polygon: Polygon): Polygon {
  return polygon.map((ring, place) =>
    signedArea(ring) > 0 === (place === 0) ? ring : [...ring].reverse(),
  );
}

/**
 * A point well inside, where a label can stand: of the middle of the widest inner stretch
 * on a few horizontal cuts. The centroid of a bent kelurahan lies outside of it.
 */
export function pointInside(shape: MultiPolygon): Position {
  const { south, north, west } = boxOf(shape);
  let best: { at: Position; width: number } = { at: [west, south], width: -1 };
  for (let cut = 1; cut < 12; cut += 1) {
    const y = south + ((north - south) * cut) / 12 + (north - south) * 1e-4;
    const xs = crossingsAt(shape, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [left = 0, right = 0] = xs.slice(i, i + 2);
      // prefer the middle cuts a little, so that labels do not cling to an edge
      const width = (right - left) * (1 - Math.abs(cut - 6) / 16);
      if (width > best.width) best = { at: [(left + right) / 2, y], width };
    }
  }
  return best.at;
}

function crossingsAt(shape: MultiPolygon, y: number): number[] {
  const xs: number[] = [];
  for (const ring of shape.flat()) {
    for (const [[x1, y1], [x2, y2]] of edges(ring)) {
      if (y1 > y !== y2 > y) xs.push(((x2 - x1) * (y - y1)) / (y2 - y1) + x1);
    }
  }
  return xs.sort((a, b) => a - b);
}
