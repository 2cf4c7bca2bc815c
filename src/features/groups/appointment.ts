import {
  type Actor,
  can,
  type GroupKind,
  type Post,
  postsOf,
  postsThatMay,
} from '#features/accounts';
import type { Level } from '#features/areas';
import { type Group, GUARDED_POSTS, INVITABLE_POSTS } from './group.ts';

/** On which level of the place tree a body of this kind sits. */
export const SEATS: Record<GroupKind, readonly Level[]> = {
  kim: ['kelurahan', 'kecamatan'],
  kelurahan: ['kelurahan'],
  kecamatan: ['kecamatan'],
  agency: ['kota'],
  diskominfo: ['kota'],
  city_hall: ['kota'],
  partner: ['kota'],
};

type Body = Pick<Group, 'id' | 'kind' | 'areaCode'>;

/**
 * Who may give this post, and so also who may end it: Diskominfo any but the guarded ones,
 * the installation's keeper any, a KIM's chair and secretary those of their own members.
 */
export function mayGive(actor: Actor, group: Body, post: Post): boolean {
  if (!postsOf(group.kind).includes(post)) return false;
  const subject = { groupId: group.id, areaCode: group.areaCode };
  if (can(actor, 'post.appoint', subject)) {
    return !GUARDED_POSTS.includes(post) || isKeeper(actor);
  }
  return mayInvite(actor, group) && INVITABLE_POSTS.some((one) => one === post);
}

/** Invitations are for a KIM's own people only. */
export function mayInvite(actor: Actor, group: Body): boolean {
  return group.kind === 'kim' && can(actor, 'group.manage_members', { groupId: group.id });
}

export const postsToGive = (actor: Actor, group: Body): Post[] =>
  postsOf(group.kind).filter((post) => mayGive(actor, group, post));

const isKeeper = (actor: Actor): boolean =>
  actor.posts.some(({ post, groupKind }) => post === 'system_admin' && groupKind === 'diskominfo');

/** In which post the actor gave or ended one, for the ledger; never the person. */
export function actingPost(actor: Actor, group: Body): Post | 'none' {
  const appoints = postsThatMay(actor, 'post.appoint')[0];
  const manages = postsThatMay(actor, 'group.manage_members').find(
    ({ groupId }) => groupId === group.id,
  );
  return appoints?.post ?? manages?.post ?? 'none';
}
