import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** The words of a message: those that were typed, or else those in its picture. */
export async function findTipWords(
  db: Db,
  tipId: string,
): Promise<{ words: string; claimId: string | null } | undefined> {
  return db
    .selectFrom('tips')
    .select([
      'claim_id as claimId',
      sql<string>`case when trim(text) <> '' then text else picture_text end`.as('words'),
    ])
    .where('id', '=', tipId)
    .forUpdate()
    .executeTakeFirst();
}

type Confirmed = { claimId: string; tipId: string; text: string; by: string; at: Date };

/** False when this message was confirmed to be this claim before. */
export async function insertVariant(db: Db, confirmed: Confirmed): Promise<boolean> {
  const known = await db
    .selectFrom('claim_variants')
    .select('id')
    .where('claim_id', '=', confirmed.claimId)
    .where('tip_id', '=', confirmed.tipId)
    .executeTakeFirst();
  if (known) return false;
  await db
    .insertInto('claim_variants')
    .values({
      id: newId(confirmed.at.getTime()),
      claim_id: confirmed.claimId,
      text: confirmed.text,
      tip_id: confirmed.tipId,
      confirmed_by: confirmed.by,
      at: confirmed.at,
    })
    .execute();
  return true;
}

/** The message belongs to this claim, and what the matching found is marked right or wrong by it. */
export async function settleTip(
  db: Db,
  { claimId, tipId, at }: Pick<Confirmed, 'claimId' | 'tipId' | 'at'>,
): Promise<void> {
  await db
    .updateTable('tips')
    .set({
      claim_id: claimId,
      state: sql`case when exists (select from published_claims p where p.id = ${claimId}::uuid)
        then 'answered' else 'queued' end`,
      settled_at: at,
    })
    .where('id', '=', tipId)
    .execute();
  await db
    .updateTable('tip_matches')
    .set({
      said: sql`case when subject_id = ${claimId}::uuid then 'same' else 'other' end`,
      said_by: 'desk',
      said_at: at,
    })
    .where('tip_id', '=', tipId)
    .where('subject_kind', '=', 'claim')
    .execute();
}
