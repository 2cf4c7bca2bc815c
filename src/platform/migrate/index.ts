import type { Sql } from 'postgres';

import { schemaOf } from '../cities.ts';
import { OperatorError } from '../errors.ts';
import { readMigrations } from './files.ts';
import { type Applied, migrateSchema } from './migrate-schema.ts';
import { withLock } from './session.ts';

export { addCity, type NewCity } from './add-city.ts';
export type { Applied } from './migrate-schema.ts';

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

const EXTENSIONS = ['pg_trgm', 'unaccent'];

/** In `public`, which closes every city's search path. */
async function ensureExtensions(sql: Sql): Promise<void> {
  const rows = await sql<{ name: string }[]>`select extname as name from pg_extension`;
  const installed = new Set(rows.map(({ name }) => name));
  for (const name of EXTENSIONS) {
    if (installed.has(name)) continue;
    await sql`create extension if not exists ${sql(name)} schema public`.catch((cause: unknown) => {
      throw new OperatorError(
        `Ekstensi ${name} belum ada. Pasang paket postgresql-contrib, lalu minta pengelola basis data menjalankan: CREATE EXTENSION ${name} SCHEMA public;`,
        { cause },
      );
    });
  }
}
