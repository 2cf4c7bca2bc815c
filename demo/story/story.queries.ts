import type { Db } from '#platform/db.ts';

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
