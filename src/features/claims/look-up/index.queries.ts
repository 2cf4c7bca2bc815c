import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { RecordKind, RecordText } from './match.ts';

export type FiledText = RecordText & { roots: string; letters: string };
export type Mark = { kind: 'exact' | 'link' | 'file'; mark: string };
export type FiledRecord = {
  subjectId: string;
  kind: RecordKind;
  answerable: boolean;
  texts: FiledText[];
  marks: Mark[];
  terms: { term: number; weight: number }[];
};

/** The pseudo-term that counts the records. */
export const ALL_RECORDS = 0;

/** Files records that are not in the index yet. */
export async function fileRecords(db: Db, records: readonly FiledRecord[]): Promise<void> {
  if (records.length === 0) return;
  await db
    .insertInto('claim_records')
    .values(
      records.map(({ subjectId, kind, answerable }) => ({
        subject_id: subjectId,
        kind,
        answerable,
      })),
    )
    .execute();
  await fileTexts(db, records);
  await fileMarks(db, records);
  await fileTerms(db, records);
}

async function fileTexts(db: Db, records: readonly FiledRecord[]): Promise<void> {
  const rows = records.flatMap(({ subjectId, texts }) =>
    texts.map((text, place) => ({ subjectId, place, ...text })),
  );
  await sql`
    insert into claim_record_texts (subject_id, place, role, body, roots, letters)
    select * from unnest(
      ${rows.map((row) => row.subjectId)}::uuid[], ${rows.map((row) => row.place)}::smallint[],
      ${rows.map((row) => row.role)}::text[], ${rows.map((row) => row.text)}::text[],
      ${rows.map((row) => row.roots)}::text[], ${rows.map((row) => row.letters)}::text[])`.execute(
    db,
  );
}

async function fileMarks(db: Db, records: readonly FiledRecord[]): Promise<void> {
  const rows = records.flatMap(({ subjectId, marks }) =>
    marks.map((mark) => ({ subjectId, ...mark })),
  );
  await sql`
    insert into claim_record_marks (kind, mark, subject_id)
    select * from unnest(
      ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.mark)}::text[],
      ${rows.map((row) => row.subjectId)}::uuid[])
    on conflict do nothing`.execute(db);
}

/** Counts in the order of the terms, so that two who file at once wait for each other and never lock. */
async function fileTerms(db: Db, records: readonly FiledRecord[]): Promise<void> {
  const rows = records.flatMap(({ subjectId, terms }) =>
    terms.map((term) => ({ subjectId, ...term })),
  );
  const counts = new Map<number, number>([[ALL_RECORDS, records.length]]);
  for (const { term } of rows) counts.set(term, (counts.get(term) ?? 0) + 1);
  await sql`
    insert into claim_term_counts (term, records)
    select term, records
    from unnest(${[...counts.keys()]}::int[], ${[...counts.values()]}::int[]) as t (term, records)
    order by term
    on conflict (term) do update
    set records = claim_term_counts.records + excluded.records`.execute(db);
  await sql`
    insert into claim_terms (term, subject_id, weight)
    select * from unnest(
      ${rows.map((row) => row.term)}::int[], ${rows.map((row) => row.subjectId)}::uuid[],
      ${rows.map((row) => row.weight)}::real[])`.execute(db);
}

/**
 * Takes records out with all that they were filed under; nothing happens when they are not there.
 * Step by step, with the terms named each time: while one transaction fills the index nothing is
 * known of its size, and a join of the two tables was then planned as each row against each row.
 */
export async function dropRecords(db: Db, subjectIds: readonly string[]): Promise<void> {
  const found = await db
    .selectFrom('claim_records')
    .select('subject_id')
    .where('subject_id', 'in', subjectIds)
    .execute();
  if (found.length === 0) return;
  const counted = await selectRows(
    db,
    Counted,
    sql`
    select term, count(*)::int as times from claim_terms
    where subject_id = any(${found.map((row) => row.subject_id)}::uuid[]) group by term`,
  );
  const gone = [...counted, { term: ALL_RECORDS, times: found.length }];
  const terms = gone.map(({ term }) => term);
  await sql`
    select 1 from claim_term_counts where term = any(${terms}::int[])
    order by term for update`.execute(db);
  await sql`
    update claim_term_counts c set records = c.records - gone.times
    from unnest(${terms}::int[], ${gone.map(({ times }) => times)}::int[]) as gone (term, times)
    where c.term = gone.term and c.term = any(${terms}::int[])`.execute(db);
  await db.deleteFrom('claim_records').where('subject_id', 'in', subjectIds).execute();
}

const Counted = z.object({ term: z.number(), times: z.number() });

export async function markAnswerable(
  db: Db,
  subjectId: string,
  answerable: boolean,
): Promise<void> {
  await db
    .updateTable('claim_records')
    .set({ answerable })
    .where('subject_id', '=', subjectId)
    .execute();
}

const StoredRecord = z.object({
  kind: z.enum(['claim', 'outside']),
  answerable: z.boolean(),
  texts: z.array(
    z.object({ role: z.enum(['title', 'quote', 'narration', 'variant', 'ocr']), text: z.string() }),
  ),
  urls: z.array(z.string()),
  files: z.array(z.string()),
});

/** A record as it was filed, so that a text can be added to it; locked until the transaction ends. */
export async function lockRecord(db: Db, subjectId: string) {
  const [record] = await selectRows(
    db,
    StoredRecord,
    sql`
    select r.kind, r.answerable,
      coalesce((select jsonb_agg(jsonb_build_object('role', t.role, 'text', t.body) order by t.place)
        from claim_record_texts t where t.subject_id = r.subject_id), '[]') as texts,
      array(select m.mark from claim_record_marks m
        where m.subject_id = r.subject_id and m.kind = 'link') as urls,
      array(select m.mark from claim_record_marks m
        where m.subject_id = r.subject_id and m.kind = 'file') as files
    from claim_records r
    where r.subject_id = ${subjectId}
    for update`,
  );
  return record ?? null;
}

/** After many records at once: lets the planner know how many terms there are now. */
export async function settleIndex(db: Db): Promise<void> {
  for (const table of ['claim_records', 'claim_record_texts', 'claim_terms', 'claim_term_counts']) {
    await sql`analyze ${sql.table(table)}`.execute(db);
  }
}
