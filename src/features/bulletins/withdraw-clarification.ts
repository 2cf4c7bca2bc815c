import { inTransaction, type Services } from '#platform/services.ts';
import { stateAfter } from './bulletin.ts';
import type { BulletinEvents } from './events.ts';
import type { Speaker } from './publish-clarification.ts';
import { lockBulletin } from './queries.ts';
import { withdrawNow } from './withdraw-now.ts';

export type WithdrawClarification = {
  bulletinId: string;
  reason: string;
  by: Speaker;
  events: BulletinEvents;
};

/** The verdict does not hold any longer, so its bulletin is taken back from everybody who got it. Once. */
export function withdrawClarification(
  services: Services,
  { bulletinId, reason, by, events }: WithdrawClarification,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    if (bulletin.origin !== 'claim' || !stateAfter('withdraw', bulletin.state)) return false;
    await withdrawNow(tx, { bulletin, ...by, reason, events });
    return true;
  });
}
