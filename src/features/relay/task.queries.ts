import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { OPEN_STATES, type TaskRow } from './task.ts';
import type { TaskHistoryRow } from './task-history.ts';

/** Spreads that count: logged and not taken back. */
const spreadCount = sql<number>`(
  select count(*)::int from spreads s where s.task_id = relay_tasks.id and s.withdrawn_at is null
)`;

const tasksWithBulletin = (db: Db) =>
  db
    .selectFrom('relay_tasks')
    .innerJoin('bulletins', 'bulletins.id', 'relay_tasks.bulletin_id')
    .innerJoin('groups', 'groups.id', 'relay_tasks.group_id')
    .innerJoin('areas', 'areas.code', 'groups.area_code');

const taskColumns = [
  'relay_tasks.id',
  'relay_tasks.bulletin_id as bulletinId',
  'bulletins.slug',
  'bulletins.title',
  'bulletins.urgency',
  'bulletins.valid_until as validUntil',
  'relay_tasks.round',
  'relay_tasks.group_id as groupId',
  'groups.name as groupName',
  'groups.slug as groupSlug',
  'groups.area_code as areaCode',
  'areas.name as areaName',
  'relay_tasks.state',
  'relay_tasks.escalation',
  'relay_tasks.sent_at as sentAt',
  'relay_tasks.due_at as dueAt',
  'relay_tasks.received_at as receivedAt',
  'relay_tasks.accepted_at as acceptedAt',
  'relay_tasks.done_at as doneAt',
  'relay_tasks.closed_at as closedAt',
  'relay_tasks.closed_reason as closedReason',
  'relay_tasks.reminded_at as remindedAt',
  'relay_tasks.nudged_at as nudgedAt',
  'relay_tasks.declined_reason as declinedReason',
  'relay_tasks.declined_note as declinedNote',
  'relay_tasks.local_note as localNote',
] as const;

const selectTasks = (db: Db) =>
  tasksWithBulletin(db).select(taskColumns).select(spreadCount.as('spreadCount'));

export function findTask(db: Db, id: string): Promise<TaskRow> {
  return selectTasks(db)
    .where('relay_tasks.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('relay task'));
}

/** Holds the task until the transaction ends, so two members cannot both decide. */
export async function lockTask(db: Db, id: string): Promise<TaskRow> {
  await db
    .selectFrom('relay_tasks')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound('relay task'));
  return findTask(db, id);
}

/** The newest task that one of these KIM has for the bulletin. */
export function findOwnTaskOrNull(
  db: Db,
  { bulletinId, groupIds }: { bulletinId: string; groupIds: string[] },
): Promise<TaskRow | null> {
  if (groupIds.length === 0) return Promise.resolve(null);
  return selectTasks(db)
    .where('relay_tasks.bulletin_id', '=', bulletinId)
    .where('relay_tasks.group_id', 'in', groupIds)
    .orderBy('relay_tasks.round', 'desc')
    .orderBy('relay_tasks.id')
    .limit(1)
    .executeTakeFirst()
    .then((task) => task ?? null);
}

export const TASK_PAGE_SIZE = 20;

export type TaskFilter = {
  groupIds: string[];
  show: 'open' | 'ended';
  /** The last task of the page before, as `cursorOf` gives it. */
  after?: { at: Date; id: string } | null;
};

/** Open tasks by due time, the most pressing first; ended ones newest first. One row more than a page tells of a next one. */
export function listTasks(db: Db, { groupIds, show, after }: TaskFilter): Promise<TaskRow[]> {
  if (groupIds.length === 0) return Promise.resolve([]);
  let query = selectTasks(db)
    .where('relay_tasks.group_id', 'in', groupIds)
    .limit(TASK_PAGE_SIZE + 1);
  if (show === 'open') {
    query = query
      .where('relay_tasks.state', 'in', OPEN_STATES)
      .orderBy('relay_tasks.due_at')
      .orderBy('relay_tasks.id');
    if (after) {
      query = query.where(
        sql<boolean>`(relay_tasks.due_at, relay_tasks.id) > (${after.at}, ${after.id})`,
      );
    }
    return query.execute();
  }
  query = query
    .where('relay_tasks.state', 'not in', OPEN_STATES)
    .orderBy('relay_tasks.sent_at', 'desc')
    .orderBy('relay_tasks.id', 'desc');
  if (after) {
    query = query.where(
      sql<boolean>`(relay_tasks.sent_at, relay_tasks.id) < (${after.at}, ${after.id})`,
    );
  }
  return query.execute();
}

