import { gzipSync } from 'node:zlib';

import { describe, expect, test } from '#test/test.ts';
import { areaOfPoint, findAreaByName, importAreas, listAreas } from './index.ts';

const LIST = [
  'kode\tnama\tlevel',
  '99.01.01.1001\tKota Contoh\tkelurahan',
  '99.01\tKota Contoh\tkabkota',
  '99.01.01\tContoh Pusat\tkecamatan',
  '99.01.01.1002\tSumber "Jaya"\tkelurahan',
  '99\tProvinsi Contoh\t',
  '98.02.01.1001\tTempat Lain\tkelurahan',
].join('\n');

const list = (text: string, more = {}) => ({
  fileName: 'wilayah.tsv',
  bytes: Buffer.from(text),
  ...more,
});

const square = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const boundaries = (...features: [string, number[][]][]) => ({
  fileName: 'batas.geojson',
  bytes: Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: features.map(([kode, ring]) => ({
        type: 'Feature',
        properties: { kode },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  ),
});

describe('importing a list of places', () => {
  test('takes one city out of a list in any order, parents first', async ({ services, db }) => {
    const outcome = await importAreas(services, list(LIST));
    expect(outcome).toMatchObject({
      imported: true,
      report: { kind: 'areas', read: 6, added: 4, skipped: 2, bad: [] },
    });
    expect(await listAreas(db)).toMatchObject([
      { code: '99.01', level: 'kota', slug: 'kota-contoh', parentCode: null, validFrom: null },
      { code: '99.01.01', slug: 'contoh-pusat', parentCode: '99.01' },
      { code: '99.01.01.1001', slug: 'kelurahan-kota-contoh' },
      { code: '99.01.01.1002', name: 'Sumber "Jaya"', slug: 'sumber-jaya' },
    ]);
  });

  test('names each bad line and takes the good ones', async ({ services }) => {
    const outcome = await importAreas(
      services,
      list(
        `${LIST}\nabc\tBukan Kode\n99.01.01.1003\t\n99.01.09.1001\tTanpa Induk\n99.01.01\tDua Kali\n99.01.01.1004\tSalah\tkecamatan`,
      ),
    );
    expect(outcome).toMatchObject({
      report: {
        added: 4,
        bad: [
          { place: 8, code: 'abc', problem: 'bad_code' },
          { place: 9, code: '99.01.01.1003', problem: 'no_name' },
          { place: 10, code: '99.01.09.1001', problem: 'unknown_parent' },
          { place: 11, code: '99.01.01', problem: 'duplicate_code' },
          { place: 12, code: '99.01.01.1004', problem: 'wrong_level' },
        ],
      },
    });
  });

  test('a dry run tells the same and changes nothing', async ({ services, db }) => {
    const outcome = await importAreas(services, list(LIST, { dryRun: true }));
    expect(outcome).toMatchObject({ report: { dryRun: true, added: 4 } });
    expect(await listAreas(db)).toEqual([]);
  });

  test('a second time changes nothing; a new name is taken over and the address stays', async ({
    services,
    db,
  }) => {
    await importAreas(services, list(LIST));
    expect(await importAreas(services, list(LIST))).toMatchObject({
      report: { added: 0, changed: 0, unchanged: 4 },
    });

    const renamed = LIST.replace('Contoh Pusat', 'Contoh Tengah');
    expect(await importAreas(services, list(renamed))).toMatchObject({
      report: { changed: 1, unchanged: 3 },
    });
    expect((await listAreas(db))[1]).toMatchObject({ name: 'Contoh Tengah', slug: 'contoh-pusat' });
  });

  test('a missing place stays, and is ended only when asked', async ({ services, db }) => {
    await importAreas(services, list(LIST));
    const shorter = LIST.split('\n')
      .filter((line) => !line.includes('Jaya'))
      .join('\n');

    await importAreas(services, list(shorter));
    expect(await listAreas(db)).toHaveLength(4);

    const outcome = await importAreas(
      services,
      list(shorter, { endMissing: true, validOn: '2026-07-01' }),
    );
    expect(outcome).toMatchObject({ report: { ended: ['99.01.01.1002'] } });
    expect(await listAreas(db)).toHaveLength(3);
    const ended = await db
      .selectFrom('areas')
      .selectAll()
      .where('code', '=', '99.01.01.1002')
      .executeTakeFirstOrThrow();
    expect(ended.valid_until).toEqual(new Date('2026-06-30'));

    await importAreas(services, list(LIST));
    expect(await listAreas(db)).toHaveLength(4);
  });

  test('a place that appears later says since when', async ({ services, db }) => {
    await importAreas(services, list(LIST));
    await importAreas(services, list(`${LIST}\n99.01.01.1003\tBaru`, { validOn: '2026-07-01' }));
    const area = (await listAreas(db)).find(({ name }) => name === 'Baru');
    expect(area?.validFrom).toEqual(new Date('2026-07-01'));
  });

  test('reads gzip, a byte order mark and semicolons', async ({ services }) => {
    const text = `\ufeffkode;nama\r\n99.01;"Kota; Contoh"\r\n`;
    const outcome = await importAreas(services, { fileName: 'a.csv.gz', bytes: gzipSync(text) });
    expect(outcome).toMatchObject({ report: { added: 1, bad: [] } });
  });

  test.for<[string | Buffer, string]>([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['a\tb\n1\t2', 'unknown_columns'],
    ['kode,nama\n"99.01', 'unreadable_table'],
    ['kode\tnama\n99.01\tA\n99.02\tB', 'several_cities'],
    ['kode\tnama\n99\tA', 'several_cities'],
    ['kode\talias\n99.01\tA', 'no_areas_yet'],
    ['{"type":"FeatureCollection","features":[]}', 'no_areas_yet'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'not_utf8'],
    [Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'not_utf8'],
  ])('refuses %j as %s', async ([text, refusal], { services }) => {
    const outcome = await importAreas(services, { fileName: 'x', bytes: Buffer.from(text) });
    expect(outcome).toEqual({ imported: false, refusal });
  });

  test('of several cities takes the one that is asked for', async ({ services }) => {
    const outcome = await importAreas(
      services,
      list('kode\tnama\n99.01\tA\n99.02\tB', { city: '99.02' }),
    );
    expect(outcome).toMatchObject({ report: { added: 1, skipped: 1 } });
  });
});

describe('importing other names', () => {
  test('finds the place by any of them, however spelled', async ({ services, db }) => {
    await importAreas(services, list(LIST));
    const aliases = 'kode\talias\n99.01.01.1002\tSumberjaya Lama\n99.09\tTidak Ada\n99.01\t--';
    expect(await importAreas(services, list(aliases))).toMatchObject({
      report: {
        kind: 'aliases',
        added: 1,
        bad: [
          { place: 3, code: '99.09', problem: 'unknown_code' },
          { place: 4, code: '99.01', problem: 'no_alias' },
        ],
      },
    });
    for (const name of ['SUMBERJAYA-LAMA', 'Kel. Sumber Jaya', 'sumberjaya', 'sumber jaya lama']) {
      expect((await findAreaByName(db, name))?.code).toBe('99.01.01.1002');
    }
    expect(await findAreaByName(db, 'Kecamatan Sumber Jaya')).toBeNull();
    expect(await findAreaByName(db, '!!')).toBeNull();
    expect(await importAreas(services, list(aliases))).toMatchObject({
      report: { added: 0, unchanged: 1 },
    });
  });
});

describe('importing boundaries', () => {
  test('finds the kelurahan of a point', async ({ services, db }) => {
    await importAreas(services, list(LIST));
    const file = boundaries(
      ['99.01.01.1001', square(105, -5)],
      ['99.01.01.1002', square(105.1, -5)],
    );
    expect(await importAreas(services, file)).toMatchObject({
      report: { kind: 'boundaries', added: 2, bad: [] },
    });
    expect(await importAreas(services, file)).toMatchObject({ report: { added: 0, changed: 2 } });

    expect((await areaOfPoint(db, 105.05, -4.95))?.code).toBe('99.01.01.1001');
    expect((await areaOfPoint(db, 105.15, -4.95))?.code).toBe('99.01.01.1002');
    expect(await areaOfPoint(db, 106, -4.95)).toBeNull();
  });

  test('keeps the good and names the bad', async ({ services }) => {
    await importAreas(services, list(LIST));
    const file = boundaries(
      ['99.01.01.1001', square(105, -5).slice(1)],
      ['99.01.01.1002', square(105.1, -5)],
    );
    expect(await importAreas(services, file)).toMatchObject({
      report: {
        read: 2,
        added: 1,
        bad: [{ place: 1, code: '99.01.01.1001', problem: 'not_closed' }],
      },
    });
  });
});
