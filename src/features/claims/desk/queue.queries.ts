import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import {
  type QueueCounts,
  type QueueCursor,
  type QueueFilter,
  QueueRow,
  type QueueTab,
} from './queue.ts';

type Condition = RawBuilder<boolean>;
type Looking = { personId: string; now: Date };

const WORKING = sql`('assigned', 'evidence', 'draft', 'revision')`;
const OPEN = sql`('new', 'assigned', 'evidence', 'draft', 'second_opinion', 'revision', 'ready', 'review')`;

/** The next moment the desk owes something. */
const due = sql<Date | null>`case when c.state in ${OPEN}
  then least(c.step_due_at, c.answer_due_at, c.interim_due_at) end`;

/** Danger to life before everything, then harm × spread × nearness. */
const weight = sql<number>`(c.priority + case when c.harms_life then 100 else 0 end)::int`;

/** What a claim of each tab waits for. */
function inTab(tab: QueueTab, { personId, now }: Looking): Condition {
  switch (tab) {
    case 'triage':
      return sql<boolean>`c.state = 'new'`;
    case 'mine':
      return sql<boolean>`(c.handler_id = ${personId}::uuid and c.state in ${WORKING})`;
    case 'working':
      return sql<boolean>`c.state in ${WORKING}`;
    case 'second':
      return sql<boolean>`c.state = 'second_opinion'`;
    case 'ready':
      return sql<boolean>`c.state = 'ready'`;
    case 'late':
      return sql<boolean>`(c.state in ${OPEN} and ${due} < ${now})`;
    case 'review':
      return sql<boolean>`c.state = 'review'`;
    case 'public':
      return sql<boolean>`(c.published_verdict_id is not null and c.withdrawn_at is null)`;
    case 'all':
      return sql<boolean>`true`;
  }
}

export type QueueAsk = Looking & {
  tab: QueueTab;
  filter: QueueFilter;
  after: QueueCursor | null;
  limit: number;
};

/**
 * What weighs most first, and of the same weight what waits longest; what is over or public by its
 * last change. One row more than `limit` says there is more.
 */
export function listQueue(db: Db, ask: QueueAsk): Promise<QueueRow[]> {
  const { tab, filter, after, limit } = ask;
  const newestFirst = tab === 'all' || tab === 'public';
  const rank = newestFirst ? sql`0` : weight;
  const at = newestFirst ? sql`c.changed_at` : sql`c.first_seen_at`;
  const goOn = !after
    ? sql`true`
    : newestFirst
      ? sql`(${at}, c.id) < (${after.at}, ${after.id}::uuid)`
      : sql`(-${rank}, ${at}, c.id) > (-${after.rank}::int, ${after.at}, ${after.id}::uuid)`;
  const order = newestFirst
    ? sql`c.changed_at desc, c.id desc`
    : sql`${rank} desc, c.first_seen_at, c.id`;
  return selectRows(
    db,
    QueueRow,
    sql`
    select c.id, c.code, c.title, c.state, c.topic, c.harm, c.spread, c.nearness, c.priority,
      c.harms_life as "harmsLife", c.asked, c.areas_asked as "areasAsked", p.name as "handlerName",
      (c.published_verdict_id is not null and c.withdrawn_at is null) as "isPublished",
      ${due} as "dueAt", c.first_seen_at as "firstSeenAt", ${rank} as rank, ${at} as "sortAt"
    from claims c left join people p on p.id = c.handler_id
    where ${inTab(tab, ask)} and ${filtered(filter, ask)} and ${goOn}
    order by ${order} limit ${limit + 1}`,
  );
}

function filtered(filter: QueueFilter, { personId, now }: Looking): Condition {
  const conditions = [
    filter.kata &&
      sql`(c.search @@ websearch_to_tsquery('indonesian', ${filter.kata}) or c.code = ${filter.kata.toLowerCase()})`,
    filter.topik && sql`c.topic = ${filter.topik}`,
    filter.keadaan && sql`c.state = ${filter.keadaan}`,
    filter.saya && sql`c.handler_id = ${personId}::uuid`,
    filter.lewat && sql`(c.state in ${OPEN} and ${due} < ${now})`,
  ].filter((condition) => condition !== '');
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

const number = z.number();
const Counts = z.object({
  triage: number,
  mine: number,
  working: number,
  second: number,
  ready: number,
  late: number,
  review: number,
});

/** How many wait in each tab; those that are over are not counted. */
export async function countQueue(db: Db, looking: Looking): Promise<QueueCounts> {
  const of = (tab: QueueTab) => sql`count(*) filter (where ${inTab(tab, looking)})::int`;
  const [counts] = await selectRows(
    db,
    Counts,
    sql`
    select ${of('triage')} as triage, ${of('mine')} as mine, ${of('working')} as working,
      ${of('second')} as second, ${of('ready')} as ready, ${of('late')} as late,
      ${of('review')} as review
    from claims c where c.state in ${OPEN}`,
  );
  return Counts.parse(counts);
}
