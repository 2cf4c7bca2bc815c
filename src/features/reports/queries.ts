import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Report } from './report.ts';

const reportColumns = [
  'r.id',
  'r.code',
  'r.kind',
  'r.category',
  'c.name as categoryName',
  'c.public_information as publicInformation',
  'r.state',
  'r.identity',
  'r.origin',
  'r.oversight',
  'r.is_public as isPublic',
  'r.masked',
  'r.title',
  'r.body',
  sql<Record<string, string>>`r.prompts`.as('prompts'),
  sql<Record<string, string>>`r.answers`.as('answers'),
  'r.area_code as areaCode',
  'a.name as areaName',
  'r.rw',
  'r.rt',
  'r.place',
  'r.latitude',
  'r.longitude',
  'r.owner_id as ownerId',
  'g.name as ownerName',
  'g.slug as ownerSlug',
  'r.handler_id as handlerId',
  sql<
    string[]
  >`array(select d.office_id from report_deputies d where d.report_id = r.id order by d.added_at)`.as(
    'deputyIds',
  ),
  'r.filing_group_id as filingGroupId',
  'r.filed_at as filedAt',
  'r.verified_at as verifiedAt',
  'r.published_at as publishedAt',
  'r.hidden_at as hiddenAt',
  'r.assigned_at as assignedAt',
  'r.started_at as startedAt',
  'r.answered_at as answeredAt',
  'r.answered_by as answeredBy',
  'r.closed_at as closedAt',
  'r.closed_by as closedBy',
  'r.changed_at as changedAt',
  'r.step_due_at as stepDueAt',
  'r.answer_due_at as answerDueAt',
  'r.look_at as lookAt',
  'r.late_level as lateLevel',
  'r.paused_at as pausedAt',
  'r.pause_reason as pauseReason',
  'r.extended_at as extendedAt',
  'r.duplicate_of as duplicateOf',
  'r.reason',
  'r.outside_body as outsideBody',
  'r.outside_number as outsideNumber',
  'r.outside_state as outsideState',
  'r.outside_at as outsideAt',
  'r.supporters',
  'r.rating',
  'r.rated_at as ratedAt',
  'r.reopened_count as reopenedCount',
  'r.version',
] as const;

/** Every report, seen or unseen by the public: for the desk's queries to narrow down. */
const selectReports = (db: Db) =>
  db
    .selectFrom('reports as r')
    .innerJoin('report_categories as c', 'c.code', 'r.category')
    .innerJoin('groups as g', 'g.id', 'r.owner_id')
    .leftJoin('areas as a', 'a.code', 'r.area_code')
    .select(reportColumns);

export function findReport(db: Db, id: string): Promise<Report> {
  return selectReports(db)
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('report'));
}

/** By the public code, whatever its state; who may see it is the caller's to ask. */
export function findReportByCode(db: Db, code: string): Promise<Report> {
  return selectReports(db)
    .where('r.code', '=', code)
    .executeTakeFirstOrThrow(() => new NotFound('report'));
}

/** Holds the report until the transaction ends: of two officers at once the second sees what the first did. */
export async function lockReport(db: Db, id: string): Promise<Report> {
  await db.selectFrom('reports').select('id').where('id', '=', id).forUpdate().execute();
  return findReport(db, id);
}
