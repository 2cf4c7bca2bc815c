import type { Sql } from 'postgres';

import { OperatorError } from '../errors.ts';
import type { Migration } from './files.ts';

export type Applied = { schema: string; name: string };

/**
 * Brings one schema up to date, each migration in a transaction of its own together
 * with its row in `migrations`. The record lies in the schema itself, so a city that
 * moves to another server knows how far it is.
 */
export async function migrateSchema(
  sql: Sql,
  schema: string,
  migrations: Migration[],
): Promise<Applied[]> {
  await sql`create schema if not exists ${sql(schema)}`;
  await sql`
    create table if not exists ${sql(schema)}.migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now()
    )`;
  const pending = await pendingMigrations(sql, schema, migrations);
  for (const { name, sql: text, checksum } of pending) {
    await sql.begin(async (tx) => {
      await tx`select set_config('search_path', ${`${schema},public`}, true)`;
      await tx.unsafe(text);
      await tx`insert into migrations ${tx({ name, checksum })}`;
    });
  }
  return pending.map(({ name }) => ({ schema, name }));
}

/** Which ones are not in the schema yet. Refuses a schema that this program's files do not explain. */
export async function pendingMigrations(
  sql: Sql,
  schema: string,
  migrations: Migration[],
): Promise<Migration[]> {
  const rows = await sql<{ name: string; checksum: string }[]>`
    select name, checksum from ${sql(schema)}.migrations`;
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const ours = known.get(name);
    if (ours === checksum) continue;
    throw new OperatorError(
      ours
        ? `Migrasi ${name} sudah dijalankan pada ${schema}, tetapi isinya berubah sejak itu. ` +
            'Kembalikan berkasnya, dan tulis perubahan sebagai migrasi baru.'
        : `Skema ${schema} memuat migrasi ${name} yang tidak dikenal program ini. Pasang versi Sambung yang lebih baru.`,
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}
