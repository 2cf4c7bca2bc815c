import type { Updateable } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { Reports } from '#platform/schema.ts';
import type { ReportEvent } from './report-event.ts';
import type { ReportState } from './report.ts';

/** Columns an action may set beside the state. */
export type ReportChange = Omit<
  Updateable<Reports>,
  'id' | 'code' | 'state' | 'version' | 'changed_at' | 'search'
>;

export async function updateReport(
  db: Db,
  { id, version }: { id: string; version: number },
  change: Updateable<Reports>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('reports')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('A report is locked before it is changed');
}

export type NewReportHistory = {
  reportId: string;
  at: Date;
  event: ReportEvent;
  from: ReportState | null;
  to: ReportState;
  personId: string | null;
  post: string;
  groupId: string | null;
  note: string;
  isPublic: boolean;
};

/** Append-only: what became of a report is never changed. Gives the id of the row. */
export async function insertReportHistory(db: Db, row: NewReportHistory): Promise<string> {
  const id = newId(row.at.getTime());
  await db
    .insertInto('report_history')
    .values({
      id,
      report_id: row.reportId,
      at: row.at,
      event: row.event,
      from_state: row.from,
      to_state: row.to,
      person_id: row.personId,
      post: row.post,
      group_id: row.groupId,
      note: row.note,
      is_public: row.isPublic,
    })
    .execute();
  return id;
}
