import { type Actor, can, type Post } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, mayGive } from './appointment.ts';
import type { GroupEvents } from './events.ts';
import { type Group, isHeldByOne } from './group.ts';
import {
  addHolding,
  findPerson,
  listHoldings,
  lockGroup,
  type Person,
  type Whom,
} from './holdings.queries.ts';
import { findGroup } from './queries.ts';

export type AppointRefusal =
  | 'not_yours_to_give'
  | 'group_closed'
  | 'nobody_with_this_address'
  | 'not_a_member_yet'
  | 'holds_it_already'
  | 'held_by_another';

export type Appointed =
  { appointed: true; person: Person } | { appointed: false; refusal: AppointRefusal };

type AppointPost = {
  groupId: string;
  whom: Whom;
  post: Post;
  actor: Actor;
  events: GroupEvents;
};

/** Gives a post to somebody who has an account. A post of one person is passed on by `endPost`. */
export function appointPost(
  services: Services,
  { groupId, whom, post, actor, events }: AppointPost,
): Promise<Appointed> {
  return inTransaction(services, async (tx) => {
    await lockGroup(tx.db, groupId);
    const group = await findGroup(tx.db, groupId);
    const refused = (refusal: AppointRefusal): Appointed => ({ appointed: false, refusal });
    if (!mayGive(actor, group, post)) return refused('not_yours_to_give');
    if (group.closedAt) return refused('group_closed');

    const holdings = await listHoldings(tx.db, groupId);
    const person = await findPerson(tx.db, whom);
    const isMember = holdings.some((held) => held.personId === person?.id);
    // a chair may not add strangers, nor find out who has an account: those are invited
    if (!isMember && !can(actor, 'post.appoint', { groupId })) return refused('not_a_member_yet');
    if (!person) return refused('nobody_with_this_address');
    const holder = holdings.find((held) => held.post === post && isHeldByOne(post));
    if (holder && holder.personId !== person.id) return refused('held_by_another');

    const isNew = await giveTo(tx, { group, person, post, actor, events });
    return isNew ? { appointed: true, person } : refused('holds_it_already');
  });
}

type Giving = { group: Group; person: Person; post: Post; actor: Actor; events: GroupEvents };

/** Writes the holding, tells the person and the ledger, and forgets the pages that show the body. */
export async function giveTo(
  tx: Services,
  { group, person, post, actor, events }: Giving,
): Promise<boolean> {
  const isNew = await addHolding(tx.db, {
    id: newId(tx.now().getTime()),
    groupId: group.id,
    personId: person.id,
    post,
    validFrom: tx.now(),
    appointedBy: actor.personId,
  });
  if (!isNew) return false;
  await writeLedger(tx, {
    act: 'post.appointed',
    subjectKind: 'group',
    subjectId: group.id,
    actorPost: actingPost(actor, group),
    body: { group: group.slug, post },
  });
  await invalidate(tx, [`group:${group.slug}`, 'groups']);
  // who gives themself a post knows it
  if (person.id !== actor.personId) {
    await events.postGiven(tx, { group, post, personId: person.id, at: tx.now() });
  }
  return true;
}
