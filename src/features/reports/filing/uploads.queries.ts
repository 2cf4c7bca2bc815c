import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { type ReportUpload, UploadRow } from './report-upload.ts';

export async function insertUpload(
  db: Db,
  { id, fileId, at }: { id: string; fileId: string; at: Date },
): Promise<void> {
  await db
    .insertInto('report_uploads')
    .values({ id, file_id: fileId, stored_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** In the order of `ids`; unknown ones, used ones and those already swept are left out. */
export async function listUploads(db: Db, ids: readonly string[]): Promise<ReportUpload[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(
    db,
    UploadRow,
    sql`
    select u.id, u.file_id as "fileId", coalesce(f.sizes ->> '320', f.sha256) as sha256
    from report_uploads u join files f on f.id = u.file_id
    where u.id in (${sql.join(ids)})`,
  );
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Takes away photos of reports that never came; their bytes go with the sweep of the media store. */
export async function forgetUploads(db: Db, before: Date): Promise<number> {
  const old = await db
    .deleteFrom('report_uploads')
    .where('stored_at', '<', before)
    .returning('file_id as fileId')
    .execute();
  for (const { fileId } of old) {
    await db
      .deleteFrom('files')
      .where('id', '=', fileId)
      .where((e) =>
        e.not(
          e.exists(e.selectFrom('report_files').select('file_id').where('file_id', '=', fileId)),
        ),
      )
      .execute();
  }
  return old.length;
}
