import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import type { Topic, Verdict } from '../claim.ts';
import {
  AskedItem,
  PublicClaim,
  PublicClaimItem,
  PublicEnd,
  PublicInterim,
  PublicWithdrawal,
} from './published-claim.ts';

export const PAGE_SIZE = 20;

export type PublishedClaimFilter = {
  /** Words as somebody types them; stems of Indonesian count as the word. */
  words?: string | undefined;
  verdict?: Verdict | undefined;
  topic?: Topic | undefined;
  /** Published at or after, and before. */
  since?: Date | undefined;
  until?: Date | undefined;
  /** Asked five times or more in one of these kelurahan. */
  areaCodes?: readonly string[] | undefined;
};

/** Of `published_claims p`, what a list shows. */
const itemColumns = sql`
  p.id, p.slug, p.title, p.topic, p.verdict, p.label, p.summary, p.asked, p.version,
  p.published_at as "publishedAt", p.first_published_at as "firstPublishedAt"`;

const wholeColumns = sql`${itemColumns},
  p.code, p.quote, p.about_city as "aboutCity", p.harms_life as "harmsLife",
  p.is_template as "isTemplate", p.state, p.first_seen_at as "firstSeenAt",
  (select b.slug from published_bulletins b where b.id = p.bulletin_id) as "bulletinSlug",
  p.verdict_id as "verdictId", p.types, p.body, p.method, p.advice, p.change_note as "changeNote",
  p.drafted_post as "draftedPost", p.drafted_body as "draftedBody",
  p.second_post as "secondPost", p.second_body as "secondBody",
  p.published_post as "publishedPost"`;

/** The newest verdict first. One row more than `limit` says that there is a next page. */
export function listPublishedClaims(
  db: Db,
  filter: PublishedClaimFilter = {},
  cursor: Cursor | null = null,
  limit = PAGE_SIZE,
): Promise<PublicClaimItem[]> {
  return selectRows(
    db,
    PublicClaimItem,
    sql`select ${itemColumns} from published_claims p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

/** As `listPublishedClaims`, with all that is public of each: for feeds, machines and the dump. */
export function listPublishedClaimsWhole(
  db: Db,
  filter: PublishedClaimFilter = {},
  cursor: Cursor | null = null,
  limit = PAGE_SIZE,
): Promise<PublicClaim[]> {
  return selectRows(
    db,
    PublicClaim,
    sql`select ${wholeColumns} from published_claims p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

function conditionsOf(filter: PublishedClaimFilter) {
  const { words, verdict, topic, since, until, areaCodes } = filter;
  const conditions = [sql`true`];
  if (words) {
    conditions.push(sql`p.search @@ websearch_to_tsquery('pg_catalog.indonesian', ${words})`);
  }
  if (verdict) conditions.push(sql`p.verdict = ${verdict}`);
  if (topic) conditions.push(sql`p.topic = ${topic}`);
  if (since) conditions.push(sql`p.published_at >= ${since}`);
  if (until) conditions.push(sql`p.published_at < ${until}`);
  if (areaCodes) {
    conditions.push(
      sql`p.id in (select a.claim_id from published_claim_areas a where a.area_code = any(${[...areaCodes]}::text[]))`,
    );
  }
  return sql.join(conditions, sql` and `);
}

function after(cursor: Cursor | null) {
  if (!cursor) return sql`true`;
  return sql`(p.published_at, p.id) < (${cursor.at}, ${cursor.id}::uuid)`;
}

/** How far a count goes before it says "more than". */
export const MOST_COUNTED = 1000;

export async function countPublishedClaims(db: Db, filter: PublishedClaimFilter): Promise<number> {
  const [row] = await selectRows(
    db,
    z.object({ count: z.number() }),
    sql`select count(*)::int as count from (
      select from published_claims p where ${conditionsOf(filter)} limit ${sql.lit(MOST_COUNTED + 1)}
    ) counted`,
  );
  return row?.count ?? 0;
}

export async function findPublishedClaimOrNull(db: Db, slug: string): Promise<PublicClaim | null> {
  const [claim] = await selectRows(
    db,
    PublicClaim,
    sql`select ${wholeColumns} from published_claims p where p.slug = ${slug}`,
  );
  return claim ?? null;
}

/** What was asked most since a day (`2026-11-17`, in the city's zone), the most first. */
export function listMostAsked(db: Db, since: string, limit: number): Promise<AskedItem[]> {
  return selectRows(
    db,
    AskedItem,
    sql`with lately as (
        select a.claim_id, sum(a.asked)::int as asked from published_claim_asks a
        where a.day >= ${since}::date group by a.claim_id
        order by 2 desc, 1 limit ${sql.lit(limit)}
      )
      select ${itemColumns}, lately.asked as "askedSince"
      from lately join published_claims p on p.id = lately.claim_id
      order by lately.asked desc, p.published_at desc, p.id desc`,
  );
}

const interimColumns = sql`i.id, i.code, i.slug, i.title, i.topic, i.interim,
  i.interim_at as "interimAt", i.answer_due_at as "answerDueAt"`;

/** Being checked, with a word for the meantime; the newest first. */
export function listInterims(db: Db, limit: number): Promise<PublicInterim[]> {
  return selectRows(
    db,
    PublicInterim,
    sql`select ${interimColumns} from published_interims i
      order by i.interim_at desc, i.id desc limit ${sql.lit(limit)}`,
  );
}

export async function findInterimOrNull(db: Db, slug: string): Promise<PublicInterim | null> {
  const [interim] = await selectRows(
    db,
    PublicInterim,
    sql`select ${interimColumns} from published_interims i where i.slug = ${slug}`,
  );
  return interim ?? null;
}

export async function findWithdrawalOrNull(db: Db, slug: string): Promise<PublicWithdrawal | null> {
  const [withdrawal] = await selectRows(
    db,
    PublicWithdrawal,
    sql`select w.slug, w.title, w.withdrawn_at as "withdrawnAt", w.reason
      from published_claim_withdrawals w where w.slug = ${slug}`,
  );
  return withdrawal ?? null;
}

/** A claim that was announced and then not checked any further. */
export async function findEndOrNull(db: Db, slug: string): Promise<PublicEnd | null> {
  const [end] = await selectRows(
    db,
    PublicEnd,
    sql`select e.slug, e.title, e.set_aside_as as "setAsideAs", e.reason, e.changed_at as at
      from published_claim_ends e where e.slug = ${slug}`,
  );
  return end ?? null;
}

/** Where a claim went that was found to be the same as another. */
export async function findMovedOrNull(db: Db, slug: string): Promise<string | null> {
  const [moved] = await selectRows(
    db,
    z.object({ toSlug: z.string() }),
    sql`select m.to_slug as "toSlug" from published_claim_moves m where m.slug = ${slug}`,
  );
  return moved?.toSlug ?? null;
}

/** The year, in the city's zone, of the oldest verdict in public; null while there is none. */
export async function findFirstYear(db: Db, timeZone: string): Promise<number | null> {
  const [row] = await selectRows(
    db,
    z.object({ year: z.number().nullable() }),
    sql`select extract(year from min(p.published_at) at time zone ${timeZone})::int as year
      from published_claims p`,
  );
  return row?.year ?? null;
}
