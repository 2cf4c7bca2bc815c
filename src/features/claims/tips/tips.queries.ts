import type { Insertable, Updateable } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Tips } from '#platform/schema.ts';
import type { Tip } from './tip.ts';

const tipColumns = [
  'id',
  'code',
  'text',
  'links',
  'file_id as fileId',
  'picture_sha as pictureSha',
  'reading',
  'picture_text as pictureText',
  'origin',
  'state',
  'claim_id as claimId',
  'outside_id as outsideId',
  'area_code as areaCode',
  'asked',
  'sent',
  'first_at as firstAt',
  'last_at as lastAt',
] as const;

export type SentAgain = Pick<Tip, 'id' | 'code' | 'state' | 'claimId'>;

/** One more sending of a message that is known; `counted` when it came from a new network today. */
export async function countSending(
  db: Db,
  fingerprint: string,
  { counted, now }: { counted: boolean; now: Date },
): Promise<SentAgain | null> {
  const row = await db
    .updateTable('tips')
    .set((tip) => ({
      sent: tip('sent', '+', 1),
      asked: tip('asked', '+', counted ? 1 : 0),
      last_at: now,
    }))
    .where('fingerprint', '=', fingerprint)
    .returning(['id', 'code', 'state', 'claim_id as claimId'])
    .executeTakeFirst();
  return row ?? null;
}

/** False when somebody sent the same a moment before, or the code was taken. */
export async function insertTip(db: Db, row: Insertable<Tips>): Promise<boolean> {
  const written = await db
    .insertInto('tips')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** How many asked, by day (`YYYY-MM-DD`, in the city's own zone) and kelurahan. */
export async function addAsker(
  db: Db,
  { tipId, day, areaCode }: { tipId: string; day: string; areaCode: string | null },
): Promise<void> {
  await db
    .insertInto('tip_counts')
    .values({ tip_id: tipId, day, area_code: areaCode ?? '', asked: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tip_id', 'day', 'area_code'])
        .doUpdateSet((count) => ({ asked: count('tip_counts.asked', '+', 1) })),
    )
    .execute();
}

/** The code itself when there is such a kelurahan or kecamatan; else null. */
export async function knownArea(db: Db, code: string | null): Promise<string | null> {
  if (code === null || code === '') return null;
  const row = await db
    .selectFrom('areas')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.code ?? null;
}

export function findTip(db: Db, id: string): Promise<Tip> {
  return db
    .selectFrom('tips')
    .select(tipColumns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('tip'));
}

export function findTipByCode(db: Db, code: string): Promise<Tip> {
  return db
    .selectFrom('tips')
    .select(tipColumns)
    .where('code', '=', code)
    .executeTakeFirstOrThrow(() => new NotFound('tip'));
}

/** Of two who say something of one message at once, the second sees what the first did. */
export async function lockTip(db: Db, id: string): Promise<Tip> {
  await db.selectFrom('tips').select('id').where('id', '=', id).forUpdate().execute();
  return findTip(db, id);
}

export async function updateTip(db: Db, id: string, change: Updateable<Tips>): Promise<void> {
  await db.updateTable('tips').set(change).where('id', '=', id).execute();
}

/** Messages that nobody chose for, and pictures that nothing came of. */
export async function listUnchosen(db: Db, before: Date, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('tips')
    .select('id')
    .where((tip) =>
      tip.or([
        tip.and([tip('state', '=', 'suggested'), tip('settled_at', '<=', before)]),
        tip.and([tip('state', '=', 'received'), tip('first_at', '<=', before)]),
      ]),
    )
    .orderBy('first_at')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
