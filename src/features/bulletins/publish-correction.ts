import { notify } from '#features/channels';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { announceBulletin } from './announce-bulletin.ts';
import { audienceOf, tagsOf } from './audience.ts';
import type { Bulletin } from './bulletin.ts';
import type { BulletinContent } from './content.ts';
import { changedParts } from './correction.ts';
import type { BulletinEvents } from './events.ts';
import { correctedNotice, writersOf } from './notices.ts';
import {
  insertHistory,
  insertVersion,
  markBulletin,
  writeCorrectedContent,
} from './writing.queries.ts';

export type PublishCorrection = {
  bulletin: Bulletin;
  content: BulletinContent;
  note: string;
  personId: string;
  post: string;
  events: BulletinEvents;
  /** For a correction on one person's word: by when a second one has to look. */
  reviewDueAt?: Date;
};

/** The corrected text takes the place of the old one, which stays as a version. The address stays: it is on paper. */
export async function publishCorrection(
  tx: Services,
  correction: PublishCorrection,
): Promise<void> {
  const { bulletin, content, note, personId, post, events, reviewDueAt } = correction;
  const at = tx.now();
  const version = bulletin.version + 1;
  const bulletinId = bulletin.id;
  const corrected = { ...bulletin, content };

  await writeCorrectedContent(tx.db, bulletinId, content);
  await insertVersion(tx.db, { bulletinId, version, content, note, publishedBy: personId, at });
  await markBulletin(tx.db, bulletinId, {
    state: 'corrected',
    version,
    correction_note: note,
    published_by: personId,
    corrected_at: at,
    review_due_at: reviewDueAt ?? null,
    updated_at: at,
  });
  await insertHistory(tx.db, {
    bulletinId,
    at,
    from: bulletin.state,
    to: 'corrected',
    personId,
    post,
    note,
  });
  await writeLedger(tx, {
    act: reviewDueAt ? 'bulletin.corrected_in_emergency' : 'bulletin.corrected',
    subjectKind: 'bulletin',
    subjectId: bulletinId,
    actorPost: post,
    body: {
      slug: bulletin.slug,
      title: content.title,
      version,
      note,
      changed: changedParts(bulletin.content, content),
    },
  });
  await invalidate(tx, await tagsOf(tx.db, corrected));
  await events.corrected(tx, { bulletinId, round: version });
  await announceBulletin(tx, { bulletinId, event: 'bulletin.corrected' });
  const { followers } = await audienceOf(tx.db, corrected);
  await notify(tx, correctedNotice(corrected, { version, note }), [
    ...writersOf(bulletin),
    ...followers,
  ]);
}
