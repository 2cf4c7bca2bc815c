import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import type { BulletinEvents } from './events.ts';
import { lockBulletin } from './queries.ts';
import { withdrawNow } from './withdraw-now.ts';

export type WithdrawBulletin = {
  bulletinId: string;
  actor: Actor;
  events: BulletinEvents;
  /** The public reads it in place of the text. */
  reason: string;
};

/** Takes a text back for good. The page stays and says why; a correction still waiting falls with it. */
export function withdrawBulletin(
  services: Services,
  { bulletinId, actor, events, reason }: WithdrawBulletin,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('withdraw', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    if (reason.trim() === '') return { ok: false, refusal: 'no_reason' };

    await withdrawNow(tx, {
      bulletin,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.withdraw', bulletin.content.issuerId),
      reason,
      events,
    });
    return { ok: true };
  });
}
