import type { Insertable } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { ClaimEvidence } from '#platform/schema.ts';

export async function insertEvidence(db: Db, row: Insertable<ClaimEvidence>): Promise<void> {
  await db.insertInto('claim_evidence').values(row).execute();
}

/** Which claim this evidence belongs to; null when there is none, or it was taken away. */
export function findEvidence(
  db: Db,
  id: string,
): Promise<{ claimId: string; source: string; url: string } | undefined> {
  return db
    .selectFrom('claim_evidence')
    .select(['claim_id as claimId', 'source', 'url'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

export async function markRemoved(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('claim_evidence').set({ removed_at: at }).where('id', '=', id).execute();
}

export async function markWaiting(db: Db, id: string): Promise<void> {
  await db
    .updateTable('claim_evidence')
    .set({ archive_state: 'waiting', archive_note: '' })
    .where('id', '=', id)
    .execute();
}
