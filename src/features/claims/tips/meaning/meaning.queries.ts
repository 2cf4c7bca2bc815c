import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { RecordKind } from '../../look-up/match.ts';

const Unread = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  text: z.string(),
  textHash: z.string(),
});
export type Unread = z.infer<typeof Unread>;

/** What is in public and has no vector of this model, or one of words that have changed since. */
export function listUnread(db: Db, model: string, most: number): Promise<Unread[]> {
  return selectRows(
    db,
    Unread,
    sql`
    with readable as (
      select id, 'claim' as kind, title || E'\n' || left(quote, 3000) as text from published_claims
      union all
      select id, 'outside', title || E'\n' || left(claim, 3000) from published_outside_checks
    )
    select r.id as "subjectId", r.kind, r.text, md5(r.text) as "textHash"
    from readable r
    left join claim_embeddings e
      on e.subject_id = r.id and e.model = ${model} and e.text_hash = md5(r.text)
    where e.subject_id is null
    limit ${most}`,
  );
}

type NewMeaning = Unread & { vector: readonly number[]; model: string; at: Date };

export async function saveMeaning(db: Db, one: NewMeaning): Promise<void> {
  const made = {
    model: one.model,
    text_hash: one.textHash,
    vector: [...one.vector],
    embedded_at: one.at,
  };
  await db
    .insertInto('claim_embeddings')
    .values({ subject_id: one.subjectId, kind: one.kind, ...made })
    .onConflict((conflict) => conflict.column('subject_id').doUpdateSet(made))
    .execute();
}

const Meaning = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  vector: z.array(z.number()),
});
export type Meaning = { subjectId: string; kind: RecordKind; vector: readonly number[] };

/** The newest; what is no longer in public is left out when the candidates are looked up. */
export function listMeanings(db: Db, model: string, most: number): Promise<Meaning[]> {
  return selectRows(
    db,
    Meaning,
    sql`
    select subject_id as "subjectId", kind, vector from claim_embeddings
    where model = ${model} order by embedded_at desc limit ${most}`,
  );
}
