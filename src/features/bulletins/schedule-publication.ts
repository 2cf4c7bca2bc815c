import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import { readinessOf } from './content.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

export type SchedulePublication = { bulletinId: string; actor: Actor; publishAt: Date };

/** Gives an approved bulletin its hour, or another one. */
export function schedulePublication(
  services: Services,
  { bulletinId, actor, publishAt }: SchedulePublication,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('schedule', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    const at = tx.now();
    if (publishAt <= at) return { ok: false, refusal: 'time_has_passed' };
    if (readinessOf(bulletin.content, publishAt).length > 0) {
      return { ok: false, refusal: 'incomplete' };
    }

    await markBulletin(tx.db, bulletinId, {
      state: 'scheduled',
      publish_at: publishAt,
      updated_at: at,
    });
    await insertHistory(tx.db, {
      bulletinId,
      at,
      from: bulletin.state,
      to: 'scheduled',
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.review', bulletin.content.issuerId),
    });
    return { ok: true };
  });
}
