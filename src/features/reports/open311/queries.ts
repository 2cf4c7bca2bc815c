import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { REPORT_EVENTS } from '../report-event.ts';
import { ENDED_STATES, REPORT_KINDS, REPORT_STATES } from '../report.ts';
import { firstPictures } from '../see/published.queries.ts';
import type { Status } from './status.ts';
import type { Span } from './w3c-date.ts';

/** The most rows of one answer, as the specification has it. */
const MOST = 1000;

const Row = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(REPORT_KINDS),
  state: z.enum(REPORT_STATES),
  category: z.string(),
  categoryName: z.string(),
  title: z.string(),
  body: z.string(),
  reason: z.string(),
  officeName: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  rw: z.number().nullable(),
  rt: z.number().nullable(),
  place: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  filedAt: z.date(),
  changedAt: z.date(),
  closedAt: z.date().nullable(),
  answerDueAt: z.date().nullable(),
});
/** With the newest answer, and the SHA-256 of the first picture that came with it. */
export type ShownRequest = z.infer<typeof Row> & { answer: string | null; picture: string | null };

const shown = sql`
  select p.id, p.code, p.kind, p.state, p.category, p.category_name as "categoryName", p.title, p.body, p.reason,
    p.office_name as "officeName", p.area_code as "areaCode", p.area_name as "areaName", p.rw, p.rt, p.place,
    p.latitude, p.longitude, p.filed_at as "filedAt", p.changed_at as "changedAt", p.closed_at as "closedAt",
    p.answer_due_at as "answerDueAt"
  from published_reports p`;

export type RequestFilter = { span: Span; services: string[]; statuses: Status[] };

/** What is public, the newest first. */
export async function listRequests(
  db: Db,
  { span, services, statuses }: RequestFilter,
): Promise<ShownRequest[]> {
  const conditions = [sql`p.filed_at >= ${span.from}`, sql`p.filed_at <= ${span.until}`];
  if (services.length > 0) conditions.push(sql`p.category = any(${services}::text[])`);
  if (statuses.length === 1) {
    const isClosed = sql`p.state = any(${[...ENDED_STATES]}::text[])`;
    conditions.push(statuses[0] === 'closed' ? isClosed : sql`not (${isClosed})`);
  }
  const rows = await selectRows(
    db,
    Row,
    sql`${shown} where ${sql.join(conditions, sql` and `)}
      order by p.filed_at desc, p.id desc limit ${sql.lit(MOST)}`,
  );
  return completed(db, rows);
}

export async function findRequests(db: Db, codes: readonly string[]): Promise<ShownRequest[]> {
  const rows = await selectRows(
    db,
    Row,
    sql`${shown} where p.code = any(${[...codes]}::text[]) order by p.filed_at desc, p.id desc`,
  );
  return completed(db, rows);
}

/** Answers and pictures for all at once: row by row, 325 rows took 0.1 s, so they take 0.03. */
async function completed(db: Db, rows: z.infer<typeof Row>[]): Promise<ShownRequest[]> {
  const ids = rows.map(({ id }) => id);
  const [answers, pictures] = await Promise.all([newestAnswers(db, ids), firstPictures(db, ids)]);
  return rows.map((row) => ({
    ...row,
    answer: answers.get(row.id) ?? null,
    picture: pictures.get(row.id)?.sha256 ?? null,
  }));
}

async function newestAnswers(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRows(
    db,
    z.object({ reportId: z.uuid(), body: z.string() }),
    sql`
    select distinct on (w.report_id) w.report_id as "reportId", w.body
    from published_report_answers w
    where w.report_id = any(${[...ids]}::uuid[])
    order by w.report_id, w.answered_at desc, w.id desc`,
  );
  return new Map(rows.map(({ reportId, body }) => [reportId, body]));
}

const Bare = z.object({
  code: z.string(),
  state: z.enum(REPORT_STATES),
  category: z.string(),
  categoryName: z.string(),
  filedAt: z.date(),
  changedAt: z.date(),
});
export type BareRequest = z.infer<typeof Bare>;

/** Service, state and times of what is not public yet, for whoever has the code. Nothing of confidential ones. */
export function findBareRequests(db: Db, codes: readonly string[]): Promise<BareRequest[]> {
  return selectRows(
    db,
    Bare,
    sql`
    select s.code, s.state, s.category, s.category_name as "categoryName", s.filed_at as "filedAt",
      s.changed_at as "changedAt"
    from published_report_states s
    where s.code = any(${[...codes]}::text[])
    order by s.filed_at desc, s.code`,
  );
}

const Update = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(REPORT_KINDS),
  event: z.enum(REPORT_EVENTS),
  state: z.enum(REPORT_STATES),
  at: z.date(),
  note: z.string(),
  answer: z.string().nullable(),
  picture: z.string().nullable(),
});
export type ShownUpdate = z.infer<typeof Update>;

/** What happened to public reports, the first first; an answer with its words and its first picture. */
export function listUpdates(
  db: Db,
  { span, codes }: { span: Span; codes: readonly string[] },
): Promise<ShownUpdate[]> {
  const ofThese = codes.length === 0 ? sql`true` : sql`p.code = any(${[...codes]}::text[])`;
  return selectRows(
    db,
    Update,
    sql`
    select h.id, p.code, p.kind, h.event, h.to_state as state, h.at, h.note, a.body as answer, f.sha256 as picture
    from published_report_history h
    join published_reports p on p.id = h.report_id
    left join lateral (
      select w.id, w.body from published_report_answers w
      where h.event = 'answered' and w.report_id = h.report_id and w.answered_at <= h.at
      order by w.answered_at desc limit 1
    ) a on true
    left join lateral (
      select sha256 from published_report_files
      where answer_id = a.id and kind = 'image' order by position limit 1
    ) f on true
    where h.at >= ${span.from} and h.at <= ${span.until} and h.event <> 'filed' and ${ofThese}
    order by h.at, h.id limit ${sql.lit(MOST)}`,
  );
}

const Newest = z.object({ id: z.uuid(), isTheirs: z.boolean() });

/**
 * The newest thing that happened to a report, and whether it has these words and was done by this
 * person, or by the reporter, whose name is in no history.
 */
export async function newestUpdate(
  db: Db,
  { reportId, note, personId }: { reportId: string; note: string; personId: string },
): Promise<z.infer<typeof Newest> | null> {
  const [newest] = await selectRows(
    db,
    Newest,
    sql`
    select h.id,
      ${note} in (h.note, coalesce(a.body, h.note)) and coalesce(h.person_id, ${personId}::uuid) = ${personId}::uuid
        and h.event <> 'filed' as "isTheirs"
    from report_history h
    left join lateral (
      select w.body from report_answers w
      where h.event = 'answered' and w.report_id = h.report_id and w.answered_at <= h.at
      order by w.answered_at desc limit 1
    ) a on true
    where h.report_id = ${reportId}
    order by h.at desc, h.id desc limit 1`,
  );
  return newest ?? null;
}
