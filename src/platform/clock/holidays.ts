import { z } from 'zod';

import type { Db } from '../db.ts';

const KINDS = { libur: 'holiday', cuti_bersama: 'joint_leave' } as const;

const Line = z.tuple([
  z.iso.date(),
  z.enum(['libur', 'cuti_bersama']),
  z.string().trim().min(1).max(120),
]);

type Holiday = { day: string; kind: 'holiday' | 'joint_leave'; name: string };
export type HolidayImport = { holidays: Holiday[]; faults: { line: number; text: string }[] };

/** Reads `tanggal⇥jenis⇥nama`, one day a line; a heading and empty lines are passed over. */
export function parseHolidays(tsv: string): HolidayImport {
  const found: HolidayImport = { holidays: [], faults: [] };
  for (const [index, text] of tsv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('tanggal\t')) continue;
    const parsed = Line.safeParse(text.split('\t'));
    const repeated = parsed.success && found.holidays.some(({ day }) => day === parsed.data[0]);
    if (!parsed.success || repeated) {
      found.faults.push({ line: index + 1, text: text.slice(0, 120) });
      continue;
    }
    const [day, kind, name] = parsed.data;
    found.holidays.push({ day, kind: KINDS[kind], name });
  }
  return found;
}

/**
 * Writes all days or none: one faulty line would move deadlines unseen. A day known already
 * takes the new name and `basis` (the decree); the caller shows the faults.
 */
export async function importHolidays(db: Db, tsv: string, basis: string): Promise<HolidayImport> {
  const read = parseHolidays(tsv);
  if (read.faults.length > 0 || read.holidays.length === 0) return read;
  await db
    .insertInto('holidays')
    .values(read.holidays.map((holiday) => ({ ...holiday, basis })))
    .onConflict((row) =>
      row.column('day').doUpdateSet((set) => ({
        kind: set.ref('excluded.kind'),
        name: set.ref('excluded.name'),
        basis: set.ref('excluded.basis'),
      })),
    )
    .execute();
  return read;
}
