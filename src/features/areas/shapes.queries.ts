import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { Area } from './area.ts';
import { contains, type MultiPolygon, type Position } from './geometry.ts';
import { type AreaShape, cityMap, type Tile } from './city-map.ts';
import { findArea } from './queries.ts';

const TileShape = z.object({ column: z.int(), row: z.int() });
const BoundaryShape = z.array(z.array(z.array(z.tuple([z.number(), z.number()]))));

const place = {
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  parentCode: z.string().nullable(),
};

const ShapeRow = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('tile'), tile: TileShape }),
  z.object({ ...place, kind: z.literal('boundary'), boundary: BoundaryShape }),
]);

/** The map of today's kelurahan, in the order of their codes; empty when nothing is drawn. */
export async function areaShapes(db: Db): Promise<AreaShape[]> {
  const stored = await selectRows(
    db,
    ShapeRow,
    sql`
    select a.code, a.name, a.slug, a.parent_code as "parentCode", s.kind,
      case when s.kind = 'tile' then s.geometry end as tile,
      case when s.kind = 'boundary' then s.geometry end as boundary
    from area_shapes s join areas a on a.code = s.area_code
    where a.level = 'kelurahan' and (a.valid_until is null or a.valid_until >= current_date)
    order by a.code
  `,
  );
  return cityMap(stored);
}

/**
 * The kelurahan a point lies in; null outside of all imported boundaries. Where two
 * overlap along a sloppy border, the first by code.
 */
export async function areaOfPoint(db: Db, lng: number, lat: number): Promise<Area | null> {
  const near = await selectRows(
    db,
    z.object({ code: z.string(), boundary: BoundaryShape }),
    sql`
    select a.code, s.geometry as boundary
    from area_shapes s join areas a on a.code = s.area_code
    where s.kind = 'boundary' and a.level = 'kelurahan'
      and (a.valid_until is null or a.valid_until >= current_date)
      and ${lng}::float8 between s.west and s.east and ${lat}::float8 between s.south and s.north
    order by a.code
  `,
  );
  const point: Position = [lng, lat];
  const found = near.find(({ boundary }) => contains(boundary, point));
  return found ? findArea(db, found.code) : null;
}

export type NewShape = { areaCode: string; source: string; at: Date } & (
  | { kind: 'tile'; tile: Tile }
  | {
      kind: 'boundary';
      boundary: MultiPolygon;
      west: number;
      south: number;
      east: number;
      north: number;
    }
);

/** Copied, because the column's type knows no read-only arrays. */
function geometryOf(shape: NewShape) {
  if (shape.kind === 'tile') return { column: shape.tile.column, row: shape.tile.row };
  return shape.boundary.map((polygon) =>
    polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
  );
}

/** Writes the shape, in the place of an older one of the same kind. */
export async function putShape(db: Db, shape: NewShape): Promise<void> {
  const box = shape.kind === 'tile' ? null : shape;
  const row = {
    geometry: geometryOf(shape),
    west: box?.west ?? null,
    south: box?.south ?? null,
    east: box?.east ?? null,
    north: box?.north ?? null,
    imported_at: shape.at,
    source: shape.source,
  };
  await db
    .insertInto('area_shapes')
    .values({ area_code: shape.areaCode, kind: shape.kind, ...row })
    .onConflict((conflict) => conflict.columns(['area_code', 'kind']).doUpdateSet(row))
    .execute();
}
