import type { Db } from '#platform/db.ts';

/** The account a report was filed with; null for guests, the anonymous and the confidential. */
export async function findReporterId(db: Db, reportId: string): Promise<string | null> {
  const row = await db
    .selectFrom('reports')
    .select('reporter_id as reporterId')
    .where('id', '=', reportId)
    .executeTakeFirst();
  return row?.reporterId ?? null;
}

/** Filed it, or wrote it down for a neighbour: nobody checks their own report. */
export async function hasFiled(db: Db, reportId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('reports')
    .select('id')
    .where('id', '=', reportId)
    .where((e) => e.or([e('reporter_id', '=', personId), e('assisted_by', '=', personId)]))
    .executeTakeFirst();
  return row !== undefined;
}
