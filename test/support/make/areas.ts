import type { Level } from '#features/areas';
import type { Services } from '#platform/services.ts';

export type MadeArea = { code: string; name: string; slug: string; level: Level };

type AreaWish = { code?: string; name?: string; slug?: string; population?: number | null };

/**
 * Places with invented codes (province 99). A place brings those above it: asking for
 * kelurahan 99.01.02.1003 makes the city 99.01 and the kecamatan 99.01.02 as well.
 */
export function areaMakers({ db }: Services) {
  // apart from the codes that other factories fall back to
  let made = 2000;

  async function area(wish: AreaWish = {}): Promise<MadeArea> {
    const code = wish.code ?? `99.01.01.${(made += 1)}`;
    const steps = code.split('.');
    const level = (['kota', 'kecamatan', 'kelurahan'] as const)[steps.length - 2]!;
    const parentCode = level === 'kota' ? null : steps.slice(0, -1).join('.');
    if (parentCode && !(await exists(parentCode))) await area({ code: parentCode });
    const tail = steps.at(-1)!;
    const name =
      wish.name ??
      (level === 'kota' ? 'Kota Uji' : `${level === 'kecamatan' ? 'Uji' : 'Desa Uji'} ${tail}`);
    const slug = wish.slug ?? `uji-${code.replaceAll('.', '-')}`;
    await db
      .insertInto('areas')
      .values({
        code,
        parent_code: parentCode,
        level,
        name,
        slug,
        population: wish.population ?? null,
      })
      .execute();
    return { code, name, slug, level };
  }

  const exists = async (code: string): Promise<boolean> =>
    (await db.selectFrom('areas').select('code').where('code', '=', code).executeTakeFirst()) !==
    undefined;

  /** Makes the place unless it is there already. */
  async function areaOnce(code: string): Promise<void> {
    if (!(await exists(code))) await area({ code });
  }

  return { area, areaOnce };
}
