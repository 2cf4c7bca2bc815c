import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import { readinessOf } from './content.ts';
import type { BulletinEvents } from './events.ts';
import { overdueScheduleNotice, writersOf } from './notices.ts';
import { publishNow } from './publish-now.ts';
import { dueToPublish, lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

export type PublishBulletin = { bulletinId: string; actor: Actor; events: BulletinEvents };

/** Sends out what a second person has approved, now instead of at its hour. */
export function publishBulletin(
  services: Services,
  { bulletinId, actor, events }: PublishBulletin,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('publish', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    if (readinessOf(bulletin.content, tx.now()).length > 0) {
      return { ok: false, refusal: 'incomplete' };
    }

    await publishNow(tx, {
      bulletin,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.review', bulletin.content.issuerId),
      from: bulletin.state,
      events,
    });
    return { ok: true };
  });
}

/** Sends out everything whose hour has come; each in a transaction of its own, so one fault stops one bulletin. */
export async function publishScheduled(
  services: Services,
  events: BulletinEvents,
): Promise<number> {
  let published = 0;
  for (const bulletinId of await dueToPublish(services.db, services.now())) {
    if (await publishAtItsHour(services, bulletinId, events)) published += 1;
  }
  return published;
}

function publishAtItsHour(
  services: Services,
  bulletinId: string,
  events: BulletinEvents,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const { state, publishAt, approvedBy } = bulletin;
    // another process was quicker, or its hour was moved
    if (state !== 'scheduled' || !publishAt || publishAt > tx.now() || !approvedBy) return false;

    if (readinessOf(bulletin.content, tx.now()).length > 0) {
      const at = tx.now();
      await markBulletin(tx.db, bulletinId, {
        state: 'changes_asked',
        approved_by: null,
        approved_at: null,
        publish_at: null,
        updated_at: at,
      });
      const step = { bulletinId, at, from: state, personId: null, post: '' };
      await insertHistory(tx.db, { ...step, to: 'changes_asked', note: 'validity_is_over' });
      await notify(tx, overdueScheduleNotice(bulletin, at), writersOf(bulletin));
      return false;
    }
    await publishNow(tx, { bulletin, personId: approvedBy, post: '', from: state, events });
    return true;
  });
}
