import { sql } from 'kysely';

import { isWithin } from '#features/areas';
import type { Db } from '#platform/db.ts';
import { REPORT_KINDS } from '../report.ts';
import { type Category, Questions } from './category.ts';

/** All that can be chosen now, in their order. */
export async function listCategories(db: Db): Promise<Category[]> {
  const rows = await currentCategories(db).orderBy('position').orderBy('code').execute();
  return rows.map(parsed);
}

/** Null for an unknown one, and for one that is not used any more. */
export async function findCategory(db: Db, code: string): Promise<Category | null> {
  const row = await currentCategories(db).where('code', '=', code).executeTakeFirst();
  return row ? parsed(row) : null;
}

const currentCategories = (db: Db) =>
  db
    .selectFrom('report_categories')
    .select([
      'code',
      'name',
      'name_en as nameEn',
      'about',
      'section',
      'kinds',
      sql`questions`.as('questions'),
      'keywords',
      'similar_metres as similarMetres',
      'public_information as publicInformation',
      'oversight',
    ])
    .where('retired_at', 'is', null);

function parsed<Row extends { kinds: string[]; questions: unknown }>(row: Row) {
  return {
    ...row,
    kinds: REPORT_KINDS.filter((kind) => row.kinds.includes(kind)),
    questions: Questions.parse(row.questions),
  };
}

export type RoutedOffice = { id: string; name: string; slug: string };

/**
 * The office that a category goes to in a place: the route of the smallest area that holds it, else
 * Diskominfo. Without a place only the city's own route counts. Null in a city without Diskominfo.
 */
export async function officeFor(
  db: Db,
  { category, areaCode }: { category: string; areaCode: string | null },
): Promise<RoutedOffice | null> {
  const routes = await db
    .selectFrom('report_routes as w')
    .innerJoin('groups as g', 'g.id', 'w.office_id')
    .innerJoin('areas as a', 'a.code', 'w.area_code')
    .select(['g.id', 'g.name', 'g.slug', 'w.area_code as areaCode', 'a.level'])
    .where('w.category', '=', category)
    .where('g.closed_at', 'is', null)
    .execute();
  const [nearest] = routes
    .filter((route) => (areaCode ? isWithin(areaCode, route.areaCode) : route.level === 'kota'))
    .sort((one, other) => other.areaCode.length - one.areaCode.length);
  if (nearest) return { id: nearest.id, name: nearest.name, slug: nearest.slug };
  return findDiskominfo(db);
}

/** Where reports are received; the oldest where a register has two. */
export async function findDiskominfo(db: Db): Promise<RoutedOffice | null> {
  const row = await db
    .selectFrom('groups')
    .select(['id', 'name', 'slug'])
    .where('kind', '=', 'diskominfo')
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
