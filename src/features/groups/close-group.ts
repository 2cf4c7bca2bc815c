import { type Actor, can } from '#features/accounts';
import { localDay } from '#platform/clock.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost } from './appointment.ts';
import { closingMoment } from './closing.ts';
import type { GroupEvents } from './events.ts';
import type { Group } from './group.ts';
import { endHolding, listHoldings, lockGroup } from './holdings.queries.ts';
import { revokeAll } from './invitations.queries.ts';
import { findGroup } from './queries.ts';
import { markClosed } from './register.queries.ts';

export type CloseGroup = {
  groupId: string;
  actor: Actor;
  /** Only read by who keeps the register. */
  reason: string;
  /** The last day it was there, as `2026-01-31`. */
  closedOn: string;
  events: GroupEvents;
};

export type CloseRefusal =
  'not_yours_to_close' | 'closed_already' | 'future_date' | 'before_it_began' | 'no_reason';
export type ClosedGroup = { closed: true } | { closed: false; refusal: CloseRefusal };

export const mayClose = (actor: Actor, group: Pick<Group, 'kind' | 'areaCode'>): boolean =>
  group.kind === 'kim' && can(actor, 'group.close', { areaCode: group.areaCode });

/**
 * A KIM that ended: its posts end, its invitations open nothing, its open tasks are closed and it
 * gets no new ones. Its page stays, with the name and what it did.
 */
export function closeGroup(services: Services, wanted: CloseGroup): Promise<ClosedGroup> {
  const { groupId, actor, reason, closedOn, events } = wanted;
  return inTransaction(services, async (tx) => {
    await lockGroup(tx.db, groupId);
    const group = await findGroup(tx.db, groupId);
    const refused = (refusal: CloseRefusal): ClosedGroup => ({ closed: false, refusal });
    if (!mayClose(actor, group)) return refused('not_yours_to_close');
    if (group.closedAt) return refused('closed_already');
    if (reason.trim() === '') return refused('no_reason');
    const at = tx.now();
    const { timeZone } = tx.city;
    if (closedOn > localDay(at, timeZone)) return refused('future_date');
    if (group.foundedOn && closedOn < localDay(group.foundedOn, timeZone))
      return refused('before_it_began');

    const holdings = await listHoldings(tx.db, groupId);
    for (const { id } of holdings) await endHolding(tx.db, id, at);
    await revokeAll(tx.db, groupId, at);
    await markClosed(tx.db, groupId, { at: closingMoment(closedOn, at, timeZone), reason });
    await writeLedger(tx, {
      act: 'group.closed',
      subjectKind: 'group',
      subjectId: groupId,
      actorPost: actingPost(actor, group),
      body: { group: group.slug, on: closedOn },
    });
    await invalidate(tx, [`group:${group.slug}`, 'groups', `area:${group.areaCode}`]);
    await events.groupClosed(tx, { group, at });
    const told = new Set(holdings.map(({ personId }) => personId));
    const posts = [...new Set(holdings.map(({ post }) => post))];
    await events.postEnded(tx, { group, at, personIds: [...told], posts });
    return { closed: true };
  });
}
