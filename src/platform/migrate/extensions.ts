import type { Sql } from 'postgres';

import { OperatorError } from '../errors.ts';

const EXTENSIONS = ['pg_trgm', 'unaccent'];

/** In `public`, which closes every city's search path. */
export async function ensureExtensions(sql: Sql): Promise<void> {
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
