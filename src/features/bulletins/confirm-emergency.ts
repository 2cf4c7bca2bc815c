import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { tagsOf } from './audience.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import { type Checklist, isComplete } from './checklist.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, insertReview, markBulletin } from './writing.queries.ts';

export type ConfirmEmergency = {
  bulletinId: string;
  actor: Actor;
  checklist: Checklist;
  note?: string;
};

/** The second look at what one person sent out. Whoever finds it wrong corrects or withdraws it instead. */
export function confirmEmergency(
  services: Services,
  { bulletinId, actor, checklist, note = '' }: ConfirmEmergency,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('confirm_emergency', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    if (!isComplete(checklist)) return { ok: false, refusal: 'checklist_incomplete' };

    const at = tx.now();
    const post = actingPost(actor, 'bulletin.review', bulletin.content.issuerId);
    const { state, version } = bulletin;
    await markBulletin(tx.db, bulletinId, {
      state,
      approved_by: actor.personId,
      approved_at: at,
      review_due_at: null,
      updated_at: at,
    });
    const review = { bulletinId, at, checklist, note, decision: 'approved' as const };
    await insertReview(tx.db, { ...review, reviewerId: actor.personId });
    const step = { bulletinId, at, from: state, to: state, personId: actor.personId, post };
    await insertHistory(tx.db, { ...step, note: 'confirmed' });
    await writeLedger(tx, {
      act: 'bulletin.confirmed',
      subjectKind: 'bulletin',
      subjectId: bulletinId,
      actorPost: post,
      body: { slug: bulletin.slug, version },
    });
    await invalidate(tx, await tagsOf(tx.db, bulletin));
    return { ok: true };
  });
}
