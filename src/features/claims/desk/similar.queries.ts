import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { Claim } from '../claim.ts';
import { OtherClaim } from './case-rows.ts';

const MOST = 5;
/** Titles with less in common than this are nearly never about the same. */
const ALIKE = 0.3;

/** Below this the matching itself would not have shown it to anybody. */
const LIKELY = 0.3;

/**
 * Claims this one may be the same as: what the matching found for its messages, then titles that
 * are alike. What is merged or set aside is no place to merge into.
 */
export function listSimilar(db: Db, { id, title }: Claim): Promise<OtherClaim[]> {
  return selectRows(
    db,
    OtherClaim,
    sql`
    select c.id, c.code, c.title, c.state, c.asked from (
      select m.subject_id as id, max(1 + m.score) as score
      from tip_matches m join tips t on t.id = m.tip_id
      where t.claim_id = ${id}::uuid and m.subject_kind = 'claim'
        and m.said is distinct from 'other' and m.score >= ${sql.lit(LIKELY)}
      group by m.subject_id
      union all
      select o.id, similarity(o.title, ${title}) from claims o
      where o.title % ${title} and similarity(o.title, ${title}) >= ${sql.lit(ALIKE)}
    ) found join claims c on c.id = found.id
    where c.id <> ${id}::uuid and c.state not in ('merged', 'set_aside')
    group by c.id order by max(found.score) desc, c.first_seen_at limit ${sql.lit(MOST)}`,
  );
}

/** Claims that were merged into this one, and those that use its template with another name. */
export function listMerged(db: Db, claimId: string): Promise<OtherClaim[]> {
  return selectRows(
    db,
    OtherClaim,
    sql`select id, code, title, state, asked from claims
      where merged_into = ${claimId}::uuid and state = 'merged' order by first_seen_at, id limit 20`,
  );
}

export function listPatterns(db: Db, claimId: string): Promise<OtherClaim[]> {
  return selectRows(
    db,
    OtherClaim,
    sql`select id, code, title, state, asked from claims
      where pattern_of = ${claimId}::uuid and state <> 'merged' order by asked desc, id limit 20`,
  );
}
