import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { refusalTo } from './bulletin.ts';
import { readinessOf } from './content.ts';
import type { BulletinEvents } from './events.ts';
import { confirmationNotice, REVIEWERS } from './notices.ts';
import { publishNow } from './publish-now.ts';
import { lockBulletin } from './queries.ts';
import type { Submitted } from './submit-for-review.ts';

export type PublishEmergency = { bulletinId: string; actor: Actor; events: BulletinEvents };

/** One person sends an emergency out at once; a second one looks within the hour, and until then the page says so. */
export function publishEmergency(
  services: Services,
  { bulletinId, actor, events }: PublishEmergency,
): Promise<Submitted> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('publish_emergency', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    const missing = readinessOf(bulletin.content, tx.now());
    if (missing.length > 0) return { ok: false, refusal: 'incomplete', missing };

    const reviewDueAt = await dueAt(tx, 'bulletin.emergency_review');
    await publishNow(tx, {
      bulletin,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.publish_emergency', bulletin.content.issuerId),
      from: bulletin.state,
      events,
      reviewDueAt,
    });
    await notify(tx, confirmationNotice(bulletin, bulletin.version + 1), REVIEWERS);
    return { ok: true };
  });
}
