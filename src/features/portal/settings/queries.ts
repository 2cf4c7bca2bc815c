import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

/** All holidays known, newest first; days as `2026-12-25`, since a day has no hour. */
export function listHolidays(db: Db) {
  return db
    .selectFrom('holidays')
    .select([sql<string>`day::text`.as('day'), 'kind', 'name', 'basis'])
    .orderBy('day', 'desc')
    .execute();
}
export type HolidayRow = Awaited<ReturnType<typeof listHolidays>>[number];

export type LedgerRow = {
  position: number;
  at: Date;
  act: string;
  subjectKind: string;
  subjectId: string;
  actorPost: string;
  body: unknown;
  previousHash: string;
  hash: string;
};

/** Entries before a position, newest first; without one from the newest on. */
export async function listLedger(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<LedgerRow[]> {
  let query = db
    .selectFrom('ledger_entries')
    .select([
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
