import { notify } from '#features/channels';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { announceBulletin } from './announce-bulletin.ts';
import { audienceOf, tagsOf } from './audience.ts';
import type { Bulletin, BulletinState } from './bulletin.ts';
import type { BulletinEvents } from './events.ts';
import { publishedNotice, writersOf } from './notices.ts';
import { freeSlug } from './slug.ts';
import { insertHistory, insertVersion, markBulletin, takenSlugs } from './writing.queries.ts';

export type PublishNow = {
  bulletin: Bulletin;
  /** The person whose word sends it out. */
  personId: string;
  /** The post that acts; empty when the clock does. */
  post: string;
  from: BulletinState;
  events: BulletinEvents;
  /** For an emergency: by when a second person has to look. */
  reviewDueAt?: Date;
  /** What the address is made of, if not the title. */
  slugWords?: string;
};

/** What every way of publishing comes to: version, address, ledger, pages, tasks, notices. The caller holds the row and has asked the rules. */
export async function publishNow(tx: Services, publication: PublishNow): Promise<void> {
  const { bulletin, personId, post, from, events, reviewDueAt } = publication;
  const at = tx.now();
  const version = bulletin.version + 1;
  const words = publication.slugWords ?? bulletin.content.title;
  const slug = await freeSlug(words, (stem) => takenSlugs(tx.db, stem));
  const published = { ...bulletin, slug };

  await insertVersion(tx.db, {
    bulletinId: bulletin.id,
    version,
    content: bulletin.content,
    note: '',
    publishedBy: personId,
    at,
  });
  await markBulletin(tx.db, bulletin.id, {
    state: 'published',
    slug: published.slug,
    version,
    published_by: personId,
    published_at: at,
    publish_at: null,
    review_due_at: reviewDueAt ?? null,
    updated_at: at,
  });
  await insertHistory(tx.db, {
    bulletinId: bulletin.id,
    at,
    from,
    to: 'published',
    personId: post === '' ? null : personId,
    post,
    note: reviewDueAt ? 'emergency' : '',
  });
  await writeLedger(tx, {
    act: reviewDueAt ? 'bulletin.published_in_emergency' : 'bulletin.published',
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    actorPost: post === '' ? 'system' : post,
    body: { slug: published.slug, title: bulletin.content.title, version },
  });
  await invalidate(tx, await tagsOf(tx.db, published));
  await events.published(tx, { bulletinId: bulletin.id, round: version });
  await announceBulletin(tx, { bulletinId: bulletin.id, event: 'bulletin.published' });
  const { followers } = await audienceOf(tx.db, published);
  await notify(tx, publishedNotice(published), [...writersOf(bulletin), ...followers]);
}
