import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

type Added = {
  reportId: string;
  fileIds: string[];
  stage: 'filed' | 'before' | 'after' | 'answer';
  answerId?: string;
  witnessId?: string;
  at: Date;
};

/** Puts stored files behind those the report already has; one that is there stays where it is. */
export async function addReportFiles(db: Db, added: Added): Promise<void> {
  const { reportId, fileIds, stage, answerId, witnessId, at } = added;
  if (fileIds.length === 0) return;
  const last = await db
    .selectFrom('report_files')
    .select(sql<number>`coalesce(max(position), 0)::int`.as('position'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('report_files')
    .values(
      fileIds.map((file_id, index) => ({
        report_id: reportId,
        file_id,
        stage,
        answer_id: answerId ?? null,
        witness_id: witnessId ?? null,
        position: last.position + index + 1,
        added_at: at,
      })),
    )
    .onConflict((row) => row.columns(['report_id', 'file_id']).doNothing())
    .execute();
}
