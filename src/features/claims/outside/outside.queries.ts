import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import type { FoundCheck } from './outside-check.ts';
import { OutsideFeed } from './outside-feed.ts';

const feedColumns = sql`f.id, f.kind, f.publisher, f.url, f.licence, f.active,
  f.fetched_at as "fetchedAt", f.last_outcome as "lastOutcome",
  (select count(*)::int from outside_checks o where o.feed_id = f.id and o.retired_at is null) as checks`;

export function listFeeds(db: Db): Promise<OutsideFeed[]> {
  return selectRows(
    db,
    OutsideFeed,
    sql`select ${feedColumns} from outside_feeds f order by f.publisher, f.created_at, f.id`,
  );
}

export async function findFeed(db: Db, id: string): Promise<OutsideFeed> {
  const [feed] = await selectRows(
    db,
    OutsideFeed,
    sql`select ${feedColumns} from outside_feeds f where f.id = ${id}`,
  );
  if (!feed) throw new NotFound('feed');
  return feed;
}

/** Holds the feed until the transaction ends: two fetches at once keep each check once. */
export async function lockFeed(db: Db, id: string): Promise<OutsideFeed> {
  await db.selectFrom('outside_feeds').select('id').where('id', '=', id).forUpdate().execute();
  return findFeed(db, id);
}

export type NewFeed = {
  kind: 'claim_review' | 'csv';
  publisher: string;
  url: string;
  licence: string;
  createdBy: string;
};

export async function insertFeed(db: Db, feed: NewFeed, at: Date): Promise<string> {
  const id = newId(at.getTime());
  await db
    .insertInto('outside_feeds')
    .values({
      id,
      kind: feed.kind,
      publisher: feed.publisher,
      url: feed.url,
      licence: feed.licence,
      created_by: feed.createdBy,
      created_at: at,
    })
    .execute();
  return id;
}

/** The feed of that address, or the list of that publisher; null when there is none. */
export async function findSameFeed(
  db: Db,
  { kind, publisher, url }: Pick<NewFeed, 'kind' | 'publisher' | 'url'>,
): Promise<string | null> {
  const row = await db
    .selectFrom('outside_feeds')
    .select('id')
    .where('kind', '=', kind)
    .where((q) =>
      kind === 'csv' ? q(sql`lower(publisher)`, '=', publisher.toLowerCase()) : q('url', '=', url),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function setActive(db: Db, id: string, active: boolean): Promise<void> {
  await db.updateTable('outside_feeds').set({ active }).where('id', '=', id).execute();
}

export async function noteOutcome(
  db: Db,
  id: string,
  { outcome, at }: { outcome: string; at: Date },
): Promise<void> {
  await db
    .updateTable('outside_feeds')
    .set({ last_outcome: outcome, fetched_at: at })
    .where('id', '=', id)
    .execute();
}

/** Feeds that are fetched by themselves. */
export async function feedsToFetch(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('outside_feeds')
    .select('id')
    .where('kind', '=', 'claim_review')
    .where('active', '=', true)
    .orderBy('fetched_at', (order) => order.asc().nullsFirst())
    .execute();
  return rows.map(({ id }) => id);
}

/** Those of these addresses that this feed brought before. */
export async function knownAddresses(db: Db, feedId: string, urls: string[]): Promise<Set<string>> {
  const rows = await selectRows(
    db,
    z.object({ url: z.string() }),
    sql`select url from outside_checks where feed_id = ${feedId} and url = any(${urls}::text[])`,
  );
  return new Set(rows.map(({ url }) => url));
}

const Kept = z.object({ id: z.string(), url: z.string(), isNew: z.boolean() });

/** One row an address and feed; what they say now takes the place of what they said. In one statement. */
export function upsertChecks(
  db: Db,
  { feedId, checks, at }: { feedId: string; checks: readonly FoundCheck[]; at: Date },
) {
  const column = <Key extends keyof FoundCheck>(key: Key) => checks.map((check) => check[key]);
  return selectRows(
    db,
    Kept,
    sql`insert into outside_checks
        (id, feed_id, url, title, claim, rating, verdict, published_on, author, imported_at)
      select id, ${feedId}::uuid, url, title, claim, rating, verdict, published_on::date, author, ${at}
      from unnest(${checks.map(() => newId(at.getTime()))}::uuid[], ${column('url')}::text[],
        ${column('title')}::text[], ${column('claim')}::text[], ${column('rating')}::text[],
        ${column('verdict')}::text[], ${column('publishedOn')}::text[], ${column('author')}::text[])
        as found (id, url, title, claim, rating, verdict, published_on, author)
      on conflict (feed_id, url) do update set title = excluded.title, claim = excluded.claim,
        rating = excluded.rating, verdict = excluded.verdict, published_on = excluded.published_on,
        author = excluded.author, imported_at = excluded.imported_at, retired_at = null
      returning id, url, (xmax = 0) as "isNew"`,
  );
}

/** Takes all of a feed out of sight; gives what nothing may find any more. */
export async function retireChecks(db: Db, feedId: string, at: Date): Promise<string[]> {
  const rows = await db
    .updateTable('outside_checks')
    .set({ retired_at: at })
    .where('feed_id', '=', feedId)
    .where('retired_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
