import { notify, recallNotices } from '#features/channels';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { announceBulletin } from './announce-bulletin.ts';
import { audienceOf, tagsOf } from './audience.ts';
import type { Bulletin } from './bulletin.ts';
import { decideOnCorrection, findOpenCorrection } from './corrections.queries.ts';
import type { BulletinEvents } from './events.ts';
import { SPREADING, withdrawnNotice, writersOf } from './notices.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

export type WithdrawNow = {
  bulletin: Bulletin;
  personId: string;
  post: string;
  /** The public reads it in place of the text. */
  reason: string;
  events: BulletinEvents;
};

/** What every way of withdrawing comes to. What is still on its way to somebody stays here. The caller holds the row and has asked the rules. */
export async function withdrawNow(tx: Services, withdrawal: WithdrawNow): Promise<void> {
  const { bulletin, personId, post, reason, events } = withdrawal;
  const at = tx.now();
  const bulletinId = bulletin.id;
  await markBulletin(tx.db, bulletinId, {
    state: 'withdrawn',
    withdrawal_reason: reason,
    withdrawn_at: at,
    review_due_at: null,
    updated_at: at,
  });
  const waiting = await findOpenCorrection(tx.db, bulletinId);
  const refused = { state: 'refused' as const, decidedBy: personId, at, note: reason };
  if (waiting) await decideOnCorrection(tx.db, waiting.id, refused);
  const step = { bulletinId, at, personId, post, note: reason };
  await insertHistory(tx.db, { ...step, from: bulletin.state, to: 'withdrawn' });
  await writeLedger(tx, {
    act: 'bulletin.withdrawn',
    subjectKind: 'bulletin',
    subjectId: bulletinId,
    actorPost: post,
    body: { slug: bulletin.slug, title: bulletin.content.title, reason },
  });
  await invalidate(tx, await tagsOf(tx.db, bulletin));
  await recallNotices(tx, { subjectKind: 'bulletin', subjectId: bulletinId, kinds: SPREADING });
  await events.withdrawn(tx, { bulletinId, round: bulletin.version });
  await announceBulletin(tx, { bulletinId, event: 'bulletin.withdrawn' });
  const { followers } = await audienceOf(tx.db, bulletin);
  await notify(tx, withdrawnNotice(bulletin, reason), [...writersOf(bulletin), ...followers]);
}
