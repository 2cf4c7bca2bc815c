import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

/** True when `who` had not said so before; the count of the report goes up then. */
export async function addSupport(
  db: Db,
  { reportId, who, at }: { reportId: string; who: string; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto('report_supports')
    .values({ report_id: reportId, who, supported_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('who')
    .executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable('reports')
    .set({ supporters: sql`supporters + 1` })
    .where('id', '=', reportId)
    .execute();
  return true;
}

export type Supportable = {
  id: string;
  code: string;
  title: string;
  supporters: number;
  isOpen: boolean;
};

/** A report that everybody may read; undefined for all others. */
export function findSupportable(db: Db, code: string): Promise<Supportable | undefined> {
  return db
    .selectFrom('published_reports')
    .select((row) => [
      row.ref('id').$castTo<string>().as('id'),
      row.ref('code').$castTo<string>().as('code'),
      row.ref('title').$castTo<string>().as('title'),
      row.ref('supporters').$castTo<number>().as('supporters'),
      sql<boolean>`state in ('verified', 'assigned', 'in_progress', 'answered', 'reopened')`.as(
        'isOpen',
      ),
    ])
    .where('code', '=', code)
    .executeTakeFirst();
}
