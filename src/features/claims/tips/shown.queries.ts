import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { CLAIM_STATES, SET_ASIDE_AS, VERDICTS } from '../claim.ts';
import type { ShownOutside, ShownVerdict } from './shown-tip.ts';

const VerdictRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  advice: z.string(),
  verdict: z.enum(VERDICTS),
  label: z.enum(['verdict', 'city_clarification']),
  publishedAt: z.date(),
});

/** Those of the claims that have a verdict in public. */
export async function listVerdicts(db: Db, ids: readonly string[]): Promise<ShownVerdict[]> {
  if (ids.length === 0) return [];
  return selectRows(
    db,
    VerdictRow,
    sql`
    select id, slug, title, summary, advice, verdict, label, published_at as "publishedAt"
    from published_claims where id in (${sql.join(ids)})`,
  );
}

const OutsideRow = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  rating: z.string(),
  publisher: z.string(),
  licence: z.string(),
  publishedOn: z.date().nullable(),
});

export async function listOutside(db: Db, ids: readonly string[]): Promise<ShownOutside[]> {
  if (ids.length === 0) return [];
  return selectRows(
    db,
    OutsideRow,
    sql`
    select id, url, title, rating, publisher, licence, published_on::timestamptz as "publishedOn"
    from published_outside_checks where id in (${sql.join(ids)})`,
  );
}

const CaseRow = z.object({
  id: z.string(),
  state: z.enum(CLAIM_STATES),
  title: z.string(),
  patternOf: z.string().nullable(),
  reason: z.string(),
  setAsideAs: z.enum(SET_ASIDE_AS).nullable(),
  withdrawnAt: z.date().nullable(),
  wasPublic: z.boolean(),
  interim: z.string(),
  answerDueAt: z.date().nullable(),
  asked: z.number(),
});

/** The case that speaks for a claim: itself, or, however far it was merged, the one it went into. */
export async function findCase(db: Db, claimId: string) {
  const rows = await selectRows(
    db,
    CaseRow,
    sql`
    with recursive road as (
      select id, merged_into, 1 as step from claims where id = ${claimId}::uuid
      union all
      select c.id, c.merged_into, r.step + 1 from claims c join road r on c.id = r.merged_into
      where r.step < 10
    )
    select c.id, c.state, c.title, c.pattern_of as "patternOf", c.reason,
      c.set_aside_as as "setAsideAs", c.withdrawn_at as "withdrawnAt",
      c.first_published_at is not null as "wasPublic",
      coalesce((select p.interim from published_interims p where p.id = c.id), '') as interim,
      c.answer_due_at as "answerDueAt",
      greatest(c.asked, coalesce((select sum(t.asked) from tips t where t.claim_id = c.id), 0))::int as asked
    from road join claims c on c.id = road.id
    order by road.step desc limit 1`,
  );
  return rows[0] ?? null;
}
