import type { Insertable } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { ClaimObjections } from '#platform/schema.ts';

export async function insertObjection(db: Db, row: Insertable<ClaimObjections>): Promise<void> {
  await db.insertInto('claim_objections').values(row).execute();
}

/** Which claim it is about; locked, so that of two decisions at once the second sees the first. */
export function lockObjection(db: Db, id: string) {
  return db
    .selectFrom('claim_objections')
    .select(['claim_id as claimId', 'code', 'person_id as personId', 'decided_at as decidedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function markDecided(
  db: Db,
  id: string,
  decision: { outcome: 'upheld' | 'review'; answer: string; by: string; post: string; at: Date },
): Promise<void> {
  await db
    .updateTable('claim_objections')
    .set({
      outcome: decision.outcome,
      answer: decision.answer,
      decided_by: decision.by,
      decided_post: decision.post,
      decided_at: decision.at,
    })
    .where('id', '=', id)
    .execute();
}
