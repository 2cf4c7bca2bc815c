import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { BulletinContent } from './content.ts';
import type { BulletinEvents } from './events.ts';
import { publishNow } from './publish-now.ts';
import { lockBulletin } from './queries.ts';
import { insertBulletin, insertHistory, insertReview, markBulletin } from './writing.queries.ts';

/** Somebody with the post through which they spoke, as it stands in history and ledger. */
export type Speaker = { personId: string; post: string };

export type PublishClarification = {
  content: BulletinContent;
  /** Who wrote the verdict, who of another body read it, who let it go out: the same stand behind the bulletin. */
  author: Speaker;
  second: Speaker & { note: string };
  publisher: Speaker;
  /** The address is made of these words, so that it says nothing wrong when the verdict is corrected. */
  slugWords: string;
  events: BulletinEvents;
};

/**
 * Sends out what a published verdict says, on the same road as every bulletin. The two readers of
 * the verdict are its four eyes, so nobody reviews it again. Gives the id of the bulletin.
 */
export function publishClarification(
  services: Services,
  { content, author, second, publisher, slugWords, events }: PublishClarification,
): Promise<string> {
  return inTransaction(services, async (tx) => {
    const at = tx.now();
    const bulletinId = newId(at.getTime());
    const slug = `draf-${newCode(10)}`;
    const written = { content, writtenBy: author.personId, origin: 'claim' as const, at };
    await insertBulletin(tx.db, { id: bulletinId, slug, ...written });
    await markBulletin(tx.db, bulletinId, {
      state: 'approved',
      submitted_by: author.personId,
      submitted_at: at,
      approved_by: second.personId,
      approved_at: at,
      updated_at: at,
    });
    await insertReview(tx.db, {
      bulletinId,
      reviewerId: second.personId,
      at,
      decision: 'approved',
      checklist: {},
      note: second.note,
    });
    const by = ({ personId, post }: Speaker) => ({ bulletinId, at, personId, post });
    await insertHistory(tx.db, { ...by(author), from: null, to: 'in_review' });
    await insertHistory(tx.db, { ...by(second), from: 'in_review', to: 'approved' });
    await publishNow(tx, {
      bulletin: await lockBulletin(tx.db, bulletinId),
      ...publisher,
      from: 'approved',
      slugWords,
      events,
    });
    return bulletinId;
  });
}
