import { notify } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { type Round, toGroup, usefulDue } from './create-tasks.ts';
import {
  ensureLinks,
  findRoundBulletin,
  groupsAskedBefore,
  groupsInAudience,
  insertTasks,
} from './create.queries.ts';
import { roundNotice } from './notices.ts';
import { dueRule } from './task.ts';

/** A task for each KIM that the bulletin is for now and was not before; for them it is the first of it. */
export function widenRelayTasks(services: Services, { bulletinId, round }: Round): Promise<void> {
  return inTransaction(services, async (tx) => {
    const bulletin = await findRoundBulletin(tx.db, bulletinId);
    const asked = await groupsAskedBefore(tx.db, { bulletinId, round: round + 1 });
    const meant = await groupsInAudience(tx.db, bulletinId);
    const groupIds = meant.filter((id) => !asked.includes(id));
    if (groupIds.length === 0) return;

    const sentAt = tx.now();
    const due = await dueAt(tx, dueRule(bulletin.urgency));
    await ensureLinks(tx.db, bulletinId, groupIds, sentAt);
    await insertTasks(tx.db, {
      bulletinId,
      round,
      groupIds,
      sentAt,
      dueAt: usefulDue(due, sentAt, bulletin.validUntil),
    });
    const notice = roundNotice({ bulletin, round: 1 });
    const key = `${notice.key}:widened:${sentAt.getTime()}`;
    await notify(tx, { ...notice, key }, groupIds.map(toGroup));
  });
}
