import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { byUrgency, DeskItem, type DeskReach, MOST_ITEMS } from './desk.ts';
import { listClaimItems } from './desk-claims.queries.ts';
import { listReportItems } from './desk-reports.queries.ts';

/** Everything that waits for this person, by due time. */
export async function listDesk(db: Db, reach: DeskReach, now: Date): Promise<DeskItem[]> {
  const parts = await Promise.all([
    tasks(db, reach),
    lateTasks(db, reach, now),
    bulletins(db, reach),
    corrections(db, reach),
    questions(db, reach),
    listReportItems(db, reach.reports, now),
    listClaimItems(db, reach.claims),
  ]);
  return parts.flat().sort(byUrgency).slice(0, MOST_ITEMS);
}

function tasks(db: Db, { taskGroups }: DeskReach): Promise<DeskItem[]> {
  if (taskGroups.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    DeskItem,
    sql`
    select 'task' as kind, t.id, b.title, g.name as body, '/meja/tugas/' || t.id as path,
      t.due_at as "dueAt", t.sent_at as since
    from relay_tasks t join bulletins b on b.id = t.bulletin_id join groups g on g.id = t.group_id
    where t.group_id = any(${taskGroups}::uuid[]) and t.state in ('sent', 'received', 'accepted')
    order by t.due_at limit ${sql.lit(MOST_ITEMS)}`,
  );
}

/**
 * One line a bulletin: which KIM of this office's place are late with it. What is older than a
 * month is on the coverage page; here it would only push down what can still be helped.
 */
function lateTasks(
  db: Db,
  { lateAreas, everyLateTask }: DeskReach,
  now: Date,
): Promise<DeskItem[]> {
  if (lateAreas.length === 0 && !everyLateTask) return Promise.resolve([]);
  const level = everyLateTask ? sql`t.escalation = 'diskominfo'` : sql`t.escalation <> 'none'`;
  const place = everyLateTask
    ? sql`true`
    : sql`exists (select from unnest(${lateAreas}::text[]) as mine (code)
        where g.area_code = mine.code or g.area_code like mine.code || '.%')`;
  return selectRows(
    db,
    DeskItem,
    sql`
    select 'late_task' as kind, b.id, b.title, string_agg(g.name, ', ' order by g.name) as body,
      '/meja/cakupan/' || b.id as path, min(t.due_at) as "dueAt", min(t.sent_at) as since
    from relay_tasks t join bulletins b on b.id = t.bulletin_id join groups g on g.id = t.group_id
    where t.state in ('sent', 'received', 'accepted') and ${level} and ${place}
      and t.sent_at > ${now}::timestamptz - interval '30 days'
    group by b.id, b.title
    order by min(t.due_at) limit ${sql.lit(MOST_ITEMS)}`,
  );
}

function bulletins(db: Db, { personId, reviews, issuers }: DeskReach): Promise<DeskItem[]> {
  return selectRows(
    db,
    DeskItem,
    sql`
    select case when b.state = 'in_review' then 'review'
        when b.state = 'changes_asked' then 'changes_asked' else 'emergency_review' end as kind,
      b.id, b.title, g.name as body,
      '/meja/kabar/' || b.id || case when b.state = 'changes_asked' then '' else '/telaah' end as path,
      b.review_due_at as "dueAt", coalesce(b.submitted_at, b.updated_at) as since
    from bulletins b join groups g on g.id = b.issuer_id
    where (${reviews} and b.state = 'in_review' and b.written_by <> ${personId}::uuid
        and b.submitted_by is distinct from ${personId}::uuid)
      or (${reviews} and b.review_due_at is not null and b.state in ('published', 'corrected')
        and b.published_by is distinct from ${personId}::uuid)
      or (b.state = 'changes_asked'
        and (b.written_by = ${personId}::uuid or b.issuer_id = any(${issuers}::uuid[])))
    order by since limit ${sql.lit(MOST_ITEMS)}`,
  );
}

function corrections(db: Db, { personId, reviews }: DeskReach): Promise<DeskItem[]> {
  if (!reviews) return Promise.resolve([]);
  return selectRows(
    db,
    DeskItem,
    sql`
    select 'correction' as kind, c.id, b.title, g.name as body,
      '/meja/kabar/' || b.id || '/telaah' as path, null::timestamptz as "dueAt", c.proposed_at as since
    from bulletin_corrections c join bulletins b on b.id = c.bulletin_id
      join groups g on g.id = b.issuer_id
    where c.state = 'proposed' and c.proposed_by <> ${personId}::uuid
    order by c.proposed_at limit ${sql.lit(MOST_ITEMS)}`,
  );
}

function questions(db: Db, reach: DeskReach): Promise<DeskItem[]> {
  if (reach.questionGroups.length === 0 && !reach.everyQuestion) return Promise.resolve([]);
  const mine = reach.everyQuestion
    ? sql`true`
    : sql`q.owner_id = any(${reach.questionGroups}::uuid[])`;
  return selectRows(
    db,
    DeskItem,
    sql`
    select 'question' as kind, q.id, b.title, left(q.body, 140) as body,
      '/meja/pertanyaan/' || q.id as path, q.due_at as "dueAt", q.asked_at as since
    from questions q join bulletins b on b.id = q.bulletin_id
    where q.state in ('asked', 'passed_on') and ${mine}
    order by q.due_at limit ${sql.lit(MOST_ITEMS)}`,
  );
}
