import { createHash, randomBytes } from 'node:crypto';

import {
  type Actor,
  type Badge,
  GROUP_KINDS,
  type HeldPost,
  type Post,
  postsOf,
} from '#features/accounts';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { groupMakers, type MadeGroup } from './groups.ts';

type PostWish = Post | { post: Post; group?: MadeGroup };

export type PersonWish = {
  name?: string;
  email?: string;
  language?: 'id' | 'en';
  /** A post alone gets a new body of the right kind. */
  posts?: readonly PostWish[];
  secondFactor?: boolean;
  badges?: readonly Badge[];
};

/** Invented people with posts; what comes back is who `visit(path, { as })` takes. */
export function peopleMakers(services: Services) {
  const { db, now } = services;
  const { group, holding } = groupMakers(services);

  async function person(wish: PersonWish = {}): Promise<Actor> {
    const code = newCode(6);
    const name = wish.name ?? `Orang Contoh ${code}`;
    const email = wish.email ?? `contoh.${code}@contoh.test`;
    const language = wish.language ?? 'id';
    const id = newId();
    await db
      .insertInto('people')
      .values({ id, name, email, language, created_at: now(), updated_at: now() })
      .execute();
    const posts: HeldPost[] = [];
    for (const one of wish.posts ?? []) posts.push(await held(id, one));
    for (const badge of wish.badges ?? []) await wear(id, badge);
    return {
      personId: id,
      name,
      email,
      language,
      posts,
      badges: [...(wish.badges ?? [])],
      via: 'session',
      scopes: [],
      secondFactor: wish.secondFactor ?? true,
    };
  }

  async function held(personId: string, wish: PostWish): Promise<HeldPost> {
    const { post, group: body } = typeof wish === 'string' ? { post: wish } : wish;
    const home = body ?? (await homeOf(post));
    await holding(personId, home, post);
    return {
      post,
      groupId: home.id,
      groupKind: home.kind,
      groupName: home.name,
      groupSlug: home.slug,
      areaCode: home.areaCode,
    };
  }

  async function wear(personId: string, badge: Badge): Promise<void> {
    await db
      .insertInto('person_badges')
      .values({
        id: newId(),
        person_id: personId,
        badge,
        basis: 'Pelatihan contoh',
        given_at: now(),
      })
      .execute();
  }

  const homeOf = (post: Post): Promise<MadeGroup> =>
    group({ kind: GROUP_KINDS.find((kind) => postsOf(kind).includes(post)) ?? 'kim' });

  /** A link for one newcomer; what opens it is given back. */
  async function invitationTo(
    body: MadeGroup,
    post: Post,
    { expiresAt = new Date(now().getTime() + 24 * 3600_000) }: { expiresAt?: Date } = {},
  ): Promise<{ token: string }> {
    const token = randomBytes(24).toString('base64url');
    await db
      .insertInto('invitations')
      .values({
        id: newId(),
        group_id: body.id,
        post,
        token_hash: createHash('sha256').update(token).digest('hex'),
        created_at: now(),
        expires_at: expiresAt,
      })
      .execute();
    return { token };
  }

  return { person, invitationTo };
}
