import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { keepChecks } from './keep-checks.ts';
import { outcomeText } from './outside-feed.ts';
import { findSameFeed, insertFeed, lockFeed, noteOutcome } from './outside.queries.ts';
import { type ListRead, readList } from './read-list.ts';

export type ImportList = { actor: Actor; publisher: string; licence: string; text: string };
export type ListImported =
  | { ok: true; found: number; fresh: number }
  | { ok: false; refusal: Extract<ListRead, { ok: false }>['refusal'] };

/** Keeps the rows of a table that can be kept, under the publisher whose work they are. The same list again changes nothing. */
export function importList(
  services: Services,
  { actor, publisher, licence, text }: ImportList,
): Promise<ListImported> {
  return inTransaction(services, async (tx) => {
    const list = readList(text);
    if (!list.ok) return list;
    if (list.checks.length === 0) return { ok: false, refusal: 'empty' };

    const feed = { kind: 'csv' as const, publisher, url: '', licence };
    const by = { ...feed, createdBy: actor.personId };
    const feedId = (await findSameFeed(tx.db, feed)) ?? (await insertFeed(tx.db, by, tx.now()));
    await lockFeed(tx.db, feedId);
    const fresh = await keepChecks(tx, { feedId, checks: list.checks });
    const found = list.checks.length;
    await noteOutcome(tx.db, feedId, { outcome: outcomeText({ found, fresh }), at: tx.now() });
    await writeLedger(tx, {
      act: 'claim.outside_list_imported',
      subjectKind: 'outside_feed',
      subjectId: feedId,
      actorPost: actingAs(actor, 'claim.import').post,
      body: { publisher, licence, found, fresh },
    });
    return { ok: true, found, fresh };
  });
}
