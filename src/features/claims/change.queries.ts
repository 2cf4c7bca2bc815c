import type { Insertable, Updateable } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { Claims } from '#platform/schema.ts';
import type { ClaimEvent } from './claim-event.ts';
import type { ClaimState } from './claim.ts';

/** Columns an action may set beside the state. */
export type ClaimChange = Omit<
  Updateable<Claims>,
  'id' | 'code' | 'state' | 'version' | 'changed_at' | 'search' | 'priority'
>;

export async function insertClaim(db: Db, row: Insertable<Claims>): Promise<void> {
  await db.insertInto('claims').values(row).execute();
}

export async function updateClaim(
  db: Db,
  { id, version }: { id: string; version: number },
  change: Updateable<Claims>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('claims')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('A claim is locked before it is changed');
}

export type NewClaimHistory = {
  claimId: string;
  at: Date;
  event: ClaimEvent;
  from: ClaimState | null;
  to: ClaimState;
  personId: string | null;
  post: string;
  groupId: string | null;
  note: string;
  isPublic: boolean;
};

/** Append-only: what became of a claim is never changed. Gives the id of the row. */
export async function insertClaimHistory(db: Db, row: NewClaimHistory): Promise<string> {
  const id = newId(row.at.getTime());
  await db
    .insertInto('claim_history')
    .values({
      id,
      claim_id: row.claimId,
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
