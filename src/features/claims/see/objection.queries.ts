import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { PublicObjection } from './published-claim.ts';

export async function findObjectionOrNull(db: Db, code: string): Promise<PublicObjection | null> {
  const [objection] = await selectRows(
    db,
    PublicObjection,
    sql`select o.code, o.slug, o.title, o.verdict, o.filed_at as "filedAt", o.due_at as "dueAt",
        o.outcome, o.answer, o.decided_at as "decidedAt"
      from published_claim_objections o where o.code = ${code}`,
  );
  return objection ?? null;
}
