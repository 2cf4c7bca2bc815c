import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { refusalTo, type RuleRefusal } from './bulletin.ts';
import { type Missing, readinessOf } from './content.ts';
import { REVIEWERS, reviewNotice } from './notices.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

export type SubmitForReview = { bulletinId: string; actor: Actor };
export type Submitted =
  | { ok: true }
  | { ok: false; refusal: RuleRefusal }
  | { ok: false; refusal: 'incomplete'; missing: Missing[] };

/** Hands a complete draft to the second person and tells those who may be that person. */
export function submitForReview(
  services: Services,
  { bulletinId, actor }: SubmitForReview,
): Promise<Submitted> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('submit', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    const at = tx.now();
    const missing = readinessOf(bulletin.content, at);
    if (missing.length > 0) return { ok: false, refusal: 'incomplete', missing };

    await markBulletin(tx.db, bulletinId, {
      state: 'in_review',
      submitted_by: actor.personId,
      submitted_at: at,
      updated_at: at,
    });
    await insertHistory(tx.db, {
      bulletinId,
      at,
      from: bulletin.state,
      to: 'in_review',
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.submit', bulletin.content.issuerId),
    });
    await notify(tx, reviewNotice(bulletin, at), REVIEWERS);
    return { ok: true };
  });
}
