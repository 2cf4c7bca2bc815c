import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { inSight } from './in-sight.queries.ts';

export const COVERAGE_PAGE_SIZE = 20;

const BulletinCoverage = z.object({
  bulletinId: z.string(),
  slug: z.string(),
  title: z.string(),
  state: z.enum(['published', 'corrected', 'expired', 'withdrawn']),
  urgency: z.enum(['routine', 'important', 'emergency']),
  issuerName: z.string(),
  publishedAt: z.date(),
  kims: z.number(),
  received: z.number(),
  accepted: z.number(),
  done: z.number(),
  declined: z.number(),
  spreadBy: z.number(),
  medianHours: z.number().nullable(),
  opens: z.number(),
  questions: z.number(),
});
/** One line of the coverage desk. `spreadBy` are the KIM with a spread at all. */
export type BulletinCoverage = z.infer<typeof BulletinCoverage>;

export type CoverageFilter = {
  scope: CoverageScope;
  /** Also whole bulletins of these issuers: an agency sees its own. */
  issuerIds: readonly string[];
  after?: Cursor | null;
};

/** Published bulletins that some KIM in sight was asked to pass on, newest first, one more than a page. */
export function listCoverage(db: Db, filter: CoverageFilter): Promise<BulletinCoverage[]> {
  const { scope, issuerIds, after } = filter;
  const goesOn = after ? sql`(b.published_at, b.id) < (${after.at}, ${after.id}::uuid)` : sql`true`;
  return selectRows(
    db,
    BulletinCoverage,
    sql`
      with shown as (
        select b.* from published_bulletins b
        where ${goesOn} and (b.issuer_id = any(${issuerIds}::uuid[]) or exists (
          select from relay_tasks t join groups g on g.id = t.group_id
          where t.bulletin_id = b.id and ${inSight(scope)}))
        order by b.published_at desc, b.id desc
        limit ${sql.lit(COVERAGE_PAGE_SIZE + 1)}
      ), newest as (
        select distinct on (t.bulletin_id, t.group_id) t.*,
          min(t.sent_at) over (partition by t.bulletin_id, t.group_id) as asked_at
        from relay_tasks t
        join shown on shown.id = t.bulletin_id
        join groups g on g.id = t.group_id
        where shown.issuer_id = any(${issuerIds}::uuid[]) or ${inSight(scope)}
        order by t.bulletin_id, t.group_id, t.round desc
      ), first as (
        select s.bulletin_id, s.group_id, min(s.happened_at) as at
        from spreads s join shown on shown.id = s.bulletin_id
        where s.withdrawn_at is null group by s.bulletin_id, s.group_id
      ), opened as (
        select l.bulletin_id, l.group_id, sum(d.opens)::int as opens
        from links l join shown on shown.id = l.bulletin_id join link_days d on d.code = l.code
        group by l.bulletin_id, l.group_id
      ), summed as (
        select t.bulletin_id, count(*)::int as kims, count(t.received_at)::int as received,
          count(t.accepted_at)::int as accepted,
          (count(*) filter (where t.state = 'done'))::int as done,
          (count(*) filter (where t.state = 'declined'))::int as declined,
          count(first.at)::int as "spreadBy", coalesce(sum(opened.opens), 0)::int as opens,
          percentile_cont(0.5) within group (
            order by greatest(0, extract(epoch from first.at - t.asked_at) / 3600.0)
          ) filter (where first.at is not null) as "medianHours"
        from newest t
        left join first on first.bulletin_id = t.bulletin_id and first.group_id = t.group_id
        left join opened on opened.bulletin_id = t.bulletin_id and opened.group_id = t.group_id
        group by t.bulletin_id
      )
      select shown.id as "bulletinId", shown.slug, shown.title, shown.state, shown.urgency,
        shown.issuer_name as "issuerName", shown.published_at as "publishedAt",
        coalesce(summed.kims, 0) as kims, coalesce(summed.received, 0) as received,
        coalesce(summed.accepted, 0) as accepted, coalesce(summed.done, 0) as done,
        coalesce(summed.declined, 0) as declined, coalesce(summed."spreadBy", 0) as "spreadBy",
        summed."medianHours", coalesce(summed.opens, 0) as opens,
        (select count(*)::int from questions q where q.bulletin_id = shown.id) as questions
      from shown left join summed on summed.bulletin_id = shown.id
      order by shown.published_at desc, shown.id desc
    `,
  );
}

const ListedAudience = z.object({
  bulletinId: z.string(),
  areaCode: z.string(),
  rw: z.number().nullable(),
  rt: z.number().nullable(),
  people: z.number(),
});

/** The largest audience logged at each place, whoever did, of these bulletins. */
export function audiencesOfBulletins(
  db: Db,
  bulletinIds: readonly string[],
  { scope, issuerIds }: CoverageFilter,
): Promise<z.infer<typeof ListedAudience>[]> {
  return selectRows(
    db,
    ListedAudience,
    sql`
      select s.bulletin_id as "bulletinId", s.area_code as "areaCode", s.rw, s.rt,
        max(s.audience_estimate) as people
      from spreads s
      join groups g on g.id = s.group_id
      join bulletins b on b.id = s.bulletin_id
      where s.bulletin_id = any(${bulletinIds}::uuid[]) and s.withdrawn_at is null
        and (b.issuer_id = any(${issuerIds}::uuid[]) or ${inSight(scope)})
      group by s.bulletin_id, s.area_code, s.rw, s.rt
    `,
  );
}

const Week = z.object({
  weekOf: z.string(),
  tasks: z.number(),
  received: z.number(),
  inTime: z.number(),
});
/** Tasks sent in one local week, from Monday; `inTime` were passed on before they were due. */
export type Week = z.infer<typeof Week>;

type WeeksWanted = { scope: CoverageScope; since: Date; now: Date; timeZone: string };

/** Tasks that may still be in time are left out, or the newest week would always look bad. */
export function weeklyCoverage(
  db: Db,
  { scope, since, now, timeZone }: WeeksWanted,
): Promise<Week[]> {
  return selectRows(
    db,
    Week,
    sql`
      select to_char(date_trunc('week', t.sent_at at time zone ${timeZone}), 'YYYY-MM-DD') as "weekOf",
        count(*)::int as tasks, count(t.received_at)::int as received,
        (count(*) filter (where exists (
          select from spreads s
          where s.task_id = t.id and s.withdrawn_at is null and s.happened_at <= t.due_at)))::int as "inTime"
      from relay_tasks t join groups g on g.id = t.group_id
      where t.sent_at >= ${since} and t.due_at <= ${now} and ${inSight(scope)}
      group by 1 order by 1
    `,
  );
}
