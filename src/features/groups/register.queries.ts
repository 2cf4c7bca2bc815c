import { sql } from 'kysely';

import { type GroupKind, isPost } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import type { Group, Listed, PostCount } from './group.ts';

/** Among open bodies, whatever the case of the letters. */
export async function isNameTaken(db: Db, name: string): Promise<boolean> {
  const taken = await db
    .selectFrom('groups')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return taken !== undefined;
}

/** All addresses ever given: that of a closed body still leads to its page. */
export async function takenSlugs(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('groups').select('slug').execute();
  return new Set(rows.map((row) => row.slug));
}

export type NewGroup = {
  id: string;
  kind: GroupKind;
  name: string;
  shortName: string;
  slug: string;
  areaCode: string;
  about: string;
  contact: string;
  meetingPlace: string;
  foundedOn: string | null;
  createdAt: Date;
};

export async function addGroup(db: Db, group: NewGroup): Promise<void> {
  await db
    .insertInto('groups')
    .values({
      id: group.id,
      kind: group.kind,
      name: group.name,
      short_name: group.shortName,
      slug: group.slug,
      area_code: group.areaCode,
      about: group.about,
      contact: group.contact,
      meeting_place: group.meetingPlace,
      founded_on: group.foundedOn,
      created_at: group.createdAt,
    })
    .execute();
}

type Change = Pick<
  Group,
  'name' | 'shortName' | 'about' | 'contact' | 'meetingPlace' | 'ownChannels'
>;

export async function changeGroup(db: Db, id: string, change: Change): Promise<void> {
  await db
    .updateTable('groups')
    .set({
      name: change.name,
      short_name: change.shortName,
      about: change.about,
      contact: change.contact,
      meeting_place: change.meetingPlace,
      own_channels: change.ownChannels,
    })
    .where('id', '=', id)
    .execute();
}

export async function markClosed(
  db: Db,
  id: string,
  { at, reason }: { at: Date; reason: string },
): Promise<void> {
  await db
    .updateTable('groups')
    .set({ closed_at: at, closing_reason: reason })
    .where('id', '=', id)
    .execute();
}

/** With each body its number of people with a post, and whether somebody leads it. */
export async function withPeople(db: Db, groups: readonly Group[]): Promise<Listed[]> {
  if (groups.length === 0) return [];
  const rows = await db
    .selectFrom('post_holdings')
    .select([
      'group_id as groupId',
      sql<number>`count(distinct person_id)::int`.as('people'),
      sql<boolean>`bool_or(post in ('kim_chair', 'lurah', 'camat'))`.as('isLed'),
    ])
    .where(
      'group_id',
      'in',
      groups.map(({ id }) => id),
    )
    .where('valid_until', 'is', null)
    .groupBy('group_id')
    .execute();
  const counts = new Map(rows.map((row) => [row.groupId, row]));
  return groups.map((group) => ({
    group,
    people: counts.get(group.id)?.people ?? 0,
    isLed: counts.get(group.id)?.isLed ?? false,
  }));
}

/** How many hold each post of a body now; never who. */
export async function countPosts(db: Db, groupId: string): Promise<PostCount[]> {
  const rows = await db
    .selectFrom('post_holdings')
    .select(['post', sql<number>`count(*)::int`.as('people')])
    .where('group_id', '=', groupId)
    .where('valid_until', 'is', null)
    .groupBy('post')
    .execute();
  return rows.flatMap(({ post, people }) => (isPost(post) ? [{ post, people }] : []));
}
