import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import type { DeskNotice } from './notice.ts';

/** What the person was told on the desk, newest first. */
export function listDeskNotices(
  db: Db,
  personId: string,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<DeskNotice[]> {
  let query = db
    .selectFrom('deliveries as d')
    .innerJoin('notices as n', 'n.id', 'd.notice_id')
    .select([
      'd.id',
      'd.created_at as createdAt',
      'd.read_at as readAt',
      'n.title',
      'n.body',
      'n.path',
      'n.urgency',
    ])
    .where('d.person_id', '=', personId)
    .where('d.channel', '=', 'desk');
  if (before) {
    query = query.where((e) =>
      e(e.refTuple('d.created_at', 'd.id'), '<', e.tuple(before.at, before.id)),
    );
  }
  return query.orderBy('d.created_at', 'desc').orderBy('d.id', 'desc').limit(limit).execute();
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const row = await db
    .selectFrom('deliveries')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('person_id', '=', personId)
    .where('channel', '=', 'desk')
    .where('state', '=', 'delivered')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Marks one notice of this person as read and gives where it leads; nothing for anybody else's. */
export async function readNotice(
  db: Db,
  { id, personId, now }: { id: string; personId: string; now: Date },
): Promise<string | null> {
  const row = await db
    .updateTable('deliveries as d')
    .from('notices as n')
    .whereRef('n.id', '=', 'd.notice_id')
    .set((e) => ({ state: 'read', read_at: e.fn.coalesce('d.read_at', e.val(now)) }))
    .where('d.id', '=', id)
    .where('d.person_id', '=', personId)
    .where('d.channel', '=', 'desk')
    .returning('n.path')
    .executeTakeFirst();
  return row?.path ?? null;
}

export async function readAllNotices(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'read', read_at: now })
    .where('person_id', '=', personId)
    .where('channel', '=', 'desk')
    .where('state', '=', 'delivered')
    .execute();
}

export async function wantsEmail(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('channel_choices')
    .select('wanted')
    .where('person_id', '=', personId)
    .where('channel', '=', 'email')
    .executeTakeFirst();
  return row?.wanted ?? true;
}

export async function saveChoice(db: Db, personId: string, wanted: boolean): Promise<void> {
  await db
    .insertInto('channel_choices')
    .values({ person_id: personId, channel: 'email', wanted })
    .onConflict((conflict) => conflict.columns(['person_id', 'channel']).doUpdateSet({ wanted }))
    .execute();
}
