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

/** For whoever has the code: what became of their objection. */
export function findObjectionByCode(db: Db, code: string) {
  return db
    .selectFrom('claim_objections as o')
    .innerJoin('claims as c', 'c.id', 'o.claim_id')
    .select([
      'o.code',
      'c.slug',
      'c.title',
      'o.reason',
      'o.url',
      'o.filed_at as filedAt',
      'o.due_at as dueAt',
      'o.outcome',
      'o.answer',
      'o.decided_post as decidedPost',
      'o.decided_at as decidedAt',
    ])
    .where('o.code', '=', code.trim().toLowerCase())
    .executeTakeFirst();
}
