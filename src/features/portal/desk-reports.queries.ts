import { type RawBuilder, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { DeskItem, type DeskKind, MOST_ITEMS } from './desk.ts';
import type { ReportReach } from './desk-reports.ts';

/** Cases that wait for this person: as an officer, and as whoever filed them. */
export async function listReportItems(db: Db, reach: ReportReach, now: Date): Promise<DeskItem[]> {
  const parts = await Promise.all([
    reach.coordinates ? coordinated(db, reach) : verified(db, reach),
    worked(db, reach),
    paused(db, reach, now),
    ownReports(db, reach),
  ]);
  return parts.flat();
}

/**
 * What the city's coordinator owes: to verify, to send on, to read again, to help where it is late.
 * One query a state, each along its own index: of 100,000 open cases it reads sixty.
 */
async function coordinated(db: Db, { personId }: ReportReach): Promise<DeskItem[]> {
  const notTheirs = sql`r.reporter_id is distinct from ${personId}::uuid
    and r.assisted_by is distinct from ${personId}::uuid`;
  const step = sql`r.step_due_at`;
  const parts = await Promise.all([
    items(db, { kind: 'report_verify', due: step }, sql`r.state = 'filed' and ${notTheirs}`),
    items(db, { kind: 'report_assign', due: step }, sql`r.state = 'verified'`),
    items(
      db,
      { kind: 'report_again', due: step },
      sql`r.state = 'reopened' and r.answered_by is distinct from ${personId}::uuid`,
    ),
    items(
      db,
      { kind: 'report_late', due: sql`r.answer_due_at` },
      sql`r.late_level in ('coordinator', 'leadership')
        and r.state in ('assigned', 'in_progress') and r.paused_at is null`,
    ),
  ]);
  return parts.flat();
}

/** An office verifies in its own place what everybody may read, and never its own. */
function verified(db: Db, { verifyAreas, personId }: ReportReach): Promise<DeskItem[]> {
  if (verifyAreas.length === 0) return Promise.resolve([]);
  return items(
    db,
    { kind: 'report_verify', due: sql`r.step_due_at` },
    sql`r.state = 'filed' and r.is_public
      and exists (select from unnest(${verifyAreas}::text[]) as mine (code)
        where r.area_code = mine.code or r.area_code like mine.code || '.%')
      and r.reporter_id is distinct from ${personId}::uuid
      and r.assisted_by is distinct from ${personId}::uuid`,
  );
}

/** What the office has to answer, unless a colleague has it in hand; what is late comes to its head. */
function worked(db: Db, { offices, headed, personId }: ReportReach): Promise<DeskItem[]> {
  if (offices.length === 0) return Promise.resolve([]);
  const isClimbed = sql`(r.late_level in ('head', 'coordinator', 'leadership')
    and r.owner_id = any(${headed}::uuid[]))`;
  return items(
    db,
    {
      kind: sql`case when ${isClimbed} then 'report_late' else 'report_work' end`,
      due: sql`least(r.step_due_at, r.answer_due_at)`,
    },
    sql`r.owner_id = any(${offices}::uuid[]) and r.state in ('assigned', 'in_progress')
      and r.paused_at is null
      and (r.handler_id is null or r.handler_id = ${personId}::uuid or ${isClimbed})`,
  );
}

/** Days before the end of a pause in which it is said. */
const SOON = 3;

/** A pause that ends by itself soon: go on, or the clock does. */
function paused(db: Db, { offices, personId }: ReportReach, now: Date): Promise<DeskItem[]> {
  if (offices.length === 0) return Promise.resolve([]);
  return items(
    db,
    { kind: 'report_paused', due: sql`r.look_at` },
    sql`r.owner_id = any(${offices}::uuid[]) and r.state in ('assigned', 'in_progress')
      and r.paused_at is not null
      and r.look_at < ${now}::timestamptz + make_interval(days => ${sql.lit(SOON)})
      and (r.handler_id is null or r.handler_id = ${personId}::uuid)`,
  );
}

/** What the one who filed it is asked: to complete it, to say whether the answer holds. */
function ownReports(db: Db, { personId }: ReportReach): Promise<DeskItem[]> {
  return items(
    db,
    {
      kind: sql`case when r.state = 'answered' then 'report_to_confirm' else 'report_to_complete' end`,
      due: sql`case when r.state in ('answered', 'incomplete') then r.step_due_at end`,
      path: sql`'/laporan/' || r.code`,
    },
    sql`r.reporter_id = ${personId}::uuid
      and (r.state in ('incomplete', 'answered') or r.pause_reason = 'waiting_reporter')`,
  );
}

type Said = {
  kind: DeskKind | RawBuilder<unknown>;
  due: RawBuilder<unknown>;
  path?: RawBuilder<unknown>;
};

function items(
  db: Db,
  { kind, due, path = sql`'/meja/laporan/' || r.id` }: Said,
  which: RawBuilder<unknown>,
): Promise<DeskItem[]> {
  return selectRows(
    db,
    DeskItem,
    sql`
    select ${typeof kind === 'string' ? sql.lit(kind) : kind} as kind, r.id, r.title, concat_ws(', ', c.name, a.name, g.name) as body,
      ${path} as path, ${due} as "dueAt", r.changed_at as since
    from reports r join report_categories c on c.code = r.category join groups g on g.id = r.owner_id
      left join areas a on a.code = r.area_code
    where ${which}
    order by ${due} limit ${sql.lit(MOST_ITEMS)}`,
  );
}
