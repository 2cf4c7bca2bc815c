import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { HandedCase, Holder } from './handed-case.ts';

const cases = sql`r.id, r.code, r.title, r.is_public as "isPublic", r.state,
  least(r.step_due_at, r.answer_due_at) as "dueAt"`;

/** What an officer of this body has in hand and is not over. */
export function listOpenOf(
  db: Db,
  { officeId, personId }: { officeId: string; personId: string },
): Promise<HandedCase[]> {
  return selectRows(
    db,
    HandedCase,
    sql`
    select ${cases} from reports r
    where r.owner_id = ${officeId}::uuid and r.handler_id = ${personId}::uuid
      and r.state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress', 'answered', 'reopened')
    order by "dueAt" nulls last, r.id`,
  );
}

/** What was handed over at that moment to this officer: the list of the minutes. */
export function listHandedOver(
  db: Db,
  { officeId, at, note }: { officeId: string; at: Date; note: string },
): Promise<HandedCase[]> {
  return selectRows(
    db,
    HandedCase,
    sql`
    select ${cases} from report_history h join reports r on r.id = h.report_id
    where h.event = 'passed_on' and h.at = ${at} and h.note = ${note} and r.owner_id = ${officeId}::uuid
    order by "dueAt" nulls last, r.id`,
  );
}

/** Whoever has open cases of this body in hand, also without a post there any more. */
export function listHolders(db: Db, officeId: string): Promise<Holder[]> {
  return selectRows(
    db,
    Holder,
    sql`
    select p.id as "personId", p.name, count(*)::int as open
    from reports r join people p on p.id = r.handler_id
    where r.owner_id = ${officeId}::uuid
      and r.state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress', 'answered', 'reopened')
    group by p.id, p.name order by p.name, p.id`,
  );
}

export async function findName(db: Db, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('people')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.name ?? null;
}
