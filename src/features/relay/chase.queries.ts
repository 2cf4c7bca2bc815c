import type { Db } from '#platform/db.ts';

/** The kecamatan office that looks after a KIM's place; null where there is none. */
export async function officeAbove(db: Db, areaCode: string): Promise<string | null> {
  const kecamatan = areaCode.split('.').slice(0, 3).join('.');
  const office = await db
    .selectFrom('groups')
    .select('id')
    .where('kind', '=', 'kecamatan')
    .where('area_code', '=', kecamatan)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return office?.id ?? null;
}
