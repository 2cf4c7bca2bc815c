import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '../db.ts';
import { selectRows } from '../sql.ts';
import type { StoredFile } from './file.ts';

export async function insertFile(
  db: Db,
  file: StoredFile,
  uploadedBy: string | null,
  now: Date,
): Promise<void> {
  await db
    .insertInto('files')
    .values({
      id: file.id,
      kind: file.kind,
      media_type: file.mediaType,
      sha256: file.sha256,
      bytes: file.bytes,
      width: file.width,
      height: file.height,
      sizes: file.sizes,
      original_name: file.originalName,
      uploaded_by: uploadedBy,
      uploaded_at: now,
    })
    .execute();
}

const StoredRow = z.object({
  id: z.string(),
  kind: z.enum(['image', 'document']),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  sizes: z.record(z.string(), z.string()),
  originalName: z.string(),
});

/** In the order of `ids`; ids without a file are left out. */
export async function listFiles(db: Db, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(
    db,
    StoredRow,
    sql`
      select id, kind, media_type as "mediaType", sha256, bytes, width, height, sizes,
             original_name as "originalName"
      from files where id in (${sql.join(ids)})`,
  );
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** The name the newest upload of these bytes had. */
export async function findOriginalName(db: Db, sha256: string): Promise<string> {
  const row = await db
    .selectFrom('files')
    .select('original_name')
    .where('sha256', '=', sha256)
    .orderBy('uploaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.original_name ?? '';
}

/** Every hash that a row still points at. */
export async function knownHashes(db: Db): Promise<Set<string>> {
  const rows = await selectRows(
    db,
    z.object({ sha256: z.string() }),
    sql`
      select sha256 from files
      union
      select size.value from files, jsonb_each_text(sizes) as size`,
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
