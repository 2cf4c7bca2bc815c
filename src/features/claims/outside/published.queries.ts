import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { PublicOutsideCheck } from './outside-feed.ts';

export const OUTSIDE_PAGE_SIZE = 20;

/** Where the list goes on: day and id of the last row; without a day they stand last. */
export type OutsideCursor = { day: string; id: string };

/** The newest first; every word must stand in title or claim. One row more than a page says that there is a next one. */
export function listPublishedOutside(
  db: Db,
  { words, after }: { words: string; after: OutsideCursor | null },
): Promise<PublicOutsideCheck[]> {
  const sought = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
  const matching = sought.map(
    (word) => sql`(o.title || ' ' || o.claim) ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
  );
  const day = sql`coalesce(o.published_on, '0001-01-01'::date)`;
  const further = after ? sql`(${day}, o.id) < (${after.day}::date, ${after.id}::uuid)` : sql`true`;
  return selectRows(
    db,
    PublicOutsideCheck,
    sql`select o.id, o.url, o.title, o.claim, o.rating, o.publisher, o.licence,
        to_char(o.published_on, 'YYYY-MM-DD') as "publishedOn"
      from published_outside_checks o
      where ${sql.join([further, ...matching], sql` and `)}
      order by ${day} desc, o.id desc
      limit ${sql.lit(OUTSIDE_PAGE_SIZE + 1)}`,
  );
}
