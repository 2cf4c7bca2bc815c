import postgres, { type Sql } from 'postgres';

import { databaseTrouble } from '../database-trouble.ts';
import { connectionUrl, socketOf } from '../db.ts';
import { OperatorError } from '../errors.ts';

/** Any number will do, as long as nobody else in this database uses it. */
const LOCK = 7_260_315;
const OLDEST_SERVER = 150_000;

/** Lends one connection; what keeps us from the database is told in the operator's words. */
export async function withSession<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(connectionUrl(url), {
    ...socketOf(url),
    max: 1,
    max_lifetime: null, // the lock below lives on this connection
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: 'sambung-migrate', TimeZone: 'UTC' },
  });
  try {
    await refuseOldServer(sql);
    return await work(sql);
  } catch (error) {
    throw databaseTrouble(error, url) ?? error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Only one process at a time changes schemas; another waits here and then finds nothing to do. */
export async function withLock<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  return withSession(url, async (sql) => {
    await sql`select pg_advisory_lock(${LOCK})`;
    return work(sql); // the lock ends with the connection, also when we are killed
  });
}

async function refuseOldServer(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as name`;
  if (!row || row.number >= OLDEST_SERVER) return;
  throw new OperatorError(
    `PostgreSQL ${row.name} terlalu lama. Sambung memerlukan PostgreSQL 15 atau lebih baru.`,
  );
}
