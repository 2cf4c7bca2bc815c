import { type Insertable, sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Reports } from '#platform/schema.ts';
import { selectRows } from '#platform/sql.ts';

/** False when the client key, or by a chance of one in 31^8 the code, is taken: nothing was written then. */
export async function insertReport(db: Db, row: Insertable<Reports>): Promise<boolean> {
  const written = await db
    .insertInto('reports')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

export type KnownReport = { id: string; code: string; hasReceipt: boolean };

export async function findByClientKey(db: Db, clientKey: string): Promise<KnownReport | null> {
  const row = await db
    .selectFrom('reports as r')
    .leftJoin('report_receipts as p', 'p.report_id', 'r.id')
    .select(['r.id', 'r.code', 'p.report_id as receiptOf'])
    .where('r.client_key', '=', clientKey)
    .executeTakeFirst();
  return row ? { id: row.id, code: row.code, hasReceipt: row.receiptOf !== null } : null;
}

export async function insertReceipt(
  db: Db,
  { reportId, pinHash, at }: { reportId: string; pinHash: string; at: Date },
): Promise<void> {
  await db
    .insertInto('report_receipts')
    .values({ report_id: reportId, pin_hash: pinHash, created_at: at })
    .execute();
}

export async function findReceiptByCode(
  db: Db,
  code: string,
): Promise<{ reportId: string; pinHash: string } | null> {
  const row = await db
    .selectFrom('report_receipts as p')
    .innerJoin('reports as r', 'r.id', 'p.report_id')
    .select(['p.report_id as reportId', 'p.pin_hash as pinHash'])
    .where('r.code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** The photos as they came, in their order; they are no longer swept. */
export async function attachFiles(
  db: Db,
  { reportId, fileIds, at }: { reportId: string; fileIds: readonly string[]; at: Date },
): Promise<void> {
  if (fileIds.length === 0) return;
  await db
    .insertInto('report_files')
    .values(
      fileIds.map((fileId, position) => ({
        report_id: reportId,
        file_id: fileId,
        stage: 'filed' as const,
        position,
        added_at: at,
      })),
    )
    .execute();
  await db.deleteFrom('report_uploads').where('file_id', 'in', fileIds).execute();
}

/** The office of the kelurahan, which may verify on site. */
export async function findKelurahanOffice(db: Db, areaCode: string): Promise<string | null> {
  const row = await db
    .selectFrom('groups')
    .select('id')
    .where('kind', '=', 'kelurahan')
    .where('area_code', '=', areaCode)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function isArea(db: Db, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('areas')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}

const BoxRow = z.object({
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
});

/** Enough pins to say where a city is that has no boundaries yet, and how far beyond them it may reach. */
const TELLING_PINS = 20;
export const BEYOND_PINS = 0.1;

/**
 * What all imported boundaries lie in. Until there are any, what most of the newest public reports
 * lie in, about eleven kilometres wider; null in a city that has neither.
 */
export async function findCityBox(
  db: Db,
): Promise<{ west: number; south: number; east: number; north: number } | null> {
  const [box] = await selectRows(
    db,
    BoxRow,
    sql`
    with drawn as (
      select min(west)::float8 as west, min(south)::float8 as south,
             max(east)::float8 as east, max(north)::float8 as north
      from area_shapes where kind = 'boundary'
    ), pins as (
      select longitude, latitude from published_reports
      where latitude is not null order by published_at desc limit 500
    ), seen as (
      select percentile_disc(0.02) within group (order by longitude) - ${BEYOND_PINS}::float8 as west,
             percentile_disc(0.02) within group (order by latitude) - ${BEYOND_PINS}::float8 as south,
             percentile_disc(0.98) within group (order by longitude) + ${BEYOND_PINS}::float8 as east,
             percentile_disc(0.98) within group (order by latitude) + ${BEYOND_PINS}::float8 as north
      from pins having count(*) >= ${TELLING_PINS}
    )
    select coalesce(d.west, s.west) as west, coalesce(d.south, s.south) as south,
           coalesce(d.east, s.east) as east, coalesce(d.north, s.north) as north
    from drawn d left join seen s on true`,
  );
  if (!box || box.west === null || box.south === null || box.east === null || box.north === null) {
    return null;
  }
  return { west: box.west, south: box.south, east: box.east, north: box.north };
}

/** The reporter's account as the vault keeps it for a confidential report. */
export async function findPerson(
  db: Db,
  personId: string,
): Promise<{ name: string; email: string | null } | null> {
  const row = await db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

export type ReceiptFacts = {
  code: string;
  title: string;
  identity: 'account' | 'guest' | 'anonymous' | 'confidential';
  filedAt: Date;
  groupName: string | null;
  isTold: boolean;
};

/** What the receipt of a report says, for the browser that has just filed it. */
export async function findReceiptFacts(db: Db, code: string): Promise<ReceiptFacts | null> {
  const row = await db
    .selectFrom('reports as r')
    .leftJoin('groups as g', 'g.id', 'r.filing_group_id')
    .select(['r.code', 'r.title', 'r.identity', 'r.filed_at as filedAt', 'g.name as groupName'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('report_interests as i')
            .select('i.id')
            .whereRef('i.report_id', '=', 'r.id')
            .where('i.way', '=', 'address'),
        )
        .$castTo<boolean>()
        .as('isTold'),
    )
    .where('r.code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

const PinRow = z.object({ latitude: z.number(), longitude: z.number(), title: z.string() });

/** The newest public reports with a pin, so that a map without streets has something to go by. */
export function listKnownPins(db: Db): Promise<z.infer<typeof PinRow>[]> {
  return selectRows(
    db,
    PinRow,
    sql`
    select latitude, longitude, title from published_reports
    where latitude is not null order by published_at desc limit 150`,
  );
}
