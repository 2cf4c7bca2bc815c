import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { FAMILIES, type Family } from '../matching/terms.ts';
import { ALL_RECORDS, type Mark } from './index.queries.ts';

const Sure = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  answerable: z.boolean(),
  via: z.enum(['exact', 'link', 'file']),
});
export type Sure = z.infer<typeof Sure>;

const MOST_SURE = 30;

/** Records that carry one of these marks, the surest mark of each. */
export function findByMarks(db: Db, marks: readonly Mark[]): Promise<Sure[]> {
  if (marks.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    Sure,
    sql`
    select distinct on (r.subject_id)
      r.subject_id as "subjectId", r.kind, r.answerable, m.kind as via
    from unnest(${marks.map(({ kind }) => kind)}::text[], ${marks.map(({ mark }) => mark)}::text[])
      as wanted (kind, mark)
    join claim_record_marks m on m.kind = wanted.kind and m.mark = wanted.mark
    join claim_records r on r.subject_id = m.subject_id
    order by r.subject_id, m.kind
    limit ${MOST_SURE}`,
  );
}

const Count = z.object({ term: z.int(), records: z.int() });

/** In how many records each term stands; a term that is nowhere is left out. */
export async function countTerms(
  db: Db,
  terms: readonly number[],
): Promise<{ total: number; counts: Map<number, number> }> {
  const rows = await selectRows(
    db,
    Count,
    sql`
    select term, records from claim_term_counts
    where term = any(${[ALL_RECORDS, ...terms]}::int[]) and records > 0`,
  );
  const counts = new Map(rows.map(({ term, records }) => [term, records]));
  return { total: counts.get(ALL_RECORDS) ?? 0, counts };
}

export type WantedTerm = { term: number; weight: number; family: Family };

const Standing = z.object({
  subjectId: z.string(),
  family: z.enum(FAMILIES),
  /** Its weight as a share of the heaviest of that family. */
  standing: z.number(),
});
export type Standing = z.infer<typeof Standing>;

/** The records that most of the weight of these terms falls on, `limits` of each family, with their standing in all. */
export function rankRecords(
  db: Db,
  wanted: readonly WantedTerm[],
  limits: Record<Family, number>,
): Promise<Standing[]> {
  if (wanted.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    Standing,
    sql`
    with wanted as (
      select * from unnest(
        ${wanted.map(({ term }) => term)}::int[], ${wanted.map(({ weight }) => weight)}::real[],
        ${wanted.map(({ family }) => family)}::text[]) as w (term, weight, family)
    ), scored as materialized (
      select t.subject_id, wanted.family, sum(t.weight * wanted.weight) as sum
      from wanted join claim_terms t on t.term = wanted.term
      group by t.subject_id, wanted.family
    ), picked as (
      (select subject_id from scored where family = 'word' order by sum desc limit ${limits.word})
      union
      (select subject_id from scored where family = 'title' order by sum desc limit ${limits.title})
      union
      (select subject_id from scored where family = 'body' order by sum desc limit ${limits.body})
    ), heaviest as (
      select family, max(sum) as most from scored group by family
    )
    select s.subject_id as "subjectId", s.family, (s.sum / h.most)::float8 as standing
    from scored s
    join picked using (subject_id)
    join heaviest h using (family)`,
  );
}

const Held = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  answerable: z.boolean(),
  texts: z.array(
    z.object({
      role: z.enum(['title', 'quote', 'narration', 'variant', 'ocr']),
      text: z.string(),
      roots: z.string(),
      letters: z.string(),
    }),
  ),
});
export type Held = z.infer<typeof Held>;

/** The records with their texts, in no order. */
export function loadRecords(db: Db, subjectIds: readonly string[]): Promise<Held[]> {
  if (subjectIds.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    Held,
    sql`
    select r.subject_id as "subjectId", r.kind, r.answerable,
      coalesce(jsonb_agg(jsonb_build_object('role', t.role, 'text', t.body, 'roots', t.roots, 'letters', t.letters)
        order by t.place) filter (where t.place is not null), '[]') as texts
    from claim_records r
    left join claim_record_texts t on t.subject_id = r.subject_id
    where r.subject_id = any(${subjectIds}::uuid[])
    group by r.subject_id`,
  );
}
