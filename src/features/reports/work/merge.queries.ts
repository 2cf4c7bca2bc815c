import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

export async function findIdByCode(db: Db, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('reports')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Counts who said the same; fewer when a duplicate is taken apart again. */
export async function addSupporters(db: Db, reportId: string, more: number): Promise<void> {
  await db
    .updateTable('reports')
    .set({ supporters: sql<number>`greatest(0, supporters + ${more})` })
    .where('id', '=', reportId)
    .execute();
}

/** What followed the one follows the other: no chains. */
export async function followInstead(
  db: Db,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await db
    .updateTable('reports')
    .set({ duplicate_of: to })
    .where('duplicate_of', '=', from)
    .execute();
}
