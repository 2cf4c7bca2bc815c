import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { type Area, folded, nameAndLevel } from './area.ts';

const areaColumns = [
  'areas.code',
  'areas.parent_code as parentCode',
  'areas.level',
  'areas.name',
  'areas.slug',
  'areas.population',
  'areas.valid_from as validFrom',
  'areas.valid_until as validUntil',
] as const;

const allAreas = (db: Db) => db.selectFrom('areas').select(areaColumns);

const currentAreas = (db: Db) =>
  allAreas(db).where(sql<boolean>`(valid_until is null or valid_until >= current_date)`);

/** Ended places too: an old bulletin still names them. Throws NotFound. */
export function findArea(db: Db, code: string): Promise<Area> {
  return allAreas(db)
    .where('code', '=', code)
    .executeTakeFirstOrThrow(() => new NotFound('area'));
}

/** Throws NotFound. */
export function findAreaBySlug(db: Db, slug: string): Promise<Area> {
  return allAreas(db)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(() => new NotFound('area'));
}

/** The whole tree as it is today, the city first, each place after the one above it. */
export function listAreas(db: Db): Promise<Area[]> {
  return currentAreas(db).orderBy('code').execute();
}

/** Codes of the place and all below it, ended ones too. */
export async function areasWithin(db: Db, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('areas')
    .select('code')
    .where((where) => where.or([where('code', '=', code), where('code', 'like', `${code}.%`)]))
    .orderBy('code')
    .execute();
  return rows.map((row) => row.code);
}

/** The kecamatan of a kelurahan, the city of a kecamatan, null above the city. */
export async function areaAbove(db: Db, code: string): Promise<Area | null> {
  const above = await db
    .selectFrom('areas as below')
    .innerJoin('areas', 'areas.code', 'below.parent_code')
    .select(areaColumns)
    .where('below.code', '=', code)
    .executeTakeFirst();
  return above ?? null;
}

/**
 * By official name or alias, however it is spelled; `Kel.` or `Kecamatan` in front decides
 * between places of one name, otherwise the lowest level counts: people name where they live.
 */
export async function findAreaByName(db: Db, text: string): Promise<Area | null> {
  const { name, level } = nameAndLevel(text);
  const wanted = [folded(name), folded(text)].filter((fold) => fold !== '');
  if (wanted.length === 0) return null;
  const found = await currentAreas(db)
    .where((where) =>
      where.or([
        where(
          sql<string>`regexp_replace(lower(areas.name), '[^[:alnum:]]', '', 'g')`,
          'in',
          wanted,
        ),
        where.exists(
          where
            .selectFrom('area_aliases')
            .select('folded')
            .whereRef('area_code', '=', 'areas.code')
            .where('folded', 'in', wanted),
        ),
      ]),
    )
    .orderBy('code', 'desc')
    .execute();
  const ofLevel = level === null ? found : found.filter((area) => area.level === level);
  return [...ofLevel].sort((a, b) => b.code.length - a.code.length)[0] ?? null;
}

export type Alias = { areaCode: string; alias: string };

/** Other spellings in use, for search and for telling people what we mean. */
export function listAliases(db: Db): Promise<Alias[]> {
  return db
    .selectFrom('area_aliases')
    .select(['area_code as areaCode', 'alias'])
    .orderBy('area_code')
    .orderBy('alias')
    .execute();
}
