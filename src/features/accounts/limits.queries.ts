import { CompiledQuery } from 'kysely';

import type { Db } from '#platform/db.ts';

type Statement = { text: string; values: unknown[] };

/** What rate-limiter-flexible takes for a PostgreSQL client. */
export function limiterStore(db: Db) {
  return {
    query: ({ text, values }: Statement) => db.executeQuery(CompiledQuery.raw(text, values)),
  };
}

/** Rows nobody counts on any more. */
export async function deleteExpiredLimits(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('rate_limits').where('expire', '<', String(before.getTime())).execute();
}

/** Sessions, codes and challenges whose time is over; the library only deletes what it meets. */
export async function deleteExpiredSignIns(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', before).execute();
  await db.deleteFrom('verifications').where('expires_at', '<', before).execute();
}
