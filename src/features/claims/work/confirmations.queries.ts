import type { Insertable } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { ClaimConfirmations } from '#platform/schema.ts';

export async function insertConfirmation(
  db: Db,
  row: Insertable<ClaimConfirmations>,
): Promise<void> {
  await db.insertInto('claim_confirmations').values(row).execute();
}

export type Confirmation = {
  claimId: string;
  officeId: string | null;
  /** The office or the expert. */
  asked: string;
  askedBy: string;
  answeredAt: Date | null;
};

/** Locked, so that of two answers at once the second sees the first. */
export function lockConfirmation(db: Db, id: string): Promise<Confirmation | undefined> {
  return db
    .selectFrom('claim_confirmations as f')
    .leftJoin('groups as g', 'g.id', 'f.office_id')
    .select((row) => [
      'f.claim_id as claimId',
      'f.office_id as officeId',
      row.fn.coalesce(row.ref('g.name'), row.ref('f.expert')).as('asked'),
      'f.asked_by as askedBy',
      'f.answered_at as answeredAt',
    ])
    .where('f.id', '=', id)
    .forUpdate('f')
    .executeTakeFirst();
}

export async function markAnswered(
  db: Db,
  id: string,
  answer: {
    stance: 'confirms' | 'denies' | 'unsure';
    answer: string;
    by: string;
    post: string;
    at: Date;
  },
): Promise<void> {
  await db
    .updateTable('claim_confirmations')
    .set({
      stance: answer.stance,
      answer: answer.answer,
      answered_by: answer.by,
      answered_post: answer.post,
      answered_at: answer.at,
    })
    .where('id', '=', id)
    .execute();
}
