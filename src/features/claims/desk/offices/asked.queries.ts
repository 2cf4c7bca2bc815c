import { type RawBuilder, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { AskedOffice, ConcernedClaim } from './asked.ts';

const asked = (which: RawBuilder<unknown>) => sql`
  select f.id, f.claim_id as "claimId", c.title, c.quote, f.office_id as "officeId",
    g.name as "officeName", f.question, f.asked_at as "askedAt", f.due_at as "dueAt", f.stance,
    f.answer, p.name as "answeredBy", f.answered_at as "answeredAt"
  from claim_confirmations f join claims c on c.id = f.claim_id join groups g on g.id = f.office_id
  left join people p on p.id = f.answered_by
  where ${which}`;

/** Questions to these bodies that nobody has answered, the most pressing first. */
export function listOpenAsked(db: Db, groupIds: string[]): Promise<AskedOffice[]> {
  return selectRows(
    db,
    AskedOffice,
    sql`${asked(sql`f.office_id = any(${groupIds}::uuid[]) and f.answered_at is null`)}
      order by f.due_at, f.id limit 100`,
  );
}

export function listAnswered(db: Db, groupIds: string[]): Promise<AskedOffice[]> {
  return selectRows(
    db,
    AskedOffice,
    sql`${asked(sql`f.office_id = any(${groupIds}::uuid[]) and f.answered_at is not null`)}
      order by f.answered_at desc, f.id limit 25`,
  );
}

export async function findAskedOrNull(db: Db, id: string): Promise<AskedOffice | null> {
  const [row] = await selectRows(db, AskedOffice, asked(sql`f.id = ${id}::uuid`));
  return row ?? null;
}

/** Claims about these bodies that are checked or public; what was set aside or merged is over. */
export function listConcerned(db: Db, groupIds: string[]): Promise<ConcernedClaim[]> {
  return selectRows(
    db,
    ConcernedClaim,
    sql`
    select c.id, c.title, c.quote,
      (c.published_verdict_id is not null and c.withdrawn_at is null) as "isPublished", g.id as "groupId", g.name as "groupName",
      c.first_seen_at as "firstSeenAt",
      (select s.body from claim_statements s where s.claim_id = c.id and s.group_id = g.id
        and s.withdrawn_at is null order by s.at desc limit 1) as statement
    from claim_subjects u join claims c on c.id = u.claim_id join groups g on g.id = u.group_id
    where u.group_id = any(${groupIds}::uuid[])
      and c.state not in ('set_aside', 'merged', 'withdrawn')
    order by c.first_seen_at desc, c.id limit 50`,
  );
}
