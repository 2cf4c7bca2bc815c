import { type RawBuilder, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { type SimilarReport, SimilarRow, type SimilarTo } from './similar-report.ts';
import { findCategory } from './categories.queries.ts';

const SHOWN = 5;
/** Looked at before text and distance decide: bounds the work however many lie on one spot. */
const CANDIDATES = 150;
const LONGEST_TEXT = 500;
const MOST_WORDS = 30;
const METRES_A_DEGREE = 111_320;
const ANY_CATEGORY = 'lainnya';
/** Without a pin a word in common ("jalan") is not enough to be the same thing under another heading. */
const MUCH_ALIKE = 0.15;

/** The conditions of the partial indexes `reports_open_near` and `reports_open_in_area`, word for word. */
const OPEN = sql`r.published_at is not null and r.is_public and r.hidden_at is null
  and r.state in ('verified', 'assigned', 'in_progress', 'answered', 'reopened')`;

/**
 * Open reports that everybody may read and that may be the same thing: within the distance of the
 * category from the pin, or in the kelurahan, of the same category or with words in common; the most
 * alike first.
 */
export async function findSimilar(db: Db, wanted: SimilarTo): Promise<SimilarReport[]> {
  const category = await findCategory(db, wanted.category);
  const { latitude, longitude, areaCode } = wanted;
  if (latitude !== null && longitude !== null) {
    const metres = category?.similarMetres ?? 100;
    return mostAlike(db, wanted, near({ latitude, longitude, metres }), metres);
  }
  if (areaCode === null || wanted.text.trim() === '') return [];
  return mostAlike(db, wanted, inArea(areaCode), 1);
}

type Point = { latitude: number; longitude: number; metres: number };

function near({ latitude, longitude, metres }: Point): RawBuilder<unknown> {
  const tall = metres / METRES_A_DEGREE;
  const wide = tall / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const away = sql`round(${METRES_A_DEGREE}::float8 * sqrt(
    (r.latitude - ${latitude}::float8) ^ 2
    + ((r.longitude - ${longitude}::float8) * ${tall / wide}::float8) ^ 2))`;
  return sql`
    select r.id, ${away}::int as metres
    from reports r
    where r.latitude is not null and ${OPEN}
      and point(r.longitude, r.latitude) <@ box(
        point(${longitude - wide}::float8, ${latitude - tall}::float8),
        point(${longitude + wide}::float8, ${latitude + tall}::float8))
    order by point(r.longitude, r.latitude) <-> point(${longitude}::float8, ${latitude}::float8)
    limit ${CANDIDATES}`;
}

const inArea = (areaCode: string): RawBuilder<unknown> => sql`
  select r.id, null::int as metres
  from reports r
  where r.area_code = ${areaCode} and ${OPEN}
  order by r.published_at desc
  limit ${CANDIDATES}`;

function mostAlike(
  db: Db,
  { category, text, latitude }: SimilarTo,
  candidates: RawBuilder<unknown>,
  metres: number,
): Promise<SimilarReport[]> {
  const sameThing =
    latitude === null
      ? sql`alike > 0 and (category = ${category} or ${category} = ${ANY_CATEGORY} or alike >= ${MUCH_ALIKE})`
      : sql`metres <= ${metres} and (alike > 0 or category = ${category} or ${category} = ${ANY_CATEGORY})`;
  return selectRows(
    db,
    SimilarRow,
    sql`
    with words as materialized (
      select array_to_string(array(
        select quote_literal(lexeme)
        from unnest(to_tsvector('indonesian', ${text.slice(0, LONGEST_TEXT)})) limit ${MOST_WORDS}
      ), ' | ')::tsquery as query
    ), candidates as materialized (${candidates}),
    judged as (
      select p.code, p.title, p.category, p.category_name as "categoryName",
        p.area_name as "areaName", p.place, p.supporters, p.filed_at as "filedAt", c.metres,
        case when numnode(w.query) > 0 then ts_rank(p.search, w.query) else 0 end as alike
      from candidates c join published_reports p on p.id = c.id cross join words w
    )
    select code, title, "categoryName", "areaName", place, supporters, "filedAt", metres
    from judged
    where ${sameThing}
    order by (category = ${category})::int + 4 * alike
      + coalesce(1 - metres::float8 / ${metres}, 0) desc, "filedAt" desc
    limit ${SHOWN}`,
  );
}
