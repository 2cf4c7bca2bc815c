import { Kysely } from 'kysely';
import postgres from 'postgres';

import { postgresDialect } from './postgres-dialect.ts';
import type { DB } from './schema.ts';

/** A pool or an open transaction: a query does not care which. */
export type Db = Kysely<DB>;

export type PoolOptions = {
  /** What unqualified names mean on this pool: the city's schema. */
  schema: string;
  max: number;
};

/**
 * One pool for one city. Extensions live in `public`, so it closes the search path.
 * Notices of the server ("relation exists, skipping") are of no use to anybody.
 */
export function connect(url: string, { schema, max }: PoolOptions): Db {
  const client = postgres(connectionUrl(url), {
    ...socketOf(url),
    max,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    ...ONE_AT_A_TIME,
    connection: { search_path: `${schema},public`, application_name: 'sambung', TimeZone: 'UTC' },
  });
  return new Kysely<DB>({ dialect: postgresDialect(client) });
}

/**
 * A connection is given its next statement when it has answered the last one. Statements sent in
 * rows would keep a busy connection busy for ever, and a transaction waits for one that is free.
 * postgres.js takes the option, its types do not know it.
 */
const ONE_AT_A_TIME = { max_pipeline: 0 };

/** The unix socket of a `?host=/folder` address, in the words of postgres.js. */
export function socketOf(url: string): { path?: string } {
  const { searchParams, port } = new URL(url);
  const folder = searchParams.get('host');
  return folder ? { path: `${folder}/.s.PGSQL.${port || '5432'}` } : {};
}

/** postgres.js sends unknown query parameters to the server, so `host` must not reach it. */
export function connectionUrl(url: string): string {
  const plain = new URL(url);
  plain.searchParams.delete('host');
  return plain.toString();
}
