import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Bulletin, type Outcome, type Refusal, refusalTo } from './bulletin.ts';
import { type Checklist, isComplete } from './checklist.ts';
import { readinessOf } from './content.ts';
import type { BulletinEvents } from './events.ts';
import { approvedNotice, writersOf } from './notices.ts';
import { publishNow } from './publish-now.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, insertReview, markBulletin } from './writing.queries.ts';

/** What follows the word: out at once, out at a time, or kept until somebody sends it out. */
export type AfterApproval = { kind: 'publish' } | { kind: 'schedule'; at: Date } | { kind: 'hold' };

export type ApproveBulletin = {
  bulletinId: string;
  actor: Actor;
  events: BulletinEvents;
  checklist: Checklist;
  note?: string;
  then: AfterApproval;
};

/** The second person's word. Of two who give it at once, the first one's counts and the other is told. */
export function approveBulletin(services: Services, approval: ApproveBulletin): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const { bulletinId, actor, events, checklist, note = '', then } = approval;
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalToApprove(bulletin, approval, tx.now());
    if (refusal) return { ok: false, refusal };

    const at = tx.now();
    const post = actingPost(actor, 'bulletin.review', bulletin.content.issuerId);
    await insertReview(tx.db, {
      bulletinId,
      reviewerId: actor.personId,
      at,
      decision: 'approved',
      checklist,
      note,
    });
    await markBulletin(tx.db, bulletinId, {
      state: then.kind === 'schedule' ? 'scheduled' : 'approved',
      approved_by: actor.personId,
      approved_at: at,
      publish_at: then.kind === 'schedule' ? then.at : null,
      updated_at: at,
    });
    const step = { bulletinId, at, personId: actor.personId, post };
    await insertHistory(tx.db, { ...step, from: bulletin.state, to: 'approved', note });
    if (then.kind === 'publish') {
      await publishNow(tx, { bulletin, personId: actor.personId, post, events, from: 'approved' });
      return { ok: true };
    }
    if (then.kind === 'schedule') {
      await insertHistory(tx.db, { ...step, from: 'approved', to: 'scheduled' });
    }
    await notify(
      tx,
      approvedNotice(bulletin, then.kind === 'schedule' ? then.at : null),
      writersOf(bulletin),
    );
    return { ok: true };
  });
}

function refusalToApprove(
  bulletin: Bulletin,
  { actor, checklist, then }: ApproveBulletin,
  now: Date,
): Refusal | null {
  const refusal = refusalTo('approve', bulletin, authorityOf(actor, bulletin));
  if (refusal) return refusal;
  if (!isComplete(checklist)) return 'checklist_incomplete';
  if (then.kind === 'schedule' && then.at <= now) return 'time_has_passed';
  const goesOut = then.kind === 'schedule' ? then.at : now;
  return readinessOf(bulletin.content, goesOut).length > 0 ? 'incomplete' : null;
}
