import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

type NewNote = { claimId: string; personId: string; post: string; body: string; at: Date };

export async function insertNote(db: Db, note: NewNote): Promise<void> {
  await db
    .insertInto('claim_notes')
    .values({
      id: newId(note.at.getTime()),
      claim_id: note.claimId,
      at: note.at,
      person_id: note.personId,
      post: note.post,
      body: note.body,
    })
    .execute();
}
