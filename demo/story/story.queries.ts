import { type Insertable, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { DB } from '#platform/schema.ts';

export async function slugOfBulletin(db: Db, id: string): Promise<string> {
  const row = await db
    .selectFrom('bulletins')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.slug;
}

export async function questionIdOf(db: Db, code: string): Promise<string> {
  const row = await db
    .selectFrom('questions')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The tasks of one round, in the order of their places. */
export function tasksOfRound(db: Db, bulletinId: string, round: number) {
  return db
    .selectFrom('relay_tasks')
    .innerJoin('groups', 'groups.id', 'relay_tasks.group_id')
    .select([
      'relay_tasks.id',
      'relay_tasks.due_at as dueAt',
      'groups.name as kim',
      'groups.area_code as areaCode',
    ])
    .where('bulletin_id', '=', bulletinId)
    .where('round', '=', round)
    .orderBy('groups.area_code')
    .execute();
}

/** Who holds this post of a body now, as the row to be ended. */
export async function holdingOf(db: Db, groupId: string, post: string): Promise<string> {
  const row = await db
    .selectFrom('post_holdings')
    .select('id')
    .where('group_id', '=', groupId)
    .where('post', '=', post)
    .where('valid_until', 'is', null)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What an office said last to a report. */
export async function lastAnswerTo(db: Db, reportId: string) {
  return db
    .selectFrom('report_answers')
    .select(['id', 'body', 'proof'])
    .where('report_id', '=', reportId)
    .orderBy('answered_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** The digest of the whole city for the week before this moment. */
export async function newestCityDigest(db: Db): Promise<{ id: string; weekStart: string }> {
  const row = await db
    .selectFrom('report_digests')
    .innerJoin('areas', 'areas.code', 'report_digests.area_code')
    .select(['report_digests.id', sql<string>`week_start::text`.as('weekStart')])
    .where('areas.level', '=', 'kota')
    .orderBy('week_start', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row;
}

/** Answers prepared beforehand, by whoever knows what is asked again and again. */
export async function insertTemplates(
  db: Db,
  templates: Insertable<DB['report_templates']>[],
): Promise<void> {
  await db.insertInto('report_templates').values(templates).execute();
}
