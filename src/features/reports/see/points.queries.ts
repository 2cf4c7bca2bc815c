import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { conditionsOf, type PublishedReportFilter } from './conditions.queries.ts';
import { type Cluster, ClusterRow, type Grid, type MapBox, MOST_ON_A_MAP } from './map-box.ts';

const MOST = sql.lit(MOST_ON_A_MAP);

const newest = (filter: PublishedReportFilter) => sql`
  select p.code, p.latitude, p.longitude from published_reports p
  where p.latitude is not null and ${conditionsOf(filter)}
  order by p.published_at desc, p.id desc limit ${MOST}`;

const Bounds = z.object({
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
});

/** The box around all pins that match; null when there is none. */
export async function boundsOfPins(db: Db, filter: PublishedReportFilter): Promise<MapBox | null> {
  const [row] = await selectRows(
    db,
    Bounds,
    sql`select min(longitude) as west, min(latitude) as south, max(longitude) as east,
        max(latitude) as north
      from (${newest(filter)}) pins`,
  );
  if (row?.west == null || row.south === null || row.east === null || row.north === null) {
    return null;
  }
  return { west: row.west, south: row.south, east: row.east, north: row.north };
}

/**
 * The pins put together on a grid over them: at most columns × rows, whatever lies below. The filter
 * says whether only those of a box count; the grid must hold all that match.
 */
export async function clustersOf(
  db: Db,
  filter: PublishedReportFilter,
  { box, columns, rows }: Grid,
): Promise<Cluster[]> {
  const wide = (box.east - box.west) / columns;
  const tall = (box.north - box.south) / rows;
  const clusters = await selectRows(
    db,
    ClusterRow,
    sql`select least(floor((longitude - ${box.west}::float8) / ${wide}::float8), ${columns - 1})::int as "column",
        least(floor((${box.north}::float8 - latitude) / ${tall}::float8), ${rows - 1})::int as row,
        count(*)::int as count, avg(longitude)::float8 as longitude, avg(latitude)::float8 as latitude,
        min(code) as code
      from (${newest(filter)}) pins
      group by 1, 2 order by 1, 2`,
  );
  const titles = await titlesOf(
    db,
    clusters.filter(({ count }) => count === 1).map(({ code }) => code),
  );
  return clusters.map((cluster) => ({ ...cluster, title: titles.get(cluster.code) ?? '' }));
}

async function titlesOf(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectRows(
    db,
    z.object({ code: z.string(), title: z.string() }),
    sql`select p.code, p.title from published_reports p where p.code = any(${[...codes]}::text[])`,
  );
  return new Map(rows.map(({ code, title }) => [code, title]));
}

const AreaCount = z.object({ code: z.string(), count: z.number() });

/** How many lie in each place itself. */
export async function countByArea(
  db: Db,
  filter: PublishedReportFilter,
): Promise<Map<string, number>> {
  const rows = await selectRows(
    db,
    AreaCount,
    sql`select area_code as code, count(*)::int as count from (
        select p.area_code from published_reports p
        where p.area_code is not null and ${conditionsOf(filter)}
        order by p.published_at desc, p.id desc limit ${MOST}
      ) counted group by area_code`,
  );
  return new Map(rows.map(({ code, count }) => [code, count]));
}
