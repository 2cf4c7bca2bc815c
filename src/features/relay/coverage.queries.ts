import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { inSight } from './in-sight.queries.ts';
import { ESCALATIONS, TASK_STATES } from './task.ts';

const KimCoverage = z.object({
  taskId: z.string(),
  groupId: z.string(),
  groupName: z.string(),
  groupSlug: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  round: z.number(),
  state: z.enum(TASK_STATES),
  escalation: z.enum(ESCALATIONS),
  declinedReason: z.string(),
  sentAt: z.date(),
  dueAt: z.date(),
  receivedAt: z.date().nullable(),
  acceptedAt: z.date().nullable(),
  doneAt: z.date().nullable(),
  nudgedAt: z.date().nullable(),
  firstSpreadAt: z.date().nullable(),
  /** From the first asking to the first spread. */
  hoursToSpread: z.number().nullable(),
  spreads: z.number(),
  opens: z.number(),
});
/** How far one bulletin got with one KIM: the task of its newest round, the spreads of all. */
export type KimCoverage = z.infer<typeof KimCoverage>;

/** Every KIM that was asked and is in sight, by place. */
export function kimCoverage(
  db: Db,
  bulletinId: string,
  scope: CoverageScope,
): Promise<KimCoverage[]> {
  return selectRows(
    db,
    KimCoverage,
    sql`
      with newest as (
        select distinct on (group_id) *, min(sent_at) over (partition by group_id) as asked_at
        from relay_tasks where bulletin_id = ${bulletinId}
        order by group_id, round desc
      ), spread as (
        select group_id, count(*)::int as spreads, min(happened_at) as first_at
        from spreads where bulletin_id = ${bulletinId} and withdrawn_at is null
        group by group_id
      ), opened as (
        select l.group_id, sum(d.opens)::int as opens
        from links l join link_days d on d.code = l.code
        where l.bulletin_id = ${bulletinId} group by l.group_id
      )
      select t.id as "taskId", g.id as "groupId", g.name as "groupName", g.slug as "groupSlug",
        g.area_code as "areaCode", a.name as "areaName", t.round, t.state, t.escalation,
        t.declined_reason as "declinedReason", t.sent_at as "sentAt", t.due_at as "dueAt",
        t.received_at as "receivedAt", t.accepted_at as "acceptedAt", t.done_at as "doneAt",
        t.nudged_at as "nudgedAt", spread.first_at as "firstSpreadAt",
        case when spread.first_at is not null then
          greatest(0, extract(epoch from spread.first_at - t.asked_at) / 3600.0)::float8
        end as "hoursToSpread",
        coalesce(spread.spreads, 0) as spreads, coalesce(opened.opens, 0) as opens
      from newest t
      join groups g on g.id = t.group_id
      join areas a on a.code = g.area_code
      left join spread on spread.group_id = g.id
      left join opened on opened.group_id = g.id
      where ${inSight(scope)}
      order by g.area_code, g.name, g.id
    `,
  );
}

const KimAudience = z.object({
  groupId: z.string(),
  /** Of the task it was logged on: 2 is the first correction. */
  round: z.number(),
  areaCode: z.string(),
  rw: z.number().nullable(),
  rt: z.number().nullable(),
  people: z.number(),
});
export type KimAudience = z.infer<typeof KimAudience>;

/** The largest audience that each KIM logged at each place in each round: all that coverage needs. */
export function audiencesByKim(
  db: Db,
  bulletinId: string,
  scope: CoverageScope,
): Promise<KimAudience[]> {
  return selectRows(
    db,
    KimAudience,
    sql`
      select s.group_id as "groupId", t.round, s.area_code as "areaCode", s.rw, s.rt,
        max(s.audience_estimate) as people
      from spreads s
      join relay_tasks t on t.id = s.task_id
      join groups g on g.id = s.group_id
      where s.bulletin_id = ${bulletinId} and s.withdrawn_at is null and ${inSight(scope)}
      group by s.group_id, t.round, s.area_code, s.rw, s.rt
    `,
  );
}

/** Opens of the city's own link, which belongs to no KIM. */
export async function opensOfCityLink(db: Db, bulletinId: string): Promise<number> {
  const { opens } = await db
    .selectFrom('links')
    .innerJoin('link_days', 'link_days.code', 'links.code')
    .select(sql<number>`coalesce(sum(opens), 0)::int`.as('opens'))
    .where('bulletin_id', '=', bulletinId)
    .where('group_id', 'is', null)
    .executeTakeFirstOrThrow();
  return opens;
}

/** Questions on a bulletin: all, and those answered. */
export async function countQuestions(
  db: Db,
  bulletinId: string,
): Promise<{ asked: number; answered: number }> {
  return db
    .selectFrom('questions')
    .select([
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`(count(*) filter (where state = 'answered'))::int`.as('answered'),
    ])
    .where('bulletin_id', '=', bulletinId)
    .executeTakeFirstOrThrow();
}
