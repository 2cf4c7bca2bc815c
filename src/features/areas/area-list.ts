import { codeAbove, isAreaCode, isWithin, type Level, levelOfCode } from './area.ts';
import type { BadPart, ImportProblem, ImportRefusal } from './import-report.ts';
import type { Table, TableLine } from './table-file.ts';

export type ListedArea = {
  code: string;
  name: string;
  level: Level;
  /** Null when the list has no such column or leaves it empty. */
  population: number | null;
};

export type AreaList = { city: string; areas: ListedArea[]; skipped: number; bad: BadPart[] };

/** Words that lists use for the three levels; a level not in here is not checked. */
const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  kabkota: 'kota',
  kota: 'kota',
  kabupaten: 'kota',
  kecamatan: 'kecamatan',
  kelurahan: 'kelurahan',
  desa: 'kelurahan',
};

const LONGEST_NAME = 80;

export type Known = { city: string | null; codes: ReadonlySet<string> };

/**
 * What a list of places says about one city: the one we know, or the only one in the list.
 * Columns `kode` and `nama` (or `code`, `name`); `level` and `penduduk` if there.
 */
export function readAreaList(table: Table, known: Known): AreaList | ImportRefusal {
  const city = known.city ?? onlyCity(table);
  if (city === null) return 'several_cities';
  const list: AreaList = { city, areas: [], skipped: 0, bad: [] };
  const listed = new Set<string>();
  const codes = new Set(known.codes);
  // a place comes after the one above it, whatever the order of the file
  for (const line of [...table.lines].sort((a, b) => codeOf(a).length - codeOf(b).length)) {
    const code = codeOf(line);
    if (isAreaCode(code) && !isWithin(code, city)) {
      list.skipped += 1;
      continue;
    }
    const area = areaOf(line);
    const problem = problemOf(line, area, { city, codes, listed });
    if (problem || !area) {
      list.bad.push({ place: line.line, code, problem: problem ?? 'bad_code' });
      continue;
    }
    listed.add(code);
    codes.add(code);
    list.areas.push(area);
  }
  list.bad.sort((a, b) => a.place - b.place);
  return list.areas.length + list.bad.length > 0 ? list : 'nothing_of_this_city';
}

const codeOf = ({ cells }: TableLine): string => cells['kode'] ?? cells['code'] ?? '';

function onlyCity(table: Table): string | null {
  const cities = new Set(
    table.lines.map(codeOf).filter((code) => isAreaCode(code) && levelOfCode(code) === 'kota'),
  );
  const [first = null] = cities;
  return cities.size === 1 ? first : null;
}

function areaOf(line: TableLine): ListedArea | null {
  const code = codeOf(line);
  const level = isAreaCode(code) ? levelOfCode(code) : null;
  if (level === null) return null;
  const people = line.cells['penduduk'] ?? line.cells['population'] ?? '';
  return {
    code,
    level,
    name: (line.cells['nama'] ?? line.cells['name'] ?? '').replace(/\s+/g, ' '),
    population: /^\d{1,9}$/.test(people) ? Number(people) : null,
  };
}

type Seen = { city: string; codes: ReadonlySet<string>; listed: ReadonlySet<string> };

function problemOf(line: TableLine, area: ListedArea | null, seen: Seen): ImportProblem | null {
  if (!area) return 'bad_code';
  if (area.name === '') return 'no_name';
  if (area.name.length > LONGEST_NAME) return 'long_name';
  const said = LEVEL_WORDS[line.cells['level']?.toLowerCase() ?? ''];
  if (said && said !== area.level) return 'wrong_level';
  if (seen.listed.has(area.code)) return 'duplicate_code';
  const above = codeAbove(area.code);
  return above === null || seen.codes.has(above) ? null : 'unknown_parent';
}
