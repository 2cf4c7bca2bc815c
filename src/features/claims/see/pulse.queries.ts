import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { daysAfter, type ShownWeek, shownWeek } from './pulse.ts';

const Row = z.object({ monday: z.string(), areaCode: z.string(), asked: z.number() });

/**
 * All that was asked, by week and kelurahan, as it may be shown: the figures as counted do not
 * leave this function. `areaCodes` gives the order of the places; what was asked without a place
 * or from one that is gone comes last.
 */
export async function listShownWeeks(
  db: Db,
  { mondays, areaCodes }: { mondays: readonly string[]; areaCodes: readonly string[] },
): Promise<ShownWeek[]> {
  const from = mondays[0];
  const last = mondays.at(-1);
  if (from === undefined || last === undefined) return [];
  const rows = await selectRows(
    db,
    Row,
    sql`select to_char(date_trunc('week', n.day::timestamp), 'YYYY-MM-DD') as monday,
        n.area_code as "areaCode", sum(n.asked)::int as asked
      from tip_counts n
      where n.day >= ${from}::date and n.day < ${daysAfter(last, 7)}::date
      group by 1, 2`,
  );
  return mondays.map((monday) => {
    const inWeek = rows.filter((row) => row.monday === monday);
    const of = (codes: (code: string) => boolean) =>
      inWeek.filter(({ areaCode }) => codes(areaCode)).reduce((all, { asked }) => all + asked, 0);
    return shownWeek({
      monday,
      asked: [
        ...areaCodes.map((code) => of((one) => one === code)),
        of((one) => !areaCodes.includes(one)),
      ],
    });
  });
}
