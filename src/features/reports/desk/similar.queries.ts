import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import type { Report } from '../report.ts';
import { Similar } from './case-rows.ts';
import { inSight } from './queue.queries.ts';
import type { Reach } from './reach.ts';

const MOST = 5;
/** One degree of latitude in metres; near enough for a few hundred metres anywhere in a city. */
const DEGREE = 111_320;

/**
 * Reports this one may be the same as: of its category and still open, as near as the category
 * says, or in the same kelurahan with words in common where a pin is missing. Verified or not:
 * the desk compares what came in with what came in. Only what is in sight.
 */
export function listSimilar(db: Db, reach: Reach, report: Report): Promise<Similar[]> {
  const { id, category, latitude, longitude, areaCode, title } = report;
  const metres =
    latitude === null || longitude === null
      ? sql`null::float8`
      : sql`${DEGREE} * sqrt((r.latitude - ${latitude}) ^ 2
          + ((r.longitude - ${longitude}) * cos(radians(${latitude}))) ^ 2)`;
  return selectRows(
    db,
    Similar,
    sql`
    select s.id, s.code, s.title, s.state, round(s.metres)::int as metres from (
      select r.id, r.code, r.title, r.state, ${metres} as metres, c.similar_metres, r.area_code,
        r.filed_at, r.search @@ ${anyWordOf(title)} as shares
      from reports r join report_categories c on c.code = r.category
      where r.category = ${category} and r.id <> ${id}::uuid and ${inSight(reach)}
        and r.state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress', 'answered', 'reopened')
        and (r.area_code = ${areaCode} or r.latitude is not null)
      ) s
    where s.metres <= s.similar_metres
      or s.metres is null and s.area_code = ${areaCode} and s.shares
    order by s.metres nulls last, s.filed_at desc limit ${MOST}`,
  );
}

/** Any of the words, not all of them: two people never describe a hole alike. */
const anyWordOf = (text: string) =>
  sql`replace(plainto_tsquery('indonesian', ${text})::text, '&', '|')::tsquery`;

/** Reports that were merged into this one. */
export function listMerged(db: Db, reach: Reach, reportId: string): Promise<Similar[]> {
  return selectRows(
    db,
    Similar,
    sql`
    select r.id, r.code, r.title, r.state, null::int as metres from reports r
    where r.duplicate_of = ${reportId}::uuid and r.state = 'duplicate' and ${inSight(reach)}
    order by r.filed_at limit 20`,
  );
}
