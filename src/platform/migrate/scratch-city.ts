import { randomBytes } from 'node:crypto';

import { connect, type Db } from '../db.ts';
import { ensureExtensions } from './extensions.ts';
import { readMigrations } from './files.ts';
import { migrateSchema } from './migrate-schema.ts';
import { withLock, withSession } from './session.ts';

/**
 * Lends a city that nobody else knows of: a schema with all tables and no row in the list of
 * cities, made by the real migrations and dropped at the end, whatever happens.
 */
export async function withScratchCity<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const schema = `scratch_${randomBytes(6).toString('hex')}`;
  const migrations = await readMigrations('city');
  let db: Db | null = null;
  try {
    await withLock(url, async (sql) => {
      await ensureExtensions(sql);
      await migrateSchema(sql, schema, migrations);
    });
    db = connect(url, { schema, max: 1 });
    return await work(db);
  } finally {
    await db?.destroy();
    await withSession(url, (sql) => sql`drop schema if exists ${sql(schema)} cascade`);
  }
}
