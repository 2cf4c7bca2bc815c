import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import { type Digest, DIGEST_STATES, DigestFacts } from './digest.ts';

const DigestRow = z.object({
  id: z.uuid(),
  areaCode: z.string(),
  areaName: z.string(),
  areaLevel: z.enum(['kota', 'kecamatan', 'kelurahan']),
  weekStart: z.string(),
  state: z.enum(DIGEST_STATES),
  facts: DigestFacts,
  intro: z.string(),
  madeAt: z.date(),
  editedAt: z.date().nullable(),
  sentAt: z.date().nullable(),
});

const columns = sql`d.id, d.area_code as "areaCode", a.name as "areaName", a.level as "areaLevel",
  d.week_start::text as "weekStart", d.state, d.facts, d.intro, d.made_at as "madeAt",
  d.edited_at as "editedAt", d.sent_at as "sentAt"`;

/** Keeps the digest of a place and week once. True when it is new. */
export async function insertDigest(
  db: Db,
  digest: { areaCode: string; weekStart: string; facts: DigestFacts; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto('report_digests')
    .values({
      id: newId(digest.at.getTime()),
      area_code: digest.areaCode,
      week_start: digest.weekStart,
      facts: digest.facts,
      made_at: digest.at,
    })
    .onConflict((conflict) => conflict.columns(['area_code', 'week_start']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The newest weeks, the city before its places. `within`: only these places and those below. */
export function listDigests(
  db: Db,
  { within, weeks }: { within: readonly string[] | null; weeks: number },
): Promise<Digest[]> {
  const inReach =
    within === null
      ? sql`true`
      : sql`exists (select from unnest(${[...within]}::text[]) place
          where d.area_code = place or d.area_code like place || '.%')`;
  return selectRows(
    db,
    DigestRow,
    sql`select ${columns} from report_digests d join areas a on a.code = d.area_code
      where ${inReach} and d.week_start in (
        select distinct week_start from report_digests order by week_start desc limit ${weeks})
      order by d.week_start desc, d.area_code`,
  );
}

export async function findDigest(db: Db, id: string): Promise<Digest> {
  const [digest] = await selectRows(
    db,
    DigestRow,
    sql`select ${columns} from report_digests d join areas a on a.code = d.area_code
      where d.id = ${id}::uuid`,
  );
  if (!digest) throw new NotFound('digest');
  return digest;
}

/** Held until the transaction ends, so that a digest leaves once. */
export async function lockDigest(db: Db, id: string): Promise<Digest> {
  await sql`select id from report_digests where id = ${id}::uuid for update`.execute(db);
  return findDigest(db, id);
}

export function listDraftIds(db: Db, weekStart: string): Promise<{ id: string }[]> {
  return selectRows(
    db,
    z.object({ id: z.uuid() }),
    sql`select id from report_digests where week_start = ${weekStart}::date and state = 'draft'
      order by area_code`,
  );
}

export async function saveIntro(
  db: Db,
  { id, intro, personId, at }: { id: string; intro: string; personId: string; at: Date },
): Promise<void> {
  await db
    .updateTable('report_digests')
    .set({ intro, edited_by: personId, edited_at: at })
    .where('id', '=', id)
    .execute();
}

export async function markSent(
  db: Db,
  { id, personId, at }: { id: string; personId: string; at: Date },
): Promise<void> {
  await db
    .updateTable('report_digests')
    .set({ state: 'sent', sent_by: personId, sent_at: at })
    .where('id', '=', id)
    .execute();
}

/** The offices of a place itself: whoever holds a post there hears of its week. */
export function officesOfArea(db: Db, areaCode: string): Promise<{ id: string }[]> {
  return selectRows(
    db,
    z.object({ id: z.uuid() }),
    sql`select id from groups where area_code = ${areaCode} and closed_at is null
      and kind in ('kelurahan', 'kecamatan') order by id`,
  );
}
