import { sql } from 'kysely';

import type { Db } from './db.ts';

/** Whether the database answers a question within the pool's own patience. */
export async function isReachable(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
