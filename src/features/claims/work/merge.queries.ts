import type { Db } from '#platform/db.ts';

/** Whoever names a merged claim means the one that it follows. Null when there is none of that code. */
export async function findFirstOf(db: Db, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('claims')
    .select(['id', 'state', 'merged_into as mergedInto'])
    .where('code', '=', code.trim().toLowerCase())
    .executeTakeFirst();
  if (!row) return null;
  return row.state === 'merged' ? row.mergedInto : row.id;
}

/** What followed the one follows the other: no chains. */
export async function followInstead(
  db: Db,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await db.updateTable('claims').set({ merged_into: to }).where('merged_into', '=', from).execute();
}

/** What everybody reads of a verdict in public; null when there is none. */
export async function findAnswer(
  db: Db,
  claimId: string,
): Promise<{ verdict: string; summary: string } | null> {
  const row = await db
    .selectFrom('published_claims')
    .select(['verdict', 'summary'])
    .where('id', '=', claimId)
    .executeTakeFirst();
  return row ? { verdict: row.verdict ?? '', summary: row.summary ?? '' } : null;
}
