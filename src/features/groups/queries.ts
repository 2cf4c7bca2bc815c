import { sql } from 'kysely';
import { z } from 'zod';

import { isPost, type GroupKind, type Post } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Group } from './group.ts';

const groupColumns = [
  'groups.id',
  'groups.kind',
  'groups.name',
  'groups.short_name as shortName',
  'groups.slug',
  'groups.area_code as areaCode',
  'areas.name as areaName',
  'groups.about',
  'groups.contact',
  'groups.meeting_place as meetingPlace',
  'groups.own_channels as ownChannels',
  'groups.founded_on as foundedOn',
  'groups.created_at as createdAt',
  'groups.closed_at as closedAt',
  'groups.closing_reason as closingReason',
] as const;

const OwnChannels = z.array(
  z.object({ channel: z.string(), name: z.string(), audience: z.int().min(0) }),
);

const allGroups = (db: Db) =>
  db.selectFrom('groups').innerJoin('areas', 'areas.code', 'groups.area_code').select(groupColumns);

type GroupRow = Omit<Group, 'ownChannels'> & { ownChannels: unknown };

const groupOf = (row: GroupRow): Group => ({
  ...row,
  ownChannels: OwnChannels.parse(row.ownChannels),
});

/** Throws NotFound. */
export async function findGroup(db: Db, id: string): Promise<Group> {
  const row = await allGroups(db)
    .where('groups.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('group'));
  return groupOf(row);
}

/** Throws NotFound. */
export async function findGroupBySlug(db: Db, slug: string): Promise<Group> {
  const row = await allGroups(db)
    .where('groups.slug', '=', slug)
    .executeTakeFirstOrThrow(() => new NotFound('group'));
  return groupOf(row);
}

/** What the public reads of it: a closed body keeps its name and place, and nothing to reach it by. Throws NotFound. */
export async function findPublicGroupBySlug(db: Db, slug: string): Promise<Group> {
  const row = await allGroups(db)
    .clearSelect()
    .select([
      'groups.id',
      'groups.kind',
      'groups.name',
      'groups.short_name as shortName',
      'groups.slug',
      'groups.area_code as areaCode',
      'areas.name as areaName',
      'groups.founded_on as foundedOn',
      'groups.created_at as createdAt',
      'groups.closed_at as closedAt',
      sql<string>`case when closed_at is null then groups.about else '' end`.as('about'),
      sql<string>`case when closed_at is null then groups.contact else '' end`.as('contact'),
      sql<string>`case when closed_at is null then groups.meeting_place else '' end`.as(
        'meetingPlace',
      ),
      sql`case when closed_at is null then groups.own_channels else '[]' end`.as('ownChannels'),
      sql<string>`''`.as('closingReason'),
    ])
    .where('groups.slug', '=', slug)
    .executeTakeFirstOrThrow(() => new NotFound('group'));
  return groupOf(row);
}

/** One letter missing of five or six still finds the name; a different name does not. */
const NEARLY_RIGHT = 0.45;

export type GroupFilter = {
  kinds?: readonly GroupKind[];
  /** A place and all below it, by code. */
  within?: string;
  /** Part of a name, or a name nearly right. */
  words?: string;
  /** Closed ones too. */
  closed?: boolean;
};

/** All that fit, ordered by name: a city has some dozens. For pages of a long list see `searchGroups`. */
export async function listGroups(db: Db, filter: GroupFilter = {}): Promise<Group[]> {
  const rows = await filtered(db, filter).orderBy('groups.name').orderBy('groups.id').execute();
  return rows.map(groupOf);
}

/** `next` is the slug after which the following page starts. */
export type GroupPage = { groups: Group[]; next: string | null };

/** One page of the register, by name. An `after` that no body has starts from the beginning. */
export async function searchGroups(
  db: Db,
  filter: GroupFilter,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<GroupPage> {
  let query = filtered(db, filter);
  if (after) {
    query = query.where(
      sql<boolean>`not exists (
        select from groups last
        where last.slug = ${after} and (groups.name, groups.id) <= (last.name, last.id)
      )`,
    );
  }
  const rows = await query
    .orderBy('groups.name')
    .orderBy('groups.id')
    .limit(limit + 1)
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { groups: rows.slice(0, limit).map(groupOf), next: last?.slug ?? null };
}

export async function countGroups(db: Db, filter: GroupFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function filtered(db: Db, { kinds, within, words, closed }: GroupFilter) {
  let query = allGroups(db);
  if (!closed) query = query.where('groups.closed_at', 'is', null);
  if (kinds) query = query.where('groups.kind', 'in', [...kinds]);
  if (within) {
    query = query.where((where) =>
      where.or([
        where('groups.area_code', '=', within),
        where('groups.area_code', 'like', `${within}.%`),
      ]),
    );
  }
  const wanted = words?.trim();
  if (wanted) {
    const part = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`;
    const plain = `%${wanted.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}%`;
    query = query.where(
      sql<boolean>`(
        groups.name ilike ${part} or areas.name ilike ${part}
        or (${plain} <> '%%' and regexp_replace(lower(groups.name), '[^[:alnum:]]', '', 'g') like ${plain})
        or word_similarity(${wanted}, groups.name) >= ${NEARLY_RIGHT}
      )`,
    );
  }
  return query;
}

export type KimOfArea = { id: string; name: string; slug: string; areaCode: string };

/** The open KIM seated exactly in these places; a kecamatan's KIM only when its own code is given. */
export function kimsInAreas(db: Db, codes: readonly string[]): Promise<KimOfArea[]> {
  if (codes.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('groups')
    .select(['id', 'name', 'slug', 'area_code as areaCode'])
    .where('kind', '=', 'kim')
    .where('closed_at', 'is', null)
    .where('area_code', 'in', [...codes])
    .orderBy('area_code')
    .orderBy('name')
    .execute();
}

export type PostHolder = {
  personId: string;
  name: string;
  email: string;
  language: 'id' | 'en';
  groupId: string;
  post: Post;
};

/** Who holds a post now in these bodies; a person with two posts comes twice. */
export async function peopleWithPost(
  db: Db,
  { groupIds, posts }: { groupIds: readonly string[]; posts?: readonly Post[] },
): Promise<PostHolder[]> {
  if (groupIds.length === 0) return [];
  let query = db
    .selectFrom('post_holdings')
    .innerJoin('people', 'people.id', 'post_holdings.person_id')
    .select([
      'people.id as personId',
      'people.name',
      'people.email',
      'people.language',
      'post_holdings.group_id as groupId',
      'post_holdings.post',
    ])
    .where('post_holdings.group_id', 'in', [...groupIds])
    .where('post_holdings.valid_until', 'is', null)
    .where('people.closed_at', 'is', null);
  if (posts) query = query.where('post_holdings.post', 'in', [...posts]);
  const rows = await query.orderBy('people.name').orderBy('people.id').execute();
  return rows.flatMap(({ post, ...row }) => (isPost(post) ? [{ ...row, post }] : []));
}
