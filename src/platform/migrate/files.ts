import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Migration = { name: string; sql: string; checksum: string };

const FOLDER = join(import.meta.dirname, '../../../db/migrations');

/** The migrations of one kind of schema, oldest first. */
export async function readMigrations(kind: 'common' | 'city'): Promise<Migration[]> {
  const names = (await readdir(join(FOLDER, kind))).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const sql = (await readFile(join(FOLDER, kind, file), 'utf8')).replaceAll('\r\n', '\n');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { name: file.slice(0, -'.sql'.length), sql, checksum };
    }),
  );
}
