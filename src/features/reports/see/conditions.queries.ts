import { sql } from 'kysely';

import type { ReportKind, ReportState } from '../report.ts';
import type { MapBox } from './map-box.ts';

export type PublishedReportFilter = {
  /** Words as somebody types them; stems of Indonesian count as the word. */
  words?: string | undefined;
  kind?: ReportKind | undefined;
  category?: string | undefined;
  /** These places and none below them: give all codes, see `areasWithin`. */
  areaCodes?: readonly string[] | undefined;
  /** `open`: somebody of the city owes a step; `late`: and its time is over at `now`. */
  state?: ReportState | 'open' | 'late' | undefined;
  /** When it is now; only `late` asks. */
  now?: Date | undefined;
  officeId?: string | undefined;
  filingGroupId?: string | undefined;
  /** Filed at or after, and before. */
  since?: Date | undefined;
  until?: Date | undefined;
  changedSince?: Date | undefined;
  box?: MapBox | undefined;
  /** Merged ones repeat the first; a list for people leaves them out. */
  withoutDuplicates?: boolean | undefined;
};

/** Public reports in these still wait for somebody of the city: `isOpen` in report.ts. */
export const OPEN_IN_PUBLIC = sql`('verified', 'assigned', 'in_progress', 'reopened', 'filed')`;

/** The same rule as `dueOf` in late.ts, over `p`. */
export function lateAt(now: Date) {
  return sql`p.state in ${OPEN_IN_PUBLIC} and p.paused_at is null
    and least(p.step_due_at, p.answer_due_at) < ${now}`;
}

/** SQL conditions over `published_reports p`, for lists, maps, counts and feeds alike. */
export function conditionsOf(filter: PublishedReportFilter) {
  const conditions = [sql`true`];
  const { words, areaCodes, box } = filter;
  if (words) {
    conditions.push(sql`p.search @@ websearch_to_tsquery('pg_catalog.indonesian', ${words})`);
  }
  if (filter.kind) conditions.push(sql`p.kind = ${filter.kind}`);
  if (filter.category) conditions.push(sql`p.category = ${filter.category}`);
  if (areaCodes) conditions.push(inAreas(areaCodes));
  if (filter.state) conditions.push(inState(filter.state, filter.now));
  if (filter.officeId) conditions.push(sql`p.office_id = ${filter.officeId}`);
  if (filter.filingGroupId) conditions.push(sql`p.filing_group_id = ${filter.filingGroupId}`);
  if (filter.since) conditions.push(sql`p.filed_at >= ${filter.since}`);
  if (filter.until) conditions.push(sql`p.filed_at < ${filter.until}`);
  if (filter.changedSince) conditions.push(sql`p.changed_at >= ${filter.changedSince}`);
  if (box) conditions.push(within(box));
  if (filter.withoutDuplicates) conditions.push(sql`p.state <> 'duplicate'`);
  return sql.join(conditions, sql` and `);
}

/** One kelurahan is said as one, so that its own index gives the rows in their order. */
function inAreas(codes: readonly string[]) {
  const [only] = codes;
  if (codes.length === 1) return sql`p.area_code = ${only}`;
  return sql`p.area_code = any(${[...codes]}::text[])`;
}

function inState(state: NonNullable<PublishedReportFilter['state']>, now = new Date(0)) {
  if (state === 'open') return sql`p.state in ${OPEN_IN_PUBLIC}`;
  if (state === 'late') return lateAt(now);
  return sql`p.state = ${state}`;
}

function within({ west, south, east, north }: MapBox) {
  return sql`p.latitude is not null
    and point(p.longitude, p.latitude) <@ box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`;
}
