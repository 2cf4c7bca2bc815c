import type { Db } from '#platform/db.ts';

/** Its position when that changed something; null for what is no file of this report or was so before. */
export async function setPhotoHidden(
  db: Db,
  { reportId, fileId, at }: { reportId: string; fileId: string; at: Date | null },
): Promise<number | null> {
  const row = await db
    .updateTable('report_files')
    .set({ hidden_at: at })
    .where('report_id', '=', reportId)
    .where('file_id', '=', fileId)
    .where('hidden_at', at === null ? 'is not' : 'is', null)
    .returning('position')
    .executeTakeFirst();
  return row?.position ?? null;
}
