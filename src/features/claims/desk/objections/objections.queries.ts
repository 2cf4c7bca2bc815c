import { type RawBuilder, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { selectRows } from '#platform/sql.ts';
import { Objection } from './objection.ts';

const objections = (which: RawBuilder<unknown>) => sql`
  select o.id, o.code, o.claim_id as "claimId", c.title, c.slug, v.verdict, v.summary, o.reason,
    o.url, o.filed_at as "filedAt", o.due_at as "dueAt", o.outcome, o.answer,
    o.decided_at as "decidedAt"
  from claim_objections o join claims c on c.id = o.claim_id
  join claim_verdicts v on v.id = o.verdict_id
  where ${which}`;

/** Those that wait for an answer, the most pressing first. */
export function listOpenObjections(db: Db): Promise<Objection[]> {
  return selectRows(
    db,
    Objection,
    sql`${objections(sql`o.decided_at is null`)} order by o.due_at, o.id limit 100`,
  );
}

export function listDecidedObjections(db: Db): Promise<Objection[]> {
  return selectRows(
    db,
    Objection,
    sql`${objections(sql`o.decided_at is not null`)} order by o.decided_at desc, o.id limit 25`,
  );
}

export async function findObjection(db: Db, id: string): Promise<Objection> {
  const [row] = await selectRows(db, Objection, objections(sql`o.id = ${id}::uuid`));
  if (!row) throw new NotFound('objection');
  return row;
}
