import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { Wearer } from './wearer.ts';

/** Everybody with a post of the claims desk at `now`; those without training first. */
export function listWearers(db: Db, now: Date): Promise<Wearer[]> {
  return selectRows(
    db,
    Wearer,
    sql`
    select p.id as "personId", p.name,
      json_agg(json_build_object('post', h.post, 'groupName', g.name) order by h.valid_from, h.id) as posts,
      (select json_build_object('basis', b.basis, 'givenAt', b.given_at, 'validUntil', b.valid_until)
        from person_badges b where b.person_id = p.id and b.badge = 'fact_check' and b.revoked_at is null) as badge
    from people p join post_holdings h on h.person_id = p.id join groups g on g.id = h.group_id
    where p.closed_at is null and h.valid_from <= ${now}
      and (h.valid_until is null or h.valid_until > ${now})
      and h.post in ('fact_finder', 'fact_verifier', 'fact_editor')
    group by p.id, p.name
    order by exists (select from person_badges b where b.person_id = p.id
      and b.badge = 'fact_check' and b.revoked_at is null), p.name, p.id`,
  );
}
