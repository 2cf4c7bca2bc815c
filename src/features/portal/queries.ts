import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const Count = z.object({ code: z.string(), count: z.number() });

/** How many bulletins since a moment are meant for each kelurahan, city-wide ones counted in. */
export async function countBulletinsByArea(db: Db, since: Date): Promise<Map<string, number>> {
  const rows = await selectRows(
    db,
    Count,
    sql`
    with meant as (
      select a.kind, a.ref, b.id
      from published_bulletins b join bulletin_audiences a on a.bulletin_id = b.id
      where b.published_at >= ${since} and b.state <> 'withdrawn' and a.kind in ('all', 'area')
    )
    select area.code, count(distinct meant.id)::int as count
    from areas area
    left join meant on meant.kind = 'all'
      or area.code = meant.ref or area.code like meant.ref || '.%' or meant.ref like area.code || '.%'
    where area.level = 'kelurahan' and area.valid_until is null
    group by area.code`,
  );
  return new Map(rows.map(({ code, count }) => [code, count]));
}

const SitemapRow = z.object({ slug: z.string(), changedAt: z.date() });

/** The newest 5,000 bulletins: what a search engine shall know of. */
export function listForSitemap(db: Db) {
  return selectRows(
    db,
    SitemapRow,
    sql`select slug, changed_at as "changedAt" from published_bulletins
      where state <> 'withdrawn' order by published_at desc, id desc limit 5000`,
  );
}
