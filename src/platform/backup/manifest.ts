import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { OperatorError } from '../errors.ts';

const Part = z.object({
  /** Below the backup's folder. */
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
});
export type Part = z.infer<typeof Part>;

const Table = Part.extend({
  name: z.string(),
  /** In the order in which the file holds them; generated ones are made again. */
  columns: z.array(z.string()).min(1),
  rows: z.number().int().nonnegative(),
});
export type Table = z.infer<typeof Table>;

const Schema = z.object({
  name: z.string(),
  /** The migrations that had run: the tables are built up to these before they are filled. */
  migrations: z.array(z.string()),
  tables: z.array(Table),
});

const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  schemas: z.array(Schema).min(1),
  /** Jobs that waited, with the version of the queue's tables. */
  jobs: Table.extend({ version: z.number().int() }),
  /** Uploads and letters that wait on disk; empty parts when they lie in an S3 store. */
  files: z.array(Part),
  filesElsewhere: z.boolean(),
});
export type Manifest = z.infer<typeof Manifest>;

const NAME = 'manifest.json';

/** Written last: a folder without it is not a backup. */
export function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  return writeFile(join(folder, NAME), JSON.stringify(manifest, null, 1), { mode: 0o600 });
}

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch((cause: unknown) => {
    throw new OperatorError(`${folder} bukan cadangan Sambung: ${NAME} tidak ada di dalamnya.`, {
      cause,
    });
  });
  const parsed = Manifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new OperatorError(
    `${NAME} di ${folder} rusak atau dibuat versi lain. Pakai cadangan lain.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
