import type { Db } from '#platform/db.ts';

/** The account a report was filed with, for the action that opens the vault; null without one. */
export async function findReporterAccount(
  db: Db,
  reportId: string,
): Promise<{ name: string; email: string } | null> {
  const row = await db
    .selectFrom('reports')
    .innerJoin('people', 'people.id', 'reports.reporter_id')
    .select(['people.name', 'people.email'])
    .where('reports.id', '=', reportId)
    .executeTakeFirst();
  return row ?? null;
}
