/** As `area_shapes` keeps them: a tile of our schematic map, or an imported boundary. */
export type AreaShape =
  | { kind: 'tile'; column: number; row: number }
  | {
      kind: 'boundary';
      polygons: readonly (readonly (readonly Position[])[])[];
      /** Where the name stands; the middle of the largest part when nobody knows better. */
      label?: Position;
    };

/** Longitude and latitude, as GeoJSON has them. */
export type Position = readonly [number, number];

/** A shape ready to draw: its outline, and where and how wide its name may stand. */
export type Drawn = { path: string; x: number; y: number; room: number; tile: boolean };
export type Drawing = { width: number; height: number; shapes: readonly (Drawn | null)[] };

const WIDTH = 700;
const GAP = 3;
/** One tile alone is still a tile, not a banner. */
const WIDEST_TILE = 140;

/** Boundaries when there are any; tiles otherwise. The two do not mix on one map. */
export function drawShapes(shapes: readonly (AreaShape | null)[]): Drawing {
  return shapes.some((shape) => shape?.kind === 'boundary')
    ? drawBoundaries(shapes)
    : drawTiles(shapes);
}

function drawTiles(shapes: readonly (AreaShape | null)[]): Drawing {
  const tiles = shapes.map((shape) => (shape?.kind === 'tile' ? shape : null));
  const present = tiles.filter((tile) => tile !== null);
  if (present.length === 0) return { width: WIDTH, height: 0, shapes: tiles.map(() => null) };
  const [left, right] = span(present.map(({ column }) => column));
  const [top, bottom] = span(present.map(({ row }) => row));
  const columns = right - left + 1;
  const rows = bottom - top + 1;
  const side = Math.min(WIDTH / columns, WIDEST_TILE);
  const tall = Math.min(side * 0.8, 110);
  return {
    width: WIDTH,
    height: Math.ceil(rows * tall),
    shapes: tiles.map((tile) => {
      if (!tile) return null;
      const x = (tile.column - left) * side;
      const y = (tile.row - top) * tall;
      const [w, h] = [round(side - GAP), round(tall - GAP)];
      return {
        path: `M${round(x)} ${round(y)}h${w}v${h}h-${w}z`,
        x: round(x + w / 2),
        y: round(y + h / 2),
        room: w,
        tile: true,
      };
    }),
  };
}

function drawBoundaries(shapes: readonly (AreaShape | null)[]): Drawing {
  const places = shapes.flatMap((shape) =>
    shape?.kind === 'boundary' ? shape.polygons.flat(2) : [],
  );
  const [west, east] = span(places.map(([longitude]) => longitude));
  const [south, north] = span(places.map(([, latitude]) => latitude));
  // near the equator a degree is almost the same both ways; elsewhere it is not
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / Math.max((east - west) * squeeze, (north - south) * 0.8);
  const toPage = ([longitude, latitude]: Position): Position => [
    round((longitude - west) * squeeze * scale),
    round((north - latitude) * scale),
  ];
  return {
    width: Math.ceil((east - west) * squeeze * scale),
    height: Math.ceil((north - south) * scale),
    shapes: shapes.map((shape) => {
      if (shape?.kind !== 'boundary') return null;
      const rings = shape.polygons.flat().map((ring) => thinned(ring.map(toPage)));
      const outer = shape.polygons
        .map(([ring]) => (ring ?? []).map(toPage))
        .sort((a, b) => extent(b) - extent(a))[0];
      const [x, y] = shape.label ? toPage(shape.label) : middle(outer ?? []);
      const [from, to] = span((outer ?? []).map(([across]) => across));
      return { path: rings.map(outline).join(''), x, y, room: (to - from) * 0.8, tile: false };
    }),
  };
}

/** Points closer than a pixel say nothing: a boundary of 2,000 points becomes one of 150. */
function thinned(ring: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1.2) kept.push(point);
  }
  return kept;
}

function outline(ring: readonly Position[]): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}z`;
}

function extent(ring: readonly Position[]): number {
  const [left, right] = span(ring.map(([x]) => x));
  const [top, bottom] = span(ring.map(([, y]) => y));
  return (right - left) * (bottom - top);
}

/** The centre of gravity of the outline: inside of nearly every kelurahan. */
function middle(ring: readonly Position[]): Position {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return twice === 0 ? (ring[0] ?? [0, 0]) : [round(x / (3 * twice)), round(y / (3 * twice))];
}

function span(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
