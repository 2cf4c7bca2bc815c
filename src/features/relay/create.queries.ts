import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { newCode, newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import type { CloseReason } from './task.ts';

const LINK_CODE_LENGTH = 7;

/** What a round of tasks needs to know of its bulletin. */
export function findRoundBulletin(db: Db, bulletinId: string) {
  return db
    .selectFrom('bulletins')
    .select(['id', 'slug', 'title', 'urgency', 'valid_until as validUntil'])
    .where('id', '=', bulletinId)
    .executeTakeFirstOrThrow(() => new NotFound('bulletin'));
}

const GroupId = z.object({ id: z.string() });

/**
 * Every KIM the bulletin is for, once, however many parts of the audience name it: the whole
 * city; a place with all below it, so a kecamatan's own KIM too; one KIM by id or address;
 * the KIM in which somebody follows the topic.
 */
export async function groupsInAudience(db: Db, bulletinId: string): Promise<string[]> {
  const rows = await selectRows(
    db,
    GroupId,
    sql`
      select g.id
      from groups g
      where g.kind = 'kim' and g.closed_at is null and exists (
        select from bulletin_audiences a
        where a.bulletin_id = ${bulletinId} and (
          a.kind = 'all'
          or (a.kind = 'area' and (g.area_code = a.ref or g.area_code like a.ref || '.%'))
          or (a.kind = 'group' and a.ref in (g.id::text, g.slug))
          or (a.kind = 'topic' and exists (
            select from subscriptions s join post_holdings p on p.person_id = s.person_id
            where s.about = 'topic' and s.ref = a.ref and s.confirmed_at is not null
              and s.ended_at is null and p.group_id = g.id and p.valid_until is null))))
      order by g.area_code, g.id
    `,
  );
  return rows.map((row) => row.id);
}

/** Exactly those who were asked before and are still there, also who declined or never looked: they have the old text. */
export async function groupsAskedBefore(
  db: Db,
  { bulletinId, round }: { bulletinId: string; round: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('relay_tasks')
    .innerJoin('groups', 'groups.id', 'relay_tasks.group_id')
    .select('group_id as id')
    .distinct()
    .where('groups.closed_at', 'is', null)
    .where('bulletin_id', '=', bulletinId)
    .where('round', '<', round)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

export type NewRound = {
  bulletinId: string;
  round: number;
  groupIds: string[];
  sentAt: Date;
  dueAt: Date;
};

/** One task for each KIM, in one statement; whoever has one of this round keeps it. Returns how many are new. */
export async function insertTasks(db: Db, round: NewRound): Promise<number> {
  const ids = round.groupIds.map(() => newId());
  const historyIds = round.groupIds.map(() => newId());
  const { rows } = await sql`
    with wanted as (
      select * from unnest(${ids}::uuid[], ${round.groupIds}::uuid[], ${historyIds}::uuid[])
        as w (id, group_id, history_id)
    ), created as (
      insert into relay_tasks (id, bulletin_id, round, group_id, state, due_at, sent_at)
      select id, ${round.bulletinId}, ${round.round}, group_id, 'sent', ${round.dueAt}, ${round.sentAt}
      from wanted
      on conflict (bulletin_id, round, group_id) do nothing
      returning id
    )
    insert into relay_task_history (id, task_id, at, event)
    select wanted.history_id, created.id, ${round.sentAt}, 'sent'
    from created join wanted using (id)
    returning task_id
  `.execute(db);
  return rows.length;
}

/**
 * A tracked link for each KIM and one of the city's own (null). A code that is taken, one in
 * many millions, is drawn again; the loop ends when everybody has one.
 */
export async function ensureLinks(
  db: Db,
  bulletinId: string,
  owners: readonly (string | null)[],
  now: Date,
): Promise<void> {
  for (let missing = [...owners]; missing.length > 0;) {
    const codes = missing.map(() => newCode(LINK_CODE_LENGTH));
    await sql`
      insert into links (code, bulletin_id, group_id, created_at)
      select code, ${bulletinId}, group_id, ${now}
      from unnest(${codes}::text[], ${missing}::uuid[]) as w (code, group_id)
      on conflict do nothing
    `.execute(db);
    const rows = await db
      .selectFrom('links')
      .select('group_id as groupId')
      .where('bulletin_id', '=', bulletinId)
      .execute();
    const served = new Set(rows.map((row) => row.groupId));
    missing = missing.filter((owner) => !served.has(owner));
  }
}

export type CloseTasks = {
  bulletinId: string;
  /** Only tasks of rounds before this one. */
  beforeRound: number;
  reason: 'withdrawn' | 'expired' | 'corrected';
  at: Date;
};

/** Ends what is still open of earlier rounds; returns the KIM whose task it was. */
export async function closeOpenTasks(db: Db, close: CloseTasks): Promise<string[]> {
  const closed = await db
    .updateTable('relay_tasks')
    .set({ state: 'closed', closed_at: close.at, closed_reason: close.reason })
    .where('bulletin_id', '=', close.bulletinId)
    .where('round', '<', close.beforeRound)
    .where('state', 'in', ['sent', 'received', 'accepted'])
    .returning(['id', 'group_id as groupId'])
    .execute();
  await recordClosed(db, closed, close);
  return [...new Set(closed.map((task) => task.groupId))];
}

/** Ends what a KIM that is no more had still open. */
export async function closeTasksOf(db: Db, groupId: string, at: Date): Promise<void> {
  const reason = 'group_closed';
  const closed = await db
    .updateTable('relay_tasks')
    .set({ state: 'closed', closed_at: at, closed_reason: reason })
    .where('group_id', '=', groupId)
    .where('state', 'in', ['sent', 'received', 'accepted'])
    .returning('id')
    .execute();
  await recordClosed(db, closed, { reason, at });
}

async function recordClosed(
  db: Db,
  closed: readonly { id: string }[],
  { reason, at }: { reason: CloseReason; at: Date },
): Promise<void> {
  if (closed.length > 0) {
    const historyIds = closed.map(() => newId());
    await sql`
      insert into relay_task_history (id, task_id, at, event, note)
      select w.id, w.task_id, ${at}, 'closed', ${reason}
      from unnest(${historyIds}::uuid[], ${closed.map((task) => task.id)}::uuid[]) as w (id, task_id)
    `.execute(db);
  }
}
