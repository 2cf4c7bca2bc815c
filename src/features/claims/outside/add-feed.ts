import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { askFetch } from './ask-fetch.ts';
import { findSameFeed, insertFeed } from './outside.queries.ts';

export type AddFeed = { actor: Actor; publisher: string; url: string; licence: string };
export type FeedAdded = { ok: true; feedId: string } | { ok: false; refusal: 'known_feed' };

/** A publisher the city shows beside its own verdicts from now on; the public sees in the ledger that it does. */
export function addFeed(
  services: Services,
  { actor, publisher, url, licence }: AddFeed,
): Promise<FeedAdded> {
  return inTransaction(services, async (tx) => {
    const feed = { kind: 'claim_review' as const, publisher, url, licence };
    if (await findSameFeed(tx.db, feed)) return { ok: false, refusal: 'known_feed' };
    const feedId = await insertFeed(tx.db, { ...feed, createdBy: actor.personId }, tx.now());
    await writeLedger(tx, {
      act: 'claim.outside_feed_added',
      subjectKind: 'outside_feed',
      subjectId: feedId,
      actorPost: actingAs(actor, 'claim.import').post,
      body: { publisher, url, licence },
    });
    await askFetch(tx, feedId);
    return { ok: true, feedId };
  });
}
