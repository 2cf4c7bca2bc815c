import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, type Refusal, refusalTo } from './bulletin.ts';
import type { Correction } from './correction.ts';
import { decideOnCorrection, findOpenCorrection } from './corrections.queries.ts';
import type { BulletinEvents } from './events.ts';
import { refusedCorrectionNotice } from './notices.ts';
import { publishCorrection } from './publish-correction.ts';
import { lockBulletin } from './queries.ts';

export type DecideCorrection = {
  bulletinId: string;
  actor: Actor;
  events: BulletinEvents;
  decision: 'publish' | 'refuse';
  /** Why not; needed to refuse. */
  reason?: string;
};

/** The second person publishes a proposed correction or gives it back. */
export function decideCorrection(
  services: Services,
  { bulletinId, actor, events, decision, reason = '' }: DecideCorrection,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('publish_correction', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    const correction = await findOpenCorrection(tx.db, bulletinId);
    const fault = faultOf(correction, { actor, decision, reason });
    if (fault || !correction) return { ok: false, refusal: fault ?? 'no_correction' };

    const at = tx.now();
    await decideOnCorrection(tx.db, correction.id, {
      state: decision === 'publish' ? 'published' : 'refused',
      decidedBy: actor.personId,
      at,
      note: reason,
    });
    if (decision === 'refuse') {
      await notify(tx, refusedCorrectionNotice(bulletin, correction.id, reason), [
        { people: [correction.proposedBy] },
      ]);
      return { ok: true };
    }
    await publishCorrection(tx, {
      bulletin,
      content: correction.content,
      note: correction.note,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.review', bulletin.content.issuerId),
      events,
    });
    return { ok: true };
  });
}

/** Whoever proposed it may take it back, but not publish it. */
function faultOf(
  correction: Correction | null,
  { actor, decision, reason }: { actor: Actor; decision: 'publish' | 'refuse'; reason: string },
): Refusal | null {
  if (!correction) return 'no_correction';
  if (decision === 'publish') return correction.proposedBy === actor.personId ? 'own_work' : null;
  return reason.trim() === '' ? 'no_reason' : null;
}
