import { drawTiles, importAreas, type Tile } from '#features/areas';
import type { Services } from '#platform/services.ts';

type Row = { code: string; name: string; population?: number; tile?: Tile };

const kelurahan = (code: string, name: string, [column, row]: [number, number]): Row => ({
  code: `18.72.${code}`,
  name,
  tile: { column, row },
});

/**
 * Kota Metro by Kepmendagri 300.2.2-2138/2025: one city, 5 kecamatan, 22 kelurahan. The tiles
 * are our own drawing, roughly where each lies, north at the top, so that nearly every tile
 * touches neighbours that it has in fact and each kecamatan hangs together.
 */
export const METRO_AREAS: readonly Row[] = [
  { code: '18.72', name: 'Kota Metro', population: 182_293 },
  { code: '18.72.01', name: 'Metro Pusat' },
  kelurahan('01.1001', 'Metro', [2, 4]),
  kelurahan('01.1002', 'Hadimulyo Timur', [2, 2]),
  { ...kelurahan('01.1003', 'Imopuro', [2, 3]), population: 8_992 },
  kelurahan('01.1004', 'Hadimulyo Barat', [1, 2]),
  kelurahan('01.1005', 'Yosomulyo', [3, 2]),
  { code: '18.72.02', name: 'Metro Utara' },
  kelurahan('02.1001', 'Banjarsari', [1, 1]),
  kelurahan('02.1002', 'Purwosari', [2, 1]),
  { ...kelurahan('02.1003', 'Karangrejo', [3, 1]), population: 10_891 },
  kelurahan('02.1004', 'Purwoasri', [2, 0]),
  { code: '18.72.03', name: 'Metro Barat' },
  kelurahan('03.1001', 'Mulyojati', [1, 4]),
  kelurahan('03.1002', 'Ganjar Agung', [0, 4]),
  kelurahan('03.1003', 'Mulyosari', [0, 5]),
  kelurahan('03.1004', 'Ganjar Asri', [1, 3]),
  { code: '18.72.04', name: 'Metro Timur' },
  kelurahan('04.1001', 'Yosodadi', [4, 3]),
  kelurahan('04.1002', 'Tejosari', [3, 6]),
  kelurahan('04.1003', 'Iring Mulyo', [3, 4]),
  kelurahan('04.1004', 'Yosorejo', [3, 3]),
  kelurahan('04.1005', 'Tejo Agung', [3, 5]),
  { code: '18.72.05', name: 'Metro Selatan' },
  kelurahan('05.1001', 'Rejomulyo', [2, 6]),
  kelurahan('05.1002', 'Margorejo', [1, 5]),
  kelurahan('05.1003', 'Sumbersari Bantul', [1, 6]),
  kelurahan('05.1004', 'Margodadi', [2, 5]),
];

const ALIASES: readonly (readonly [code: string, alias: string])[] = [
  ['18.72', 'Bumi Sai Wawai'],
  ['18.72.02.1003', 'Karang Rejo'],
  ['18.72.03.1002', 'Ganjaragung'],
  ['18.72.03.1004', 'Ganjarasri'],
  ['18.72.04.1003', 'Iringmulyo'],
  ['18.72.04.1005', 'Tejoagung'],
  ['18.72.05.1003', 'Sumbersari'],
];

/** Places, their other names and the schematic map; a second time changes nothing. */
export async function loadMetroAreas(services: Services): Promise<void> {
  await importTable(services, 'Kepmendagri 300.2.2-2138/2025', [
    ['kode', 'nama', 'penduduk'],
    ...METRO_AREAS.map(({ code, name, population }) => [code, name, String(population ?? '')]),
  ]);
  await importTable(services, 'Nama lain', [['kode', 'alias'], ...ALIASES.map((row) => [...row])]);
  await drawTiles(services, {
    source: 'Peta skematis',
    tiles: new Map(METRO_AREAS.flatMap(({ code, tile }) => (tile ? [[code, tile]] : []))),
  });
}

async function importTable(services: Services, fileName: string, rows: string[][]): Promise<void> {
  const bytes = Buffer.from(rows.map((row) => row.join('\t')).join('\n'));
  const outcome = await importAreas(services, { fileName, bytes });
  if (outcome.imported && outcome.report.bad.length === 0) return;
  throw new Error(`${fileName}: ${JSON.stringify(outcome)}`);
}
