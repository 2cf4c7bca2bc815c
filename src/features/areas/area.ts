export const LEVELS = ['kota', 'kecamatan', 'kelurahan'] as const;
export type Level = (typeof LEVELS)[number];

/** A place of the city by its Kemendagri code; `18.72.04.1003` lies in `18.72.04`. */
export type Area = {
  code: string;
  /** Null for the city itself. */
  parentCode: string | null;
  level: Level;
  name: string;
  slug: string;
  /** Null when nobody told us; never guessed. */
  population: number | null;
  validFrom: Date | null;
  /** The last day of a place that was dissolved or merged. */
  validUntil: Date | null;
};

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

export const isAreaCode = (text: string): boolean => CODE.test(text);

/** Two parts are a city, three a kecamatan, four a kelurahan or desa; one is a province, which no city holds. */
export function levelOfCode(code: string): Level | null {
  return LEVELS[code.split('.').length - 2] ?? null;
}

/** The code one step up; null for the city, whose province is not ours. */
export function codeAbove(code: string): string | null {
  const parts = code.split('.');
  return parts.length > 2 ? parts.slice(0, -1).join('.') : null;
}

/** Itself or anywhere below. */
export function isWithin(code: string, outer: string): boolean {
  return code === outer || code.startsWith(`${outer}.`);
}

/** What makes Iringmulyo, Iring Mulyo and IRING-MULYO one name. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:kelurahan|kel\.?|desa)\s+/i, 'kelurahan'],
  [/^(?:kecamatan|kec\.?)\s+/i, 'kecamatan'],
  [/^(?:kota|kabupaten|kab\.?)\s+/i, 'kota'],
];

/** `Kel. Iringmulyo` names a level too; `Iringmulyo` leaves it open. */
export function nameAndLevel(text: string): { name: string; level: Level | null } {
  const trimmed = text.trim();
  for (const [word, level] of LEVEL_WORDS) {
    if (word.test(trimmed)) return { name: trimmed.replace(word, ''), level };
  }
  return { name: trimmed, level: null };
}

function slugOfName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

type Named = Pick<Area, 'code' | 'level' | 'name'>;

/**
 * Gives each new place an address of its own: its name; its level and name where the
 * name is taken or is also the city's (kelurahan Metro is `kelurahan-metro`, not the
 * city); its code at last. Addresses once given stay.
 */
export function slugsFor(
  areas: readonly Named[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const slugs = new Map(given);
  const taken = new Set(given.values());
  for (const area of areas) {
    if (area.level === 'kota') taken.add(slugOfName(nameAndLevel(area.name).name));
  }
  for (const area of [...areas].sort(
    (a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1),
  )) {
    if (slugs.has(area.code)) continue;
    const name = slugOfName(area.name);
    const choices = [name, `${area.level}-${name}`, `${name}-${area.code.replaceAll('.', '-')}`];
    const slug =
      choices.find((choice) => choice !== '' && !taken.has(choice)) ??
      area.code.replaceAll('.', '-');
    slugs.set(area.code, slug);
    taken.add(slug);
  }
  return slugs;
}

export type AreaBranch = { area: Area; kelurahan: Area[] };

/** Kecamatan with their kelurahan, both in the order of their codes. */
export function branches(areas: readonly Area[]): AreaBranch[] {
  return areas
    .filter((area) => area.level === 'kecamatan')
    .map((area) => ({ area, kelurahan: areas.filter((below) => below.parentCode === area.code) }));
}
