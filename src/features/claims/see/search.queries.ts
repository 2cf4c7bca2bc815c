import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { PublicClaimItem } from './published-claim.ts';

/** A word that stands in half of all claims is ranked among the newest thousand of them. */
const RANKED = sql.lit(1000);

/** The verdicts on messages that hold the words, the best first. */
export function searchPublishedClaims(
  db: Db,
  words: string,
  limit: number,
): Promise<PublicClaimItem[]> {
  if (!/[\p{L}\d]/u.test(words)) return Promise.resolve([]);
  return selectRows(
    db,
    PublicClaimItem,
    sql`with wanted as (select websearch_to_tsquery('pg_catalog.indonesian', ${words}) as query),
      hits as materialized (
        select p.* from published_claims p, wanted where p.search @@ wanted.query
        order by p.published_at desc, p.id desc limit ${RANKED}
      )
      select p.id, p.slug, p.title, p.topic, p.verdict, p.label, p.summary, p.asked, p.version,
        p.published_at as "publishedAt", p.first_published_at as "firstPublishedAt"
      from hits p, wanted
      order by ts_rank(p.search, wanted.query) desc, p.published_at desc, p.id desc
      limit ${limit}`,
  );
}

const SitemapRow = z.object({ slug: z.string(), changedAt: z.date() });

/** The newest 5,000: what a search engine shall know of. */
export function listClaimsForSitemap(db: Db): Promise<z.infer<typeof SitemapRow>[]> {
  return selectRows(
    db,
    SitemapRow,
    sql`select p.slug, p.published_at as "changedAt" from published_claims p
      order by p.published_at desc, p.id desc limit 5000`,
  );
}
