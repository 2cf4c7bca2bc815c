import type { Db } from '#platform/db.ts';

/** Addresses that claims have already which begin like this. */
export async function listSlugsWith(db: Db, stem: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .select('slug')
    .where('slug', 'like', `${stem}%`)
    .execute();
  return rows.flatMap(({ slug }) => slug ?? []);
}
