import { type Actor, can } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { giveTo } from './appoint-post.ts';
import { actingPost, mayGive } from './appointment.ts';
import type { GroupEvents } from './events.ts';
import type { Group } from './group.ts';
import {
  endHolding,
  findPerson,
  listHoldings,
  lockGroup,
  lockHolding,
  type Person,
  type Whom,
} from './holdings.queries.ts';
import { findGroup } from './queries.ts';

export type EndRefusal =
  | 'not_yours_to_end'
  | 'ended_already'
  | 'nobody_with_this_address'
  | 'not_a_member_yet'
  | 'successor_is_holder'
  | 'successor_holds_it';

export type Ended = { ended: true } | { ended: false; refusal: EndRefusal };

type EndPost = {
  holdingId: string;
  actor: Actor;
  successor?: Whom | undefined;
  events: GroupEvents;
};

/**
 * Ends a post; with a successor it is handed over (serah terima) in the same moment. Tasks,
 * questions and history belong to the body, so the successor finds all of them.
 */
export function endPost(
  services: Services,
  { holdingId, actor, successor: whom, events }: EndPost,
): Promise<Ended> {
  return inTransaction(services, async (tx) => {
    const holding = await lockHolding(tx.db, holdingId);
    await lockGroup(tx.db, holding.groupId);
    const group = await findGroup(tx.db, holding.groupId);
    const refused = (refusal: EndRefusal): Ended => ({ ended: false, refusal });
    if (!mayGive(actor, group, holding.post)) return refused('not_yours_to_end');
    if (holding.validUntil) return refused('ended_already');

    const successor = whom ? await findPerson(tx.db, whom) : null;
    if (whom && !(await maySucceed(tx, { group, successor, actor })))
      return refused('not_a_member_yet');
    if (whom && !successor) return refused('nobody_with_this_address');
    if (successor?.id === holding.personId) return refused('successor_is_holder');

    if (
      successor &&
      !(await giveTo(tx, { group, person: successor, post: holding.post, actor, events }))
    ) {
      return refused('successor_holds_it');
    }
    await endHolding(tx.db, holding.id, tx.now());
    await writeLedger(tx, {
      act: successor ? 'post.handed_over' : 'post.ended',
      subjectKind: 'group',
      subjectId: group.id,
      actorPost: actingPost(actor, group),
      body: { group: group.slug, post: holding.post },
    });
    await invalidate(tx, [`group:${group.slug}`, 'groups']);
    if (holding.personId !== actor.personId) {
      const { personId, post } = holding;
      await events.postEnded(tx, { group, at: tx.now(), personIds: [personId], posts: [post] });
    }
    return { ended: true };
  });
}

/** As with appointing: a chair names one of the members, Diskominfo anybody. */
async function maySucceed(
  tx: Services,
  { group, successor, actor }: { group: Group; successor: Person | null; actor: Actor },
): Promise<boolean> {
  if (can(actor, 'post.appoint', { groupId: group.id })) return true;
  const holdings = await listHoldings(tx.db, group.id);
  return holdings.some((held) => held.personId === successor?.id);
}
