import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { lateAt } from '../see/conditions.queries.ts';
import { REPORT_STATES } from '../report.ts';

/** Every query gives rows by place; `find-facts.ts` adds up the places below. */
const areaCode = z.string().nullable();
type Span = { from: Date; until: Date };
const PER_PLACE = 5;

const Happened = z.object({
  areaCode,
  measure: z.enum(['filed', 'notPublic', 'answered', 'closed', 'reopened']),
  count: z.number(),
});
export type Happened = z.infer<typeof Happened>;

export function countHappened(db: Db, { from, until }: Span): Promise<Happened[]> {
  return selectRows(
    db,
    Happened,
    sql`
    select r.area_code as "areaCode", 'filed' as measure, count(*)::int as count
    from reports r where r.filed_at >= ${from} and r.filed_at < ${until} group by 1
    union all
    select r.area_code, 'notPublic', count(*)::int
    from reports r where r.filed_at >= ${from} and r.filed_at < ${until} and not r.is_public group by 1
    union all
    select r.area_code,
      case when h.event = 'answered' then 'answered'
        when h.event in ('reopened', 'low_rating') then 'reopened' else 'closed' end,
      count(distinct h.report_id)::int
    from report_history h join reports r on r.id = h.report_id
    where h.at >= ${from} and h.at < ${until}
      and h.event in ('answered', 'closed', 'closed_by_clock', 'noted', 'reopened', 'low_rating')
    group by 1, 2`,
  );
}

const Standing = z.object({
  areaCode,
  state: z.enum(REPORT_STATES),
  count: z.number(),
  overdue: z.number(),
});
export type Standing = z.infer<typeof Standing>;

/** What is open now, of whatever week. */
export function countStanding(db: Db, now: Date): Promise<Standing[]> {
  return selectRows(
    db,
    Standing,
    sql`select p.area_code as "areaCode", p.state, count(*)::int as count,
        count(*) filter (where ${lateAt(now)})::int as overdue
      from reports p
      where p.state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress', 'answered', 'reopened')
      group by 1, 2`,
  );
}

const Categorised = z.object({
  areaCode,
  code: z.string(),
  name: z.string(),
  now: z.number(),
  before: z.number(),
});
export type Categorised = z.infer<typeof Categorised>;

/** Public ones alone: a secret report in a small place would be known by its category. */
export function countCategories(db: Db, week: Span, before: Span): Promise<Categorised[]> {
  return selectRows(
    db,
    Categorised,
    sql`select p.area_code as "areaCode", p.category as code, p.category_name as name,
        count(*) filter (where p.filed_at >= ${week.from})::int as now,
        count(*) filter (where p.filed_at < ${week.from})::int as before
      from published_reports p
      where p.filed_at >= ${before.from} and p.filed_at < ${week.until} and p.state <> 'duplicate'
      group by 1, 2, 3`,
  );
}

const named = {
  areaCode,
  code: z.string(),
  title: z.string(),
  office: z.string(),
  area: z.string(),
};
const namedColumns = sql`p.area_code as "areaCode", p.code, p.title, p.office_name as office,
  coalesce(p.area_name, '') as area`;

const Issue = z.object({ ...named, supporters: z.number() });
export type Issue = z.infer<typeof Issue>;

/** The reports of the week that most residents joined, at most five a place. */
export function findIssues(db: Db, { from, until }: Span): Promise<Issue[]> {
  return selectRows(
    db,
    Issue,
    sql`select * from (
        select ${namedColumns}, p.supporters, row_number() over (
          partition by p.area_code order by p.supporters desc, p.filed_at desc, p.id) as place
        from published_reports p
        where p.filed_at >= ${from} and p.filed_at < ${until} and p.state <> 'duplicate'
      ) issues where place <= ${PER_PLACE} order by supporters desc, code`,
  );
}

const Late = z.object({ ...named, days: z.number() });
export type Late = z.infer<typeof Late>;

const daysLate = (now: Date) => sql`floor(extract(epoch from
  ${now}::timestamptz - least(p.step_due_at, p.answer_due_at)) / 86400)::int`;

/** Those that have waited longest beyond their time, at most five a place. */
export function findLate(db: Db, now: Date): Promise<Late[]> {
  return selectRows(
    db,
    Late,
    sql`select * from (
        select ${namedColumns}, ${daysLate(now)} as days, row_number() over (
          partition by p.area_code order by least(p.step_due_at, p.answer_due_at), p.id) as place
        from published_reports p where ${lateAt(now)}
      ) late where place <= ${PER_PLACE} order by days desc, code`,
  );
}

const ForLeadership = z.object({
  areaCode,
  code: z.string(),
  title: z.string(),
  office: z.string(),
  days: z.number(),
  isShown: z.boolean(),
});
export type ForLeadership = z.infer<typeof ForLeadership>;

/** All that climbed to the last step; the first two hundred are more than anybody reads. */
export function findForLeadership(db: Db, now: Date): Promise<ForLeadership[]> {
  return selectRows(
    db,
    ForLeadership,
    sql`select p.area_code as "areaCode", p.code, p.title, g.name as office,
        coalesce(${daysLate(now)}, 0) as days,
        (p.is_public and p.published_at is not null and p.hidden_at is null) as "isShown"
      from reports p join groups g on g.id = p.owner_id
      where p.late_level = 'leadership'
        and p.state in ('filed', 'verified', 'assigned', 'in_progress', 'reopened')
      order by days desc, p.code limit 200`,
  );
}

const Told = z.object({
  ...named,
  words: z.string(),
  rating: z.number().nullable(),
  supporters: z.number(),
});
export type Told = z.infer<typeof Told>;

/** Answers of the week that pleased the reporter or that many waited for, at most three a place. */
export function findAnswers(db: Db, { from, until }: Span): Promise<Told[]> {
  return selectRows(
    db,
    Told,
    sql`select * from (
        select ${namedColumns}, left(w.body, 240) as words, p.rating, p.supporters, row_number() over (
          partition by p.area_code order by p.rating desc nulls last, p.supporters desc, w.id) as place
        from published_report_answers w join published_reports p on p.id = w.report_id
        where w.answered_at >= ${from} and w.answered_at < ${until}
          and p.state in ('answered', 'closed') and coalesce(p.rating, 5) >= 3
      ) told where place <= 3 order by rating desc nulls last, supporters desc, code`,
  );
}
