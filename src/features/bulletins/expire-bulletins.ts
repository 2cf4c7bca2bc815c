import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { tagsOf } from './audience.ts';
import { stateAfter } from './bulletin.ts';
import type { BulletinEvents } from './events.ts';
import { dueToExpire, lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

/** Ends every bulletin whose validity is over, each in a transaction of its own. Gives how many. */
export async function expireBulletins(services: Services, events: BulletinEvents): Promise<number> {
  let expired = 0;
  for (const bulletinId of await dueToExpire(services.db, services.now())) {
    if (await expireBulletin(services, bulletinId, events)) expired += 1;
  }
  return expired;
}

function expireBulletin(
  services: Services,
  bulletinId: string,
  events: BulletinEvents,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const at = tx.now();
    const { validUntil } = bulletin.content;
    const after = stateAfter('expire', bulletin.state);
    // a correction may have moved its last day meanwhile
    if (!after || !validUntil || validUntil >= at) return false;

    await markBulletin(tx.db, bulletinId, { state: after, expired_at: at, updated_at: at });
    const step = { bulletinId, at, personId: null, post: '' };
    await insertHistory(tx.db, { ...step, from: bulletin.state, to: after });
    await writeLedger(tx, {
      act: 'bulletin.expired',
      subjectKind: 'bulletin',
      subjectId: bulletinId,
      actorPost: 'system',
      body: { slug: bulletin.slug, title: bulletin.content.title, version: bulletin.version },
    });
    await invalidate(tx, await tagsOf(tx.db, bulletin));
    await events.expired(tx, { bulletinId, round: bulletin.version });
    return true;
  });
}
