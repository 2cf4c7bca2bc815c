import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import { type CategoryContent, DeskCategory, Route } from './category.ts';

const categories = sql`
  select c.code, c.name, c.name_en as "nameEn", c.about, c.section, c.kinds, c.questions, c.keywords,
    c.similar_metres as "similarMetres", c.public_information as "publicInformation", c.oversight,
    c.position, c.retired_at is not null as "isRetired",
    (select count(*)::int from report_routes w where w.category = c.code) as "routeCount"
  from report_categories c`;

export function listDeskCategories(db: Db): Promise<DeskCategory[]> {
  return selectRows(
    db,
    DeskCategory,
    sql`${categories} order by c.retired_at is not null, c.position, c.name`,
  );
}

/** Throws NotFound. */
export async function findDeskCategory(db: Db, code: string): Promise<DeskCategory> {
  const [found] = await selectRows(db, DeskCategory, sql`${categories} where c.code = ${code}`);
  if (!found) throw new NotFound('category');
  return found;
}

/** What was asked, by the key under which it was answered; of a retired category too. */
export async function questionLabelsOf(db: Db, code: string): Promise<Record<string, string>> {
  const { questions } = await findDeskCategory(db, code);
  return Object.fromEntries(questions.map(({ key, label }) => [key, label]));
}

const valuesOf = (category: CategoryContent, at: Date) => ({
  name: category.name,
  name_en: category.nameEn,
  about: category.about,
  section: category.section,
  kinds: category.kinds,
  questions: z.json().parse(category.questions),
  keywords: category.keywords,
  similar_metres: category.similarMetres,
  public_information: category.publicInformation,
  oversight: category.oversight,
  position: category.position,
  updated_at: at,
});

/** False when the code is taken. */
export async function insertCategory(
  db: Db,
  category: CategoryContent,
  at: Date,
): Promise<boolean> {
  const added = await db
    .insertInto('report_categories')
    .values({ code: category.code, ...valuesOf(category, at) })
    .onConflict((row) => row.column('code').doNothing())
    .returning('code')
    .executeTakeFirst();
  return added !== undefined;
}

export async function updateCategory(db: Db, category: CategoryContent, at: Date): Promise<void> {
  await db
    .updateTable('report_categories')
    .set(valuesOf(category, at))
    .where('code', '=', category.code)
    .execute();
}

/** `at` null brings it back. */
export async function setRetired(db: Db, code: string, at: Date | null): Promise<void> {
  await db
    .updateTable('report_categories')
    .set({ retired_at: at })
    .where('code', '=', code)
    .execute();
}

export function listRoutes(db: Db, category: string): Promise<Route[]> {
  return selectRows(
    db,
    Route,
    sql`
    select w.area_code as "areaCode", a.name as "areaName", w.office_id as "officeId",
      g.name as "officeName"
    from report_routes w join areas a on a.code = w.area_code join groups g on g.id = w.office_id
    where w.category = ${category} order by w.area_code`,
  );
}

type RouteOf = { category: string; areaCode: string };

/** False when place or office is not there any more. */
export async function putRoute(
  db: Db,
  { category, areaCode, officeId, at }: RouteOf & { officeId: string; at: Date },
): Promise<boolean> {
  const [known] = await selectRows(
    db,
    z.object({ known: z.boolean() }),
    sql`select exists (select from areas where code = ${areaCode}) and exists (select from groups
      where id = ${officeId}::uuid and kind <> 'kim' and closed_at is null) as known`,
  );
  if (!known?.known) return false;
  const route = { office_id: officeId, updated_at: at };
  await db
    .insertInto('report_routes')
    .values({ id: newId(at.getTime()), category, area_code: areaCode, ...route })
    .onConflict((row) => row.columns(['category', 'area_code']).doUpdateSet(route))
    .execute();
  return true;
}

export async function removeRoute(db: Db, { category, areaCode }: RouteOf): Promise<void> {
  await db
    .deleteFrom('report_routes')
    .where('category', '=', category)
    .where('area_code', '=', areaCode)
    .execute();
}
