import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Bulletin, type Refusal, refusalTo } from './bulletin.ts';
import { type BulletinContent, type Missing, readinessOf } from './content.ts';
import { changedParts } from './correction.ts';
import { findOpenCorrection, insertCorrection } from './corrections.queries.ts';
import type { BulletinEvents } from './events.ts';
import { confirmationNotice, correctionNotice, REVIEWERS } from './notices.ts';
import { publishCorrection } from './publish-correction.ts';
import { lockBulletin } from './queries.ts';

export type ProposeCorrection = {
  bulletinId: string;
  actor: Actor;
  events: BulletinEvents;
  content: BulletinContent;
  /** What was wrong, in the words the public will read. */
  note: string;
  /** Out at once on one person's word; needs the right to publish emergencies. */
  atOnce?: boolean;
};
export type CorrectionOutcome =
  | { ok: true }
  | { ok: false; refusal: Refusal }
  | { ok: false; refusal: 'incomplete'; missing: Missing[] };

/** A new text for what is already public. It replaces the old one when a second person agrees; one at a time. */
export function proposeCorrection(
  services: Services,
  proposal: ProposeCorrection,
): Promise<CorrectionOutcome> {
  return inTransaction(services, async (tx) => {
    const { bulletinId, actor, events, note, atOnce = false } = proposal;
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const content = correctable(bulletin, proposal.content);
    const refusal = refusalToPropose(bulletin, content, proposal);
    if (refusal) return { ok: false, refusal };
    const at = tx.now();
    const missing = readinessOf(content, at);
    if (missing.length > 0) return { ok: false, refusal: 'incomplete', missing };
    if (await findOpenCorrection(tx.db, bulletinId))
      return { ok: false, refusal: 'correction_waits' };

    const by = { bulletinId, content, note, proposedBy: actor.personId, at };
    const correctionId = await insertCorrection(tx.db, { ...by, emergency: atOnce });
    if (!atOnce) {
      await notify(tx, correctionNotice(bulletin, correctionId), REVIEWERS);
      return { ok: true };
    }
    await publishCorrection(tx, {
      bulletin,
      content,
      note,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.publish_emergency', content.issuerId),
      events,
      reviewDueAt: await dueAt(tx, 'bulletin.emergency_review'),
    });
    await notify(tx, confirmationNotice(bulletin, bulletin.version + 1), REVIEWERS);
    return { ok: true };
  });
}

function refusalToPropose(
  bulletin: Bulletin,
  content: BulletinContent,
  { actor, note, atOnce }: ProposeCorrection,
): Refusal | null {
  const authority = authorityOf(actor, bulletin);
  const refusal = refusalTo('propose_correction', bulletin, authority);
  if (refusal) return refusal;
  if (atOnce && !authority.may('bulletin.publish_emergency')) return 'not_allowed';
  if (note.trim() === '') return 'no_reason';
  return changedParts(bulletin.content, content).length === 0 ? 'nothing_changed' : null;
}

/** Issuer, kind, urgency and audience stay: who got the first text gets the corrected one. */
function correctable({ content: old }: Bulletin, content: BulletinContent): BulletinContent {
  const { issuerId, kind, urgency, audience } = old;
  return { ...content, issuerId, kind, urgency, audience };
}
