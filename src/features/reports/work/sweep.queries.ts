import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { findReport } from '../queries.ts';
import type { Report } from '../report.ts';

/** The moment as text, to the microsecond: as a Date it would be rounded and found again. */
export type Looked = { id: string; lookAt: string };

/** What the clock must look at now, in order, from behind the last one on. */
export function listToLookAt(
  db: Db,
  { now, after, limit }: { now: Date; after: Looked | undefined; limit: number },
): Promise<Looked[]> {
  return db
    .selectFrom('reports')
    .select(['id', sql<string>`look_at::text`.as('lookAt')])
    .where('look_at', '<=', now)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(look_at, id) > (${after?.lookAt}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('look_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Null when somebody else works on it this moment, or the clock need not look any more. */
export async function lockToLookAt(db: Db, id: string, now: Date): Promise<Report | null> {
  const held = await db
    .selectFrom('reports')
    .select('id')
    .where('id', '=', id)
    .where('look_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return held ? findReport(db, id) : null;
}

/** Nothing happened to the case: only the clock knows when to come back. */
export async function lookAgain(db: Db, id: string, at: Date | null): Promise<void> {
  await db.updateTable('reports').set({ look_at: at }).where('id', '=', id).execute();
}
