import type { Post } from '#features/accounts';
import type { Db } from '#platform/db.ts';

/** Bodies that answer to residents; a KIM passes on, it does not answer. */
const ANSWERING = ['kelurahan', 'kecamatan', 'agency', 'diskominfo', 'city_hall'] as const;

/** Which of these bodies exist, are not closed, and can answer. */
export async function listAnsweringOffices(db: Db, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('groups')
    .select('id')
    .where('id', 'in', ids)
    .where('kind', 'in', ANSWERING)
    .where('closed_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether anybody holds one of these posts in the body now. */
export async function isHeld(
  db: Db,
  { officeId, posts, at }: { officeId: string; posts: Post[]; at: Date },
): Promise<boolean> {
  const holding = await db
    .selectFrom('post_holdings')
    .select('id')
    .where('group_id', '=', officeId)
    .where('post', 'in', posts)
    .where('valid_from', '<=', at)
    .where((e) => e.or([e('valid_until', 'is', null), e('valid_until', '>', at)]))
    .limit(1)
    .executeTakeFirst();
  return holding !== undefined;
}

/** Whether this person holds a post in the body now. */
export async function worksIn(
  db: Db,
  { personId, officeId, at }: { personId: string; officeId: string; at: Date },
): Promise<boolean> {
  const holding = await db
    .selectFrom('post_holdings')
    .select('id')
    .where('person_id', '=', personId)
    .where('group_id', '=', officeId)
    .where('valid_from', '<=', at)
    .where((e) => e.or([e('valid_until', 'is', null), e('valid_until', '>', at)]))
    .limit(1)
    .executeTakeFirst();
  return holding !== undefined;
}

/** These bodies help from now on, and no others. */
export async function saveDeputies(
  db: Db,
  { reportId, officeIds, at }: { reportId: string; officeIds: string[]; at: Date },
): Promise<void> {
  await db.deleteFrom('report_deputies').where('report_id', '=', reportId).execute();
  if (officeIds.length === 0) return;
  await db
    .insertInto('report_deputies')
    .values(officeIds.map((office_id) => ({ report_id: reportId, office_id, added_at: at })))
    .execute();
}

export async function findOfficeName(db: Db, id: string): Promise<string> {
  const { name } = await db
    .selectFrom('groups')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return name;
}
