import { notify, type Recipient } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import {
  closeOpenTasks,
  ensureLinks,
  findRoundBulletin,
  groupsAskedBefore,
  groupsInAudience,
  insertTasks,
} from './create.queries.ts';
import { roundNotice } from './notices.ts';
import { dueRule } from './task.ts';

export type Round = { bulletinId: string; round: number };

/**
 * One task for every KIM the bulletin is for, inside the transaction that publishes it, so a
 * bulletin is never public without its tasks. A correction goes to exactly the KIM that were
 * asked before and takes the place of what they had not finished. Running it again changes nothing.
 */
export function createRelayTasks(services: Services, { bulletinId, round }: Round): Promise<void> {
  return inTransaction(services, async (tx) => {
    const bulletin = await findRoundBulletin(tx.db, bulletinId);
    const groupIds =
      round === 1
        ? await groupsInAudience(tx.db, bulletinId)
        : await groupsAskedBefore(tx.db, { bulletinId, round });

    const sentAt = tx.now();
    const due = await dueAt(tx, dueRule(bulletin.urgency));
    await ensureLinks(tx.db, bulletinId, [null, ...groupIds], sentAt);
    await closeOpenTasks(tx.db, {
      bulletinId,
      beforeRound: round,
      reason: 'corrected',
      at: sentAt,
    });
    const created = await insertTasks(tx.db, {
      bulletinId,
      round,
      groupIds,
      sentAt,
      dueAt: usefulDue(due, sentAt, bulletin.validUntil),
    });
    if (created === 0) return;
    await notify(tx, roundNotice({ bulletin, round }), groupIds.map(toGroup));
  });
}

/** Nothing is asked for after the last day of the bulletin itself. */
export function usefulDue(due: Date, sentAt: Date, validUntil: Date | null): Date {
  return validUntil && validUntil > sentAt && validUntil < due ? validUntil : due;
}

export const toGroup = (group: string): Recipient => ({ group });
