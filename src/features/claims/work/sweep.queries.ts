import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { findClaim } from '../queries.ts';

/** What the clock must look at now, in order, from behind the last one on. */
export async function listToLookAt(
  db: Db,
  { now, skip, limit }: { now: Date; skip: readonly string[]; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('look_at', '<=', now)
    .$if(skip.length > 0, (query) => query.where('id', 'not in', skip))
    .orderBy('look_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Null when somebody else works on it this moment, or the clock need not look any more. */
export async function lockToLookAt(db: Db, id: string, now: Date) {
  const held = await db
    .selectFrom('claims')
    .select('id')
    .where('id', '=', id)
    .where('look_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return held ? findClaim(db, id) : null;
}

/** Questions that nobody answered in time and that nobody was told of. */
export function listLateConfirmations(db: Db, now: Date) {
  return db
    .selectFrom('claim_confirmations as f')
    .leftJoin('groups as g', 'g.id', 'f.office_id')
    .select((row) => [
      'f.id',
      'f.claim_id as claimId',
      'f.office_id as officeId',
      'f.asked_by as askedBy',
      row.fn.coalesce(row.ref('g.name'), row.ref('f.expert')).as('asked'),
    ])
    .where('f.answered_at', 'is', null)
    .where('f.late_at', 'is', null)
    .where('f.due_at', '<=', now)
    .orderBy('f.due_at')
    .limit(500)
    .execute();
}

/** False when another sweep was first, or it was answered just now. */
export async function markConfirmationLate(db: Db, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('claim_confirmations')
    .set({ late_at: at })
    .where('id', '=', id)
    .where('late_at', 'is', null)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const Counted = z.object({
  id: z.string(),
  asked: z.number(),
  areas: z.number(),
  lastAt: z.coerce.date().nullable(),
  spread: z.number(),
});

/**
 * What was asked since, of claims whose messages (or those of claims merged into them) were sent in
 * at or after `since`, where it differs from what the claim says.
 */
export function listCountsToRefresh(db: Db, since: Date) {
  return selectRows(
    db,
    Counted,
    sql`
    with touched as (
      select distinct case when c.state = 'merged' then c.merged_into else c.id end as id
      from tips t join claims c on c.id = t.claim_id where t.last_at >= ${since}
    ), counted as (
      select w.id, coalesce(sum(n.asked), 0)::int as asked,
        count(distinct n.area_code) filter (where n.area_code <> '' and n.asked > 0)::int as areas,
        max(t.last_at) as last_at
      from touched w
      join claims m on m.id = w.id or (m.merged_into = w.id and m.state = 'merged')
      join tips t on t.claim_id = m.id left join tip_counts n on n.tip_id = t.id
      group by w.id
    )
    select k.id, k.asked, k.areas, k.last_at as "lastAt", c.spread
    from counted k join claims c on c.id = k.id
    where (c.asked, c.areas_asked, c.last_asked_at) is distinct from (k.asked, k.areas, k.last_at)
    order by k.id limit 5000`,
  );
}

/** Counts are no change of the case: its version and its clocks stay. */
export async function updateCounts(
  db: Db,
  counts: { id: string; asked: number; areas: number; lastAt: Date | null; spread: number }[],
): Promise<void> {
  await sql`
    update claims c set asked = k.asked, areas_asked = k.areas, last_asked_at = k."lastAt", spread = k.spread
    from jsonb_to_recordset(${JSON.stringify(counts)}::text::jsonb)
      as k (id uuid, asked integer, areas integer, "lastAt" timestamptz, spread smallint)
    where c.id = k.id`.execute(db);
}
