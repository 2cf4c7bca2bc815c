import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import type { Checklist } from './checklist.ts';
import { changesNotice, writersOf } from './notices.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, insertReview, markBulletin } from './writing.queries.ts';

export type AskChanges = { bulletinId: string; actor: Actor; checklist: Checklist; note: string };

/** Gives a text back to its writers, with what should be different. */
export function askChanges(
  services: Services,
  { bulletinId, actor, checklist, note }: AskChanges,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('ask_changes', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    if (note.trim() === '') return { ok: false, refusal: 'no_reason' };

    const at = tx.now();
    await markBulletin(tx.db, bulletinId, {
      state: 'changes_asked',
      approved_by: null,
      approved_at: null,
      publish_at: null,
      updated_at: at,
    });
    await insertReview(tx.db, {
      bulletinId,
      reviewerId: actor.personId,
      at,
      decision: 'changes_asked',
      checklist,
      note,
    });
    await insertHistory(tx.db, {
      bulletinId,
      at,
      from: bulletin.state,
      to: 'changes_asked',
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.review', bulletin.content.issuerId),
      note,
    });
    await notify(tx, changesNotice(bulletin, { note, at }), writersOf(bulletin));
    return { ok: true };
  });
}
