import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';

type NewAnswer = {
  id: string;
  reportId: string;
  officeId: string;
  body: string;
  proof: string;
  actor: { personId: string };
  at: Date;
};

export async function insertAnswer(db: Db, answer: NewAnswer): Promise<void> {
  await db
    .insertInto('report_answers')
    .values({
      id: answer.id,
      report_id: answer.reportId,
      office_id: answer.officeId,
      body: answer.body,
      proof: answer.proof,
      answered_by: answer.actor.personId,
      answered_at: answer.at,
    })
    .execute();
}

/** Holds the answer until the transaction ends, so that it becomes one bulletin at most. */
export function lockAnswer(db: Db, id: string) {
  return db
    .selectFrom('report_answers')
    .select(['id', 'report_id as reportId', 'office_id as officeId', 'body', 'proof'])
    .select(['answered_at as answeredAt', 'bulletin_id as bulletinId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound('answer'));
}

export async function markRelayed(
  db: Db,
  { answerId, bulletinId }: { answerId: string; bulletinId: string },
): Promise<void> {
  await db
    .updateTable('report_answers')
    .set({ bulletin_id: bulletinId })
    .where('id', '=', answerId)
    .execute();
}
