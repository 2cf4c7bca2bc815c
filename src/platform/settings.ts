import { z } from 'zod';

import type { Db } from './db.ts';

const Clock = z.string().regex(/^([01]\d|2[0-3])[.:][0-5]\d$/);

/** What a city's own people may set: each setting's form, and what holds until they do. */
const SETTINGS = {
  /** Empty: the name of the city as it was added. */
  city_display_name: { form: z.string().trim().max(80), default: '' },
  /** Readable under white text: contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
  accent_colour: {
    form: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .refine((colour) => contrast(colour, '#ffffff') >= 4.5),
    default: '#0f5560',
  },
  /** The word before "Informasi Masyarakat": both are in use, and cities care which. */
  kim_meaning: { form: z.enum(['Kelompok', 'Komunitas']), default: 'Kelompok' },
  office_hours: {
    form: z.object({ from: Clock, until: Clock }).refine(({ from, until }) => from < until),
    default: { from: '08.00', until: '16.00' },
  },
  /** 0 is Sunday; at least one day of the week is worked. */
  weekend_days: { form: z.array(z.int().min(0).max(6)).max(6), default: [0, 6] },
} as const satisfies Record<string, { form: z.ZodType; default: unknown }>;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { [Key in SettingKey]: z.infer<(typeof SETTINGS)[Key]['form']> };

/** All settings at once; a row that no longer has a valid form falls back to its default. */
export async function getSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).execute();
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const read = <Key extends SettingKey>(key: Key): Settings[Key] => {
    const { form, default: fallback } = SETTINGS[key];
    const parsed = form.safeParse(stored.get(key));
    // the compiler does not tie form and default of one key together
    return (parsed.success ? parsed.data : fallback) as Settings[Key];
  };
  return {
    city_display_name: read('city_display_name'),
    accent_colour: read('accent_colour'),
    kim_meaning: read('kim_meaning'),
    office_hours: read('office_hours'),
    weekend_days: read('weekend_days'),
  };
}

export async function getSetting<Key extends SettingKey>(db: Db, key: Key): Promise<Settings[Key]> {
  return (await getSettings(db))[key];
}

/** Whether the value has the setting's form. */
export function isSetting(key: SettingKey, value: unknown): boolean {
  return SETTINGS[key].form.safeParse(value).success;
}

/** Keeps a setting; false when the value has not its form, and then nothing is written. */
export async function saveSetting(
  db: Db,
  key: SettingKey,
  value: unknown,
  now: Date,
): Promise<boolean> {
  const parsed = SETTINGS[key].form.safeParse(value);
  if (!parsed.success) return false;
  await db
    .insertInto('settings')
    .values({ key, value: JSON_TEXT.parse(parsed.data), updated_at: now })
    .onConflict((row) =>
      row.column('key').doUpdateSet((set) => ({
        value: set.ref('excluded.value'),
        updated_at: set.ref('excluded.updated_at'),
      })),
    )
    .execute();
  return true;
}

const JSON_TEXT = z.json();

/** WCAG 2.2 contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
