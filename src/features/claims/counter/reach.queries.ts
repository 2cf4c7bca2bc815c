import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { sameClaims } from './counter.queries.ts';

const PlaceRow = z.object({
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  asked: z.number(),
  kims: z.number(),
  spread: z.number(),
  people: z.number(),
});

/** Every kelurahan in which somebody asked or a KIM has the task, by code. */
export function reachByPlace(db: Db, claimId: string, bulletinId: string | null) {
  return selectRows(
    db,
    PlaceRow,
    sql`with asked as (
        select n.area_code as code, sum(n.asked)::int as asked
        from tips t join tip_counts n on n.tip_id = t.id
        where t.claim_id in ${sameClaims(claimId)} group by 1
      ), tasks as (
        select g.area_code as code, g.id,
          exists (select from spreads s
            where s.bulletin_id = ${bulletinId} and s.group_id = g.id and s.withdrawn_at is null) as spread
        from groups g
        where exists (select from relay_tasks r where r.bulletin_id = ${bulletinId} and r.group_id = g.id)
      ), kims as (
        select code, count(*)::int as kims, (count(*) filter (where spread))::int as spread
        from tasks group by 1
      ), met as (
        select area_code as code, max(audience_estimate) as people
        from spreads where bulletin_id = ${bulletinId} and withdrawn_at is null group by 1
      )
      select a.code, a.name, a.slug, coalesce(asked.asked, 0) as asked, coalesce(kims.kims, 0) as kims,
        coalesce(kims.spread, 0) as spread, coalesce(met.people, 0) as people
      from areas a
      left join asked using (code) left join kims using (code) left join met using (code)
      where a.level = 'kelurahan' and (asked.asked > 0 or kims.kims > 0)
      order by a.code`,
  );
}

const Told = z.object({ told: z.number(), waiting: z.number(), failed: z.number() });
export type Told = z.infer<typeof Told>;

/** What became of the letters and notifications with the answer. */
export async function countTold(db: Db, claimId: string): Promise<Told> {
  const [told] = await selectRows(
    db,
    Told,
    sql`select (count(*) filter (where d.state in ('sent', 'delivered', 'read')))::int as told,
        (count(*) filter (where d.state in ('queued', 'failed')))::int as waiting,
        (count(*) filter (where d.state = 'gave_up'))::int as failed
      from notices n join deliveries d on d.notice_id = n.id
      where n.subject_kind = 'claim' and n.subject_id = ${claimId} and n.kind = 'claim_published'
        and d.channel <> 'desk'`,
  );
  return told ?? { told: 0, waiting: 0, failed: 0 };
}

const CounterBulletin = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  state: z.enum(['published', 'corrected', 'withdrawn', 'expired']),
  publishedAt: z.date(),
});
export type CounterBulletin = z.infer<typeof CounterBulletin>;

/** The clarification as everybody sees it; null while there is none. */
export async function findCounterBulletin(
  db: Db,
  claimId: string,
): Promise<CounterBulletin | null> {
  const [bulletin] = await selectRows(
    db,
    CounterBulletin,
    sql`select b.id, b.slug, b.title, b.state, b.published_at as "publishedAt"
      from claim_counters k join published_bulletins b on b.id = k.bulletin_id
      where k.claim_id = ${claimId}`,
  );
  return bulletin ?? null;
}
