import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { lateAt, OPEN_IN_PUBLIC } from './conditions.queries.ts';
import { MonthOfOffice, OfficeRecord } from './office-record.ts';

type Period = { since: Date; now: Date };

/** Of each office with public reports since then, the one with most open reports first. */
export function officeRecords(db: Db, { since, now }: Period): Promise<OfficeRecord[]> {
  return selectRows(
    db,
    OfficeRecord,
    sql`${records(since, now)} order by open desc, total desc, name`,
  );
}

/** Null for an office without one. */
export async function officeRecordOrNull(
  db: Db,
  slug: string,
  { since, now }: Period,
): Promise<OfficeRecord | null> {
  const [record] = await selectRows(
    db,
    OfficeRecord,
    sql`select * from (${records(since, now, sql`and p.office_slug = ${slug}`)}) record`,
  );
  return record ?? null;
}

/** Merged reports are counted once, at the first; what was answered is judged by its last answer. */
function records(since: Date, now: Date, more = sql``) {
  return sql`
    select p.office_id as "officeId", p.office_name as name, p.office_slug as slug,
      count(*)::int as total,
      count(*) filter (where p.state in ${OPEN_IN_PUBLIC})::int as open,
      count(*) filter (where ${lateAt(now)})::int as overdue,
      count(*) filter (where p.answered_at is not null)::int as answered,
      count(*) filter (where p.answered_at <= p.answer_due_at)::int as "inTime",
      count(*) filter (where p.answered_at is not null and p.answer_due_at is not null)::int as timed,
      (percentile_cont(0.5) within group (
        order by extract(epoch from p.answered_at - p.filed_at)::float8 / 86400
      ) filter (where p.answered_at is not null))::float8 as "medianDays",
      count(p.rating)::int as ratings, avg(p.rating)::float8 as "meanRating",
      count(*) filter (where p.answered_at is not null and p.reopened_count > 0)::int as reopened
    from published_reports p
    where p.filed_at >= ${since} and p.state <> 'duplicate' ${more}
    group by p.office_id, p.office_name, p.office_slug`;
}

/** Twelve months up to now, months without reports too; by the clock of the city. */
export function monthsOfOffice(
  db: Db,
  slug: string,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<MonthOfOffice[]> {
  return selectRows(
    db,
    MonthOfOffice,
    sql`
    with months as (
      select to_char(m, 'YYYY-MM') as month, m::timestamp at time zone ${timeZone} as starts,
        (m + interval '1 month')::timestamp at time zone ${timeZone} as ends
      from generate_series(
        date_trunc('month', ${now}::timestamptz at time zone ${timeZone}) - interval '11 months',
        date_trunc('month', ${now}::timestamptz at time zone ${timeZone}), interval '1 month') m
    ), mine as (
      select p.filed_at, p.answered_at from published_reports p
      where p.office_slug = ${slug} and p.state <> 'duplicate'
        and (p.filed_at >= (select min(starts) from months) or p.answered_at >= (select min(starts) from months))
    )
    select months.month,
      count(*) filter (where mine.filed_at >= starts and mine.filed_at < ends)::int as filed,
      count(*) filter (where mine.answered_at >= starts and mine.answered_at < ends)::int as answered
    from months left join mine on true
    group by months.month order by months.month`,
  );
}
