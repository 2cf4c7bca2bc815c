import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { PublicReportItem } from './published-report.ts';
import { itemColumns } from './published.queries.ts';

/** A word that stands in half of all reports is ranked among the newest thousand of them. */
const RANKED = sql.lit(1000);

/** The public reports that hold the words, the best first. */
export function searchPublishedReports(
  db: Db,
  words: string,
  limit: number,
): Promise<PublicReportItem[]> {
  if (!/[\p{L}\d]/u.test(words)) return Promise.resolve([]);
  return selectRows(
    db,
    PublicReportItem,
    sql`with wanted as (select websearch_to_tsquery('pg_catalog.indonesian', ${words}) as query),
      hits as materialized (
        select p.* from published_reports p, wanted
        where p.search @@ wanted.query and p.state <> 'duplicate'
        order by p.published_at desc, p.id desc limit ${RANKED}
      )
      select ${itemColumns} from hits p, wanted
      order by ts_rank(p.search, wanted.query) desc, p.published_at desc, p.id desc
      limit ${limit}`,
  );
}

const SitemapRow = z.object({ code: z.string(), changedAt: z.date() });

/** The newest 5,000: what a search engine shall know of. */
export function listReportsForSitemap(db: Db): Promise<z.infer<typeof SitemapRow>[]> {
  return selectRows(
    db,
    SitemapRow,
    sql`select p.code, p.changed_at as "changedAt" from published_reports p
      where p.state <> 'duplicate' order by p.published_at desc, p.id desc limit 5000`,
  );
}
