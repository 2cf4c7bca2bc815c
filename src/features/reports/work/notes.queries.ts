import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

type NewNote = { reportId: string; at: Date; personId: string; post: string; body: string };

export async function insertNote(db: Db, note: NewNote): Promise<void> {
  await db
    .insertInto('report_notes')
    .values({
      id: newId(note.at.getTime()),
      report_id: note.reportId,
      at: note.at,
      person_id: note.personId,
      post: note.post,
      body: note.body,
    })
    .execute();
}
