import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { announceBulletin } from './announce-bulletin.ts';
import { audienceOf, tagsOf } from './audience.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo } from './bulletin.ts';
import { decideOnCorrection, findOpenCorrection } from './corrections.queries.ts';
import type { BulletinEvents } from './events.ts';
import { withdrawnNotice, writersOf } from './notices.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

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

    const at = tx.now();
    const post = actingPost(actor, 'bulletin.withdraw', bulletin.content.issuerId);
    await markBulletin(tx.db, bulletinId, {
      state: 'withdrawn',
      withdrawal_reason: reason,
      withdrawn_at: at,
      review_due_at: null,
      updated_at: at,
    });
    const waiting = await findOpenCorrection(tx.db, bulletinId);
    const refused = { state: 'refused' as const, decidedBy: actor.personId, at, note: reason };
    if (waiting) await decideOnCorrection(tx.db, waiting.id, refused);
    const step = { bulletinId, at, personId: actor.personId, post, note: reason };
    await insertHistory(tx.db, { ...step, from: bulletin.state, to: 'withdrawn' });
    await writeLedger(tx, {
      act: 'bulletin.withdrawn',
      subjectKind: 'bulletin',
      subjectId: bulletinId,
      actorPost: post,
      body: { slug: bulletin.slug, title: bulletin.content.title, reason },
    });
    await invalidate(tx, await tagsOf(tx.db, bulletin));
    await events.withdrawn(tx, { bulletinId, round: bulletin.version });
    await announceBulletin(tx, { bulletinId, event: 'bulletin.withdrawn' });
    const { followers } = await audienceOf(tx.db, bulletin);
    await notify(tx, withdrawnNotice(bulletin, reason), [...writersOf(bulletin), ...followers]);
    return { ok: true };
  });
}
