import type { Sql } from 'postgres';

import { schemaOf } from '../cities.ts';
import { ensureExtensions } from './extensions.ts';
import { readMigrations } from './files.ts';
import { type Applied, migrateSchema, pendingMigrations } from './migrate-schema.ts';
import { withLock } from './session.ts';

export { addCity } from './add-city.ts';
export { ensureExtensions } from './extensions.ts';
export type { Applied } from './migrate-schema.ts';
export { withScratchCity } from './scratch-city.ts';

/**
 * Brings the common schema and every city's schema up to date. Two processes may
 * start it together: the second waits and finds nothing to do.
 */
export function migrateInstallation(
  url: string,
  told: (applied: Applied) => void = () => undefined,
): Promise<Applied[]> {
  return withLock(url, async (sql) => {
    await ensureExtensions(sql);
    const done = await migrateSchema(sql, 'sambung', await readMigrations('common'));
    done.forEach(told);

    const cities = await sql<{ slug: string }[]>`select slug from sambung.cities order by slug`;
    const migrations = await readMigrations('city');
    for (const { slug } of cities) {
      const applied = await migrateSchema(sql, schemaOf(slug), migrations);
      applied.forEach(told);
      done.push(...applied);
    }
    return done;
  });
}

/** What `migrateInstallation` would do; null when the database was never set up. */
export async function pendingInstallation(sql: Sql): Promise<Applied[] | null> {
  const [there] = await sql`select to_regclass('sambung.migrations') as name`;
  if (there?.['name'] === null) return null;
  const common = await pendingMigrations(sql, 'sambung', await readMigrations('common'));
  const pending = common.map(({ name }) => ({ schema: 'sambung', name }));
  const migrations = await readMigrations('city');
  for (const { slug } of await sql<{ slug: string }[]>`select slug from sambung.cities`) {
    const schema = schemaOf(slug);
    const missing = await pendingMigrations(sql, schema, migrations);
    pending.push(...missing.map(({ name }) => ({ schema, name })));
  }
  return pending;
}
