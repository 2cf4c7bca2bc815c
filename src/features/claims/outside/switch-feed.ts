import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { unindexRecord } from '../look-up/index-record.ts';
import { askFetch } from './ask-fetch.ts';
import { lockFeed, retireChecks, setActive } from './outside.queries.ts';

export type SwitchFeed = { actor: Actor; feedId: string };

/** Nothing new comes of it; what it brought stays. */
export function pauseFeed(services: Services, { feedId }: SwitchFeed): Promise<void> {
  return inTransaction(services, async (tx) => {
    await lockFeed(tx.db, feedId);
    await setActive(tx.db, feedId, false);
  });
}

export function resumeFeed(services: Services, { feedId }: SwitchFeed): Promise<void> {
  return inTransaction(services, async (tx) => {
    const { kind } = await lockFeed(tx.db, feedId);
    await setActive(tx.db, feedId, true);
    if (kind === 'claim_review') await askFetch(tx, feedId);
  });
}

/** The city does not stand beside it any longer: all it brought is out of sight, and no message is answered with it. */
export function retireFeed(services: Services, { actor, feedId }: SwitchFeed): Promise<void> {
  return inTransaction(services, async (tx) => {
    const { publisher, url } = await lockFeed(tx.db, feedId);
    await setActive(tx.db, feedId, false);
    const retired = await retireChecks(tx.db, feedId, tx.now());
    for (const id of retired) await unindexRecord(tx.db, id);
    await invalidate(tx, ['outside-checks']);
    await writeLedger(tx, {
      act: 'claim.outside_feed_retired',
      subjectKind: 'outside_feed',
      subjectId: feedId,
      actorPost: actingAs(actor, 'claim.import').post,
      body: { publisher, url, checks: retired.length },
    });
  });
}
