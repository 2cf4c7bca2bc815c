import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { HolidayRow, LedgerRow } from './rows.ts';

/** All holidays known, newest first; days as `2026-12-25`, since a day has no hour. */
export function listHolidays(db: Db): Promise<HolidayRow[]> {
  return db
    .selectFrom('holidays')
    .select([sql<string>`day::text`.as('day'), 'kind', 'name', 'basis'])
    .orderBy('day', 'desc')
    .execute();
}

/** Entries before a position, newest first; without one from the newest on. */
export async function listLedger(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<LedgerRow[]> {
  let query = db
    .selectFrom('ledger_entries')
    .leftJoin('published_groups', (join) =>
      join.on('published_groups.slug', '=', sql<string>`split_part(actor_post, '@', 2)`),
    )
    .select([
      'published_groups.name as actorGroup',
      'position',
      'at',
      'act',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'actor_post as actorPost',
      'body',
      'previous_hash as previousHash',
      'hash',
    ]);
  if (before !== null) query = query.where('position', '<', String(before));
  const rows = await query.orderBy('position', 'desc').limit(limit).execute();
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
