import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';

export const REVIEWER = 'penelaah@contoh.invalid';

/** The one editor of the small city, as an actor. */
export async function actorWithPosts({ db }: Services): Promise<Actor> {
  const row = await db
    .selectFrom('people')
    .innerJoin('post_holdings as h', 'h.person_id', 'people.id')
    .innerJoin('groups as g', 'g.id', 'h.group_id')
    .select(['people.id', 'people.name', 'g.id as groupId', 'g.name as groupName'])
    .select(['g.slug as groupSlug', 'g.area_code as areaCode'])
    .where('people.email', '=', REVIEWER)
    .executeTakeFirstOrThrow();
  const { id, name, ...group } = row;
  return {
    personId: id,
    name,
    email: REVIEWER,
    language: 'id',
    posts: [{ post: 'city_editor', groupKind: 'diskominfo', ...group }],
    via: 'session',
    scopes: [],
    badges: [],
    secondFactor: true,
  };
}
