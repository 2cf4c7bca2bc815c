import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { VERDICTS } from '../claim.ts';

const PublicObjection = z.object({
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  /** The verdict that was objected to, as it was then. */
  verdict: z.enum(VERDICTS),
  filedAt: z.date(),
  dueAt: z.date(),
  /** Null: not answered yet. */
  outcome: z.enum(['upheld', 'review']).nullable(),
  answer: z.string(),
  decidedAt: z.date().nullable(),
});
export type PublicObjection = z.infer<typeof PublicObjection>;

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
