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
    with meant as materialized (
      select a.kind, a.ref, b.id
      from published_bulletins b join bulletin_audiences a on a.bulletin_id = b.id
      where b.published_at >= ${since} and b.state <> 'withdrawn' and a.kind in ('all', 'area')
    ),
    -- city-wide ones are counted once, not once for every place
    everybody as materialized (select distinct id from meant where kind = 'all'),
    -- places are compared with the few places that are named, not with every bulletin
    named as materialized (
      select place.code, refs.ref
      from areas place join (select distinct ref from meant where kind = 'area') refs
        on place.code = refs.ref or place.code like refs.ref || '.%' or refs.ref like place.code || '.%'
      where place.level = 'kelurahan' and place.valid_until is null
    ),
    local as (
      select named.code, count(distinct meant.id)::int as count
      from named join meant on meant.kind = 'area' and meant.ref = named.ref
      where not exists (select from everybody where everybody.id = meant.id)
      group by named.code
    )
    select place.code,
      (select count(*)::int from everybody) + coalesce(local.count, 0) as count
    from areas place left join local on local.code = place.code
    where place.level = 'kelurahan' and place.valid_until is null`,
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
