import { inTransaction, type Services } from '#platform/services.ts';
import { stateAfter } from './bulletin.ts';
import type { BulletinContent } from './content.ts';
import type { BulletinEvents } from './events.ts';
import type { Speaker } from './publish-clarification.ts';
import { publishCorrection } from './publish-correction.ts';
import { lockBulletin } from './queries.ts';

export type CorrectClarification = {
  bulletinId: string;
  /** Issuer, kind, urgency and audience stay as they are: whoever got the first text gets this one. */
  content: BulletinContent;
  note: string;
  publisher: Speaker;
  events: BulletinEvents;
};

/** The verdict was corrected, and so is what was said of it, to everybody who got it. False when the bulletin is public no more. */
export function correctClarification(
  services: Services,
  { bulletinId, content, note, publisher, events }: CorrectClarification,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    if (bulletin.origin !== 'claim' || !stateAfter('publish_correction', bulletin.state)) {
      return false;
    }
    const { issuerId, kind, urgency, audience } = bulletin.content;
    await publishCorrection(tx, {
      bulletin,
      content: { ...content, issuerId, kind, urgency, audience },
      note,
      ...publisher,
      events,
    });
    return true;
  });
}
