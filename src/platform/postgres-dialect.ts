import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { ReservedSql, Sql } from 'postgres';

/**
 * Kysely over postgres.js. A statement goes straight to the pool, prepared on each connection the
 * first time it is seen; a connection is set aside only for a transaction. (The published dialect
 * sets one aside for every statement, which costs more than the statement.) Where a migration
 * changes what a prepared statement gives, postgres.js prepares it again by itself.
 */
export function postgresDialect(client: Sql): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(client),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOf(client: Sql): Driver {
  /** The connection of each open transaction. */
  const reserved = new Map<DatabaseConnection, ReservedSql>();

  return {
    init: () => Promise.resolve(),
    acquireConnection() {
      const connection: DatabaseConnection = {
        executeQuery: (query) => execute(reserved.get(connection) ?? client, query),
        streamQuery: () => {
          throw new Error('Streaming is not offered: read in pages.');
        },
      };
      return Promise.resolve(connection);
    },
    async beginTransaction(connection, settings) {
      reserved.set(connection, await client.reserve());
      await connection.executeQuery(CompiledQuery.raw(beginning(settings)));
    },
    async commitTransaction(connection) {
      const ended = await reserved.get(connection)?.unsafe('commit');
      // the server ends a failed transaction with ROLLBACK, whatever was asked of it
      if (ended?.command === 'ROLLBACK') throw new AbortedTransactionError();
    },
    async rollbackTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    },
    releaseConnection(connection) {
      reserved.get(connection)?.release();
      reserved.delete(connection);
      return Promise.resolve();
    },
    destroy: () => client.end(),
  };
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
  return `start transaction${level}${accessMode ? ` ${accessMode}` : ''}`;
}

const CHANGES = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

async function execute<Row>(
  sql: Sql | ReservedSql,
  { sql: text, parameters }: CompiledQuery,
): Promise<QueryResult<Row>> {
  // Kysely vouches for the type of the rows; its parameters are whatever the driver takes
  const result = await sql.unsafe(
    text,
    parameters as never[],
    { prepare: true, simple: false } as {
      prepare: boolean;
    },
  );
  const rows = [...result] as Row[];
  if (!CHANGES.includes(result.command)) return { rows };
  return { rows, numAffectedRows: BigInt(result.count) };
}
