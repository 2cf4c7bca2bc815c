import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import { conditionsOf, type PublishedReportFilter } from './conditions.queries.ts';
import {
  PublicEvent,
  PublicReport,
  PublicReportAnswer,
  PublicReportFile,
  PublicReportItem,
  PublicWitness,
} from './published-report.ts';

export type { PublishedReportFilter } from './conditions.queries.ts';

export const PAGE_SIZE = 20;

/** Of `published_reports p`, what a list shows. */
export const itemColumns = sql`
  p.id, p.code, p.kind, p.state, p.category, p.category_name as "categoryName", p.title,
  p.area_code as "areaCode", p.area_name as "areaName", p.area_slug as "areaSlug",
  p.rw, p.rt, p.place, p.latitude, p.longitude,
  p.office_id as "officeId", p.office_name as "officeName", p.office_slug as "officeSlug",
  p.filed_at as "filedAt", p.published_at as "publishedAt", p.answered_at as "answeredAt",
  p.closed_at as "closedAt", p.changed_at as "changedAt", p.step_due_at as "stepDueAt",
  p.answer_due_at as "answerDueAt", p.paused_at as "pausedAt", p.supporters, p.rating`;

export const wholeColumns = sql`${itemColumns},
  p.category_name_en as "categoryNameEn", p.public_information as "publicInformation",
  p.category_questions as questions, p.body, p.prompts, p.answers,
  p.filing_group_id as "filingGroupId", p.filing_group_name as "filingGroupName",
  p.filing_group_slug as "filingGroupSlug", p.verified_at as "verifiedAt",
  p.assigned_at as "assignedAt", p.started_at as "startedAt", p.closed_by as "closedBy",
  p.late_level as "lateLevel", p.pause_reason as "pauseReason", p.extended_at as "extendedAt",
  p.duplicate_of_code as "duplicateOfCode", p.reason, p.outside_body as "outsideBody",
  p.outside_number as "outsideNumber", p.outside_state as "outsideState",
  p.outside_at as "outsideAt", p.rated_at as "ratedAt", p.reopened_count as "reopenedCount"`;

/** The newest first. One row more than `limit` says that there is a next page. */
export function listPublishedReports(
  db: Db,
  filter: PublishedReportFilter = {},
  cursor: Cursor | null = null,
  limit = PAGE_SIZE,
): Promise<PublicReportItem[]> {
  return selectRows(
    db,
    PublicReportItem,
    sql`select ${itemColumns} from published_reports p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

/** As `listPublishedReports`, with all that is public of each: for feeds and machines. */
export function listPublishedReportsWhole(
  db: Db,
  filter: PublishedReportFilter = {},
  cursor: Cursor | null = null,
  limit = PAGE_SIZE,
): Promise<PublicReport[]> {
  return selectRows(
    db,
    PublicReport,
    sql`select ${wholeColumns} from published_reports p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

function after(cursor: Cursor | null) {
  if (!cursor) return sql`true`;
  return sql`(p.published_at, p.id) < (${cursor.at}, ${cursor.id}::uuid)`;
}

export async function findPublishedReportOrNull(
  db: Db,
  code: string,
): Promise<PublicReport | null> {
  const [report] = await selectRows(
    db,
    PublicReport,
    sql`select ${wholeColumns} from published_reports p where p.code = ${code}`,
  );
  return report ?? null;
}

/** Throws NotFound, for a report nobody verified as well as for none at all. */
export async function findPublishedReport(db: Db, code: string): Promise<PublicReport> {
  const report = await findPublishedReportOrNull(db, code);
  if (!report) throw new NotFound('report');
  return report;
}

/** How far a count goes before it says "more than". */
export const MOST_COUNTED = 1000;

/** How many there are, up to `MOST_COUNTED` + 1: counting a hundred thousand for one line would be slow. */
export async function countPublishedReports(
  db: Db,
  filter: PublishedReportFilter,
): Promise<number> {
  const [row] = await selectRows(
    db,
    z.object({ count: z.number() }),
    sql`select count(*)::int as count from (
      select from published_reports p where ${conditionsOf(filter)} ${alongIndex(filter)} limit ${sql.lit(MOST_COUNTED + 1)}
    ) counted`,
  );
  return row?.count ?? 0;
}

/** Few are late: asked for in its order, the planner takes the index that holds no others. */
const alongIndex = ({ state }: PublishedReportFilter) =>
  state === 'late' ? sql`order by least(p.step_due_at, p.answer_due_at)` : sql``;

/** What happened, the first first. */
export function publicHistoryOf(db: Db, reportId: string): Promise<PublicEvent[]> {
  return selectRows(
    db,
    PublicEvent,
    sql`select h.id, h.at, h.event, h.from_state as "fromState", h.to_state as "toState", h.note,
        h.group_name as "groupName", h.group_slug as "groupSlug"
      from published_report_history h where h.report_id = ${reportId}
      order by h.at, h.id limit 500`,
  );
}

export function publicAnswersOf(db: Db, reportId: string): Promise<PublicReportAnswer[]> {
  return selectRows(
    db,
    PublicReportAnswer,
    sql`select w.id, w.body, w.proof, w.answered_at as "answeredAt",
        w.office_name as "officeName", w.office_slug as "officeSlug"
      from published_report_answers w where w.report_id = ${reportId}
      order by w.answered_at desc, w.id desc limit 50`,
  );
}

export function publicWitnessesOf(db: Db, reportId: string): Promise<PublicWitness[]> {
  return selectRows(
    db,
    PublicWitness,
    sql`select w.id, w.phase, w.verdict, w.note, w.witnessed_at as "witnessedAt",
        w.group_name as "groupName", w.group_slug as "groupSlug"
      from published_report_witnesses w where w.report_id = ${reportId}
      order by w.witnessed_at, w.id limit 100`,
  );
}

const fileColumns = sql`f.report_id as "reportId", f.stage, f.answer_id as "answerId",
  f.witness_id as "witnessId", f.kind, f.media_type as "mediaType", f.sha256, f.width, f.height, f.sizes`;

export function publicFilesOf(db: Db, reportId: string): Promise<PublicReportFile[]> {
  return selectRows(
    db,
    PublicReportFile,
    sql`select ${fileColumns} from published_report_files f where f.report_id = ${reportId}
      order by f.stage, f.position, f.sha256 limit 200`,
  );
}

/** The first picture that came with each report, by report id. */
export async function firstPictures(
  db: Db,
  reportIds: readonly string[],
): Promise<Map<string, PublicReportFile>> {
  if (reportIds.length === 0) return new Map();
  const rows = await selectRows(
    db,
    PublicReportFile,
    sql`select distinct on (f.report_id) ${fileColumns} from published_report_files f
      where f.report_id = any(${[...reportIds]}::uuid[]) and f.stage = 'filed' and f.kind = 'image'
      order by f.report_id, f.position`,
  );
  return new Map(rows.map((row) => [row.reportId, row]));
}
