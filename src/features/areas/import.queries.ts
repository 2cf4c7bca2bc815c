import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { codeAbove, folded } from './area.ts';
import type { ListedArea } from './area-list.ts';

export type KnownArea = {
  code: string;
  level: 'kota' | 'kecamatan' | 'kelurahan';
  name: string;
  slug: string;
  population: number | null;
  isEnded: boolean;
};

/** All places, ended ones too, held against a second import that starts meanwhile. */
export async function lockAreas(db: Db): Promise<KnownArea[]> {
  await sql`lock table areas in share row exclusive mode`.execute(db);
  return db
    .selectFrom('areas')
    .select([
      'code',
      'level',
      'name',
      'slug',
      'population',
      sql<boolean>`valid_until is not null`.as('isEnded'),
    ])
    .orderBy('code')
    .execute();
}

export type AreaOrigin = {
  slug: string;
  source: string;
  /** First day, as `2026-01-31`; null when the place was always there as far as we know. */
  validFrom: string | null;
};

export async function addArea(
  db: Db,
  area: ListedArea,
  { slug, source, validFrom }: AreaOrigin,
): Promise<void> {
  await db
    .insertInto('areas')
    .values({
      code: area.code,
      parent_code: codeAbove(area.code),
      level: area.level,
      name: area.name,
      slug,
      population: area.population,
      source,
      valid_from: validFrom,
    })
    .execute();
}

/** Takes over the name and, when the list tells it, the population; an ended place counts again. */
export async function changeArea(db: Db, area: ListedArea, source: string): Promise<void> {
  await db
    .updateTable('areas')
    .set({
      name: area.name,
      source,
      valid_until: null,
      ...(area.population !== null && { population: area.population }),
    })
    .where('code', '=', area.code)
    .execute();
}

/** `lastDay` as `2026-01-31`; a place that began later ends on its first day. */
export async function endAreas(db: Db, codes: readonly string[], lastDay: string): Promise<void> {
  if (codes.length === 0) return;
  await db
    .updateTable('areas')
    .set({ valid_until: sql<Date>`greatest(${lastDay}::date, valid_from)` })
    .where('code', 'in', [...codes])
    .execute();
}

/** Known aliases by code and folded name, as in `18.72.04.1003 iringmulyo`. */
export async function listAliasKeys(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('area_aliases')
    .select(['area_code', 'folded', 'alias'])
    .execute();
  return new Map(rows.map((row) => [`${row.area_code} ${row.folded}`, row.alias]));
}

/** Adds the alias, or takes over how it is written now. */
export async function putAlias(
  db: Db,
  { areaCode, alias }: { areaCode: string; alias: string },
): Promise<void> {
  await db
    .insertInto('area_aliases')
    .values({ area_code: areaCode, alias, folded: folded(alias) })
    .onConflict((conflict) => conflict.columns(['area_code', 'folded']).doUpdateSet({ alias }))
    .execute();
}

/** Codes that have a boundary already. */
export async function codesWithBoundary(db: Db): Promise<Set<string>> {
  const rows = await db
    .selectFrom('area_shapes')
    .select('area_code')
    .where('kind', '=', 'boundary')
    .execute();
  return new Set(rows.map((row) => row.area_code));
}