/** Open tasks of these KIM, for the count on the desk. */
export async function countOpenTasks(db: Db, groupIds: string[]): Promise<number> {
  if (groupIds.length === 0) return 0;
  const { open } = await db
    .selectFrom('relay_tasks')
    .select(sql<number>`count(*)::int`.as('open'))
    .where('group_id', 'in', groupIds)
    .where('state', 'in', OPEN_STATES)
    .executeTakeFirstOrThrow();
  return open;
}

/** What became of a task, oldest first, with the name of who did it. */
export function listTaskHistory(db: Db, taskId: string): Promise<TaskHistoryRow[]> {
  return db
    .selectFrom('relay_task_history')
    .leftJoin('people', 'people.id', 'relay_task_history.person_id')
    .select([
      'relay_task_history.id',
      'relay_task_history.at',
      'relay_task_history.event',
      'relay_task_history.note',
      'people.name as personName',
    ])
    .where('task_id', '=', taskId)
    .orderBy('relay_task_history.at')
    .orderBy('relay_task_history.id')
    .execute();
}

/**
 * Tasks the clock may have something to say about: open and past 75 % of their time, by due time,
 * some hundred at once; `after` is the last one of those before.
 */
export function listTasksToSweep(
  db: Db,
  now: Date,
  after?: Pick<TaskRow, 'dueAt' | 'id'>,
): Promise<TaskRow[]> {
  let query = selectTasks(db)
    .where('relay_tasks.state', 'in', OPEN_STATES)
    // in the city's hands nobody else is told, but a spread that came late still ends the task
    .where(
      sql<boolean>`(relay_tasks.escalation <> 'diskominfo' or exists (
      select from spreads s where s.task_id = relay_tasks.id and s.withdrawn_at is null))`,
    )
    .where(
      sql<boolean>`relay_tasks.sent_at + (relay_tasks.due_at - relay_tasks.sent_at) * 0.75 <= ${now}`,
    )
    .where(sql<boolean>`(relay_tasks.due_at <= ${now} or relay_tasks.reminded_at is null)`)
    .orderBy('relay_tasks.due_at')
    .orderBy('relay_tasks.id')
    .limit(500);
  if (after) {
    query = query.where(
      sql<boolean>`(relay_tasks.due_at, relay_tasks.id) > (${after.dueAt}, ${after.id}::uuid)`,
    );
  }
  return query.execute();
}

/** Sent tasks whose notice a member has read in the desk, with the moment of reading. */
export function listTasksSeen(
  db: Db,
): Promise<{ taskId: string; personId: string; readAt: Date }[]> {
  return db
    .selectFrom('relay_tasks')
    .innerJoin('notices', (join) =>
      join.on(
        'notices.key',
        '=',
        sql<string>`'relay:' || relay_tasks.bulletin_id || ':' || relay_tasks.round`,
      ),
    )
    .innerJoin('deliveries', 'deliveries.notice_id', 'notices.id')
    .innerJoin('post_holdings', (join) =>
      join
        .onRef('post_holdings.person_id', '=', 'deliveries.person_id')
        .onRef('post_holdings.group_id', '=', 'relay_tasks.group_id'),
    )
    .distinctOn('relay_tasks.id')
    .select([
      'relay_tasks.id as taskId',
      'post_holdings.person_id as personId',
      sql<Date>`deliveries.read_at`.as('readAt'),
    ])
    .where('relay_tasks.state', '=', 'sent')
    .where('deliveries.read_at', 'is not', null)
    .where('post_holdings.valid_until', 'is', null)
    .orderBy('relay_tasks.id')
    .orderBy('deliveries.read_at')
    .limit(500)
    .execute();
}
