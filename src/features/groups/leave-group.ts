import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { GroupEvents } from './events.ts';
import { endHolding, listHoldings, lockGroup } from './holdings.queries.ts';
import { findGroup } from './queries.ts';

export type LeaveRefusal = 'not_a_member' | 'last_chair';
export type Left = { left: true } | { left: false; refusal: LeaveRefusal };

type LeaveGroup = { groupId: string; actor: Actor; events: GroupEvents };

/**
 * Nobody has to ask to leave a KIM: all own posts there end at this moment. Only the chair hands
 * the KIM over first, or asks Diskominfo to close it, so that it is never without somebody to ask.
 */
export function leaveGroup(
  services: Services,
  { groupId, actor, events }: LeaveGroup,
): Promise<Left> {
  return inTransaction(services, async (tx) => {
    await lockGroup(tx.db, groupId);
    const group = await findGroup(tx.db, groupId);
    const holdings = await listHoldings(tx.db, groupId);
    const own = holdings.filter(({ personId }) => personId === actor.personId);
    if (group.kind !== 'kim' || own.length === 0) return { left: false, refusal: 'not_a_member' };
    if (isLastChair(holdings, actor.personId)) return { left: false, refusal: 'last_chair' };

    const at = tx.now();
    for (const { id, post } of own) {
      await endHolding(tx.db, id, at);
      await writeLedger(tx, {
        act: 'post.ended',
        subjectKind: 'group',
        subjectId: groupId,
        actorPost: post,
        body: { group: group.slug, post },
      });
    }
    await invalidate(tx, [`group:${group.slug}`, 'groups']);
    await events.memberLeft(tx, { group, at, name: actor.name });
    return { left: true };
  });
}

/** The only one who leads it. */
export function isLastChair(
  holdings: readonly { personId: string; post: string }[],
  personId: string,
): boolean {
  const chairs = holdings.filter(({ post }) => post === 'kim_chair');
  return chairs.length > 0 && chairs.every((held) => held.personId === personId);
}
