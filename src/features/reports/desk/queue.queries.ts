import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import { type QueueCounts, type QueueFilter, QueueRow, type QueueTab } from './queue.ts';
import { type Extent, isEmpty, type Reach, seesCases } from './reach.ts';

type Condition = RawBuilder<boolean>;

/** Open to this person as a whole: asked in the query, so that what is not granted is not read. */
export function inSight({ open, confidential, offices }: Reach): Condition {
  const helps = sql<boolean>`exists (select from report_deputies d
    where d.report_id = r.id and d.office_id = any(${offices}::uuid[]))`;
  return sql<boolean>`(case when r.is_public then ${within(open)} else ${within(confidential)} end
    or ${helps})`;
}

/** What everybody may read, in the places where this person may go and look. */
export function inWitnessSight({ witness }: Reach): Condition {
  return sql<boolean>`(r.is_public and r.published_at is not null and r.hidden_at is null
    and ${within(witness)})`;
}

function within(extent: Extent): Condition {
  if (extent.everywhere) return sql<boolean>`true`;
  if (isEmpty(extent)) return sql<boolean>`false`;
  return sql<boolean>`(r.owner_id = any(${extent.groups}::uuid[]) or exists (
    select from unnest(${extent.areas}::text[]) as mine (code)
    where r.area_code = mine.code or r.area_code like mine.code || '.%'))`;
}

/** As `lateSince` has it: step and answer run together until it is answered, a pause stops both. */
const due = sql<Date | null>`case
  when r.paused_at is not null then null
  when r.state in ('filed', 'verified', 'assigned', 'in_progress', 'reopened')
    then least(r.step_due_at, r.answer_due_at)
  when r.state in ('incomplete', 'answered') then r.step_due_at end`;

const isLate = (now: Date): Condition =>
  sql<boolean>`(r.state in ('filed', 'verified', 'assigned', 'in_progress', 'reopened')
    and ${due} < ${now})`;

/** What a case of each tab waits for. */
function inTab(tab: QueueTab, { reach, now }: { reach: Reach; now: Date }): Condition {
  switch (tab) {
    case 'verify':
      return sql<boolean>`r.state = 'filed'`;
    case 'assign':
      return sql<boolean>`r.state = 'verified'`;
    case 'ours':
      return sql<boolean>`(r.state in ('assigned', 'in_progress') and r.paused_at is null
        and r.owner_id = any(${reach.offices}::uuid[]))`;
    case 'overdue':
      return isLate(now);
    case 'waiting':
      return sql<boolean>`(r.state = 'incomplete'
        or r.state in ('assigned', 'in_progress') and r.paused_at is not null
        or r.state = 'not_ours' and r.outside_state in ('prepared', 'sent', 'received', 'in_progress'))`;
    case 'answered':
      return sql<boolean>`r.state = 'answered'`;
    case 'reopened':
      return sql<boolean>`r.state = 'reopened'`;
    case 'look':
      return sql<boolean>`(r.state in ('verified', 'assigned', 'in_progress', 'reopened', 'answered')
        and r.kind <> 'information_request'
        and not exists (select from report_witnesses w where w.report_id = r.id and case
          when r.state = 'answered' then w.phase = 'after' and w.witnessed_at >= r.answered_at
          else w.phase = 'before' end))`;
    case 'all':
      return sql<boolean>`true`;
  }
}

export type QueueAsk = {
  reach: Reach;
  tab: QueueTab;
  filter: QueueFilter;
  now: Date;
  after: Cursor | null;
  limit: number;
};

/** By due time, `all` by the last change; one row more than `limit` says there is more. */
export function listQueue(db: Db, ask: QueueAsk): Promise<QueueRow[]> {
  const { reach, tab, filter, now, after, limit } = ask;
  const newestFirst = tab === 'all';
  const key = newestFirst
    ? sql`r.changed_at`
    : sql`coalesce(${due}, '9999-01-01T00:00:00Z'::timestamptz)`;
  const goOn = after
    ? newestFirst
      ? sql`(${key}, r.id) < (${after.at}, ${after.id}::uuid)`
      : sql`(${key}, r.id) > (${after.at}, ${after.id}::uuid)`
    : sql`true`;
  const order = newestFirst ? sql`r.changed_at desc, r.id desc` : sql`"sortAt", r.id`;
  return selectRows(
    db,
    QueueRow,
    sql`${rowsOfQueue(key)}
    where ${sightOf(reach, tab)}
      and ${inTab(tab, { reach, now })} and ${filtered(filter, now)} and ${goOn}
    order by ${order} limit ${limit + 1}`,
  );
}

/** The cases with these codes, as far as they are in sight: to say what became of each. */
export function listByCode(db: Db, reach: Reach, codes: string[]): Promise<QueueRow[]> {
  if (codes.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    QueueRow,
    sql`${rowsOfQueue(sql`r.changed_at`)}
    where r.code = any(${codes}::text[]) and ${inSight(reach)} order by r.code`,
  );
}

const rowsOfQueue = (key: RawBuilder<unknown>) => sql`
  select r.id, r.code, r.title, r.kind, c.name as "categoryName", r.state, a.name as "areaName", r.rw,
    r.place, g.name as "ownerName", p.name as "handlerName", ${due} as "dueAt", ${key} as "sortAt",
    r.filed_at as "filedAt", r.changed_at as "changedAt", r.supporters, r.late_level as "lateLevel",
    r.pause_reason as "pauseReason", r.is_public as "isPublic", r.hidden_at is not null as "isHidden",
    r.outside_state as "outsideState"
  from reports r
  join report_categories c on c.code = r.category
  join groups g on g.id = r.owner_id
  left join areas a on a.code = r.area_code
  left join people p on p.id = r.handler_id`;

function filtered(filter: QueueFilter, now: Date): Condition {
  const conditions = [
    filter.kata &&
      sql`(r.search @@ websearch_to_tsquery('indonesian', ${filter.kata}) or r.code = ${filter.kata.toLowerCase()})`,
    filter.kategori && sql`r.category = ${filter.kategori}`,
    filter.wilayah &&
      sql`(r.area_code = ${filter.wilayah} or r.area_code like ${filter.wilayah}::text || '.%')`,
    filter.keadaan && sql`r.state = ${filter.keadaan}`,
    filter.kantor && sql`r.owner_id = ${filter.kantor}::uuid`,
    filter.lewat && isLate(now),
  ].filter((condition) => condition !== '');
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

const number = z.number();
const Counts = z.object({
  verify: number,
  assign: number,
  ours: number,
  overdue: number,
  waiting: number,
  answered: number,
  reopened: number,
  look: number,
});

/** How many wait in each tab; those that are over are not counted. */
export async function countQueue(db: Db, reach: Reach, now: Date): Promise<QueueCounts> {
  const of = (tab: QueueTab) =>
    sql`count(*) filter (where ${sightOf(reach, tab)} and ${inTab(tab, { reach, now })})::int`;
  const [counts] = await selectRows(
    db,
    Counts,
    sql`
    select ${of('verify')} as verify, ${of('assign')} as assign, ${of('ours')} as ours,
      ${of('overdue')} as overdue, ${of('waiting')} as waiting, ${of('answered')} as answered,
      ${of('reopened')} as reopened, ${of('look')} as look
    from reports r
    where r.state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress', 'answered',
        'reopened', 'not_ours') and (${inSight(reach)} or ${inWitnessSight(reach)})`,
  );
  return Counts.parse(counts);
}

const sightOf = (reach: Reach, tab: QueueTab): Condition =>
  tab === 'look' || !seesCases(reach) ? inWitnessSight(reach) : inSight(reach);
