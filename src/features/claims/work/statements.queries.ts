import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** What this body says of the claim now, or undefined. */
export function findStatement(
  db: Db,
  { claimId, groupId }: { claimId: string; groupId: string },
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('claim_statements')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('group_id', '=', groupId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
}

type NewStatement = {
  claimId: string;
  groupId: string;
  body: string;
  by: string;
  post: string;
  at: Date;
};

export async function insertStatement(db: Db, statement: NewStatement): Promise<void> {
  await db
    .insertInto('claim_statements')
    .values({
      id: newId(statement.at.getTime()),
      claim_id: statement.claimId,
      group_id: statement.groupId,
      body: statement.body,
      by: statement.by,
      post: statement.post,
      at: statement.at,
    })
    .execute();
}

export async function markStatementWithdrawn(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('claim_statements').set({ withdrawn_at: at }).where('id', '=', id).execute();
}
