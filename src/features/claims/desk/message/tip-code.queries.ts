import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';

/** The code of a message, if it is one of this claim. */
export async function findTipCode(
  db: Db,
  { claimId, tipId }: { claimId: string; tipId: string },
): Promise<string> {
  const row = await db
    .selectFrom('tips')
    .select('code')
    .where('id', '=', tipId)
    .where('claim_id', '=', claimId)
    .executeTakeFirstOrThrow(() => new NotFound('message'));
  return row.code;
}
