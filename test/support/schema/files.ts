import { join } from 'node:path';

import postgres from 'postgres';

import { connectionUrl, socketOf } from '#platform/db.ts';
import { dumpSchema } from './dump.ts';
import { generateTypes } from './types.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const DUMP_FILE = join(ROOT, 'db/schema.sql');
export const TYPES_FILE = join(ROOT, 'src/platform/schema.ts');

/** Both files as they should be, from a migrated database that has a city in `schema`. */
export async function schemaFiles(
  url: string,
  schema: string,
): Promise<{ dump: string; types: string }> {
  const sql = postgres(connectionUrl(url), {
    ...socketOf(url),
    max: 1,
    onnotice: () => undefined,
    connection: { search_path: `${schema},public` },
  });
  try {
    const city = await dumpSchema(sql, schema);
    const types = await generateTypes(sql, url, schema);
    await sql`set search_path to sambung, public`;
    return { dump: dumpText(await dumpSchema(sql, 'sambung'), city), types };
  } finally {
    await sql.end();
  }
}

const dumpText = (
  common: string,
  city: string,
): string => `-- What the migrations make, to be read. Written by \`npm run schema\`; a test fails when it is stale.
-- The queue's own schema, sambung_jobs, is made by pg-boss.

-- The schema sambung: what all cities of an installation share.

${common}
-- The schema of each city.

${city}`;
