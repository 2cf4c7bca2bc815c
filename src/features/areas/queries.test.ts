import { loadMetroAreas, METRO_AREAS } from '#demo/metro/areas.ts';
import { describe, expect, test } from '#test/test.ts';
import {
  areaAbove,
  areaShapes,
  areasWithin,
  branches,
  drawTiles,
  findArea,
  findAreaByName,
  findAreaBySlug,
  importAreas,
  listAliases,
  listAreas,
} from './index.ts';

describe('the places of Kota Metro', () => {
  test('are one city, 5 kecamatan and 22 kelurahan, however often they are loaded', async ({
    services,
    db,
  }) => {
    await loadMetroAreas(services);
    await loadMetroAreas(services);
    const areas = await listAreas(db);
    expect(areas).toHaveLength(28);
    expect(branches(areas).map(({ area, kelurahan }) => [area.name, kelurahan.length])).toEqual([
      ['Metro Pusat', 5],
      ['Metro Utara', 4],
      ['Metro Barat', 4],
      ['Metro Timur', 5],
      ['Metro Selatan', 4],
    ]);
  });

  test('have an address each, and kelurahan Metro does not take the city’s', async ({
    services,
    db,
  }) => {
    await loadMetroAreas(services);
    expect((await findAreaBySlug(db, 'kota-metro')).level).toBe('kota');
    expect((await findAreaBySlug(db, 'kelurahan-metro')).code).toBe('18.72.01.1001');
    expect((await findAreaBySlug(db, 'iring-mulyo')).code).toBe('18.72.04.1003');
    await expect(findAreaBySlug(db, 'metro')).rejects.toThrow('No such area');
    await expect(findArea(db, '18.72.09')).rejects.toThrow('No such area');
  });

  test('are found by other spellings, and a level in front decides', async ({ services, db }) => {
    await loadMetroAreas(services);
    const found = async (name: string) => (await findAreaByName(db, name))?.code;
    expect(await found('iringmulyo')).toBe('18.72.04.1003');
    expect(await found('KARANG REJO')).toBe('18.72.02.1003');
    expect(await found('Kel. Sumbersari')).toBe('18.72.05.1003');
    expect(await found('kelurahan metro')).toBe('18.72.01.1001');
    expect(await found('Kota Metro')).toBe('18.72');
    expect(await found('kec. metro timur')).toBe('18.72.04');
    expect(await found('Pekalongan')).toBeUndefined();
    expect(await listAliases(db)).toHaveLength(7);
  });

  test('know what is within and above', async ({ services, db }) => {
    await loadMetroAreas(services);
    expect(await areasWithin(db, '18.72')).toHaveLength(28);
    expect(await areasWithin(db, '18.72.05')).toEqual(
      expect.arrayContaining(['18.72.05', '18.72.05.1004']),
    );
    expect(await areasWithin(db, '18.7')).toEqual([]);
    expect((await areaAbove(db, '18.72.05.1004'))?.code).toBe('18.72.05');
    expect(await areaAbove(db, '18.72')).toBeNull();
  });
});

describe('the map', () => {
  test('has one tile a kelurahan, none on another', async ({ services, db }) => {
    await loadMetroAreas(services);
    const places = await areaShapes(db);
    expect(places).toHaveLength(22);
    const tiles = places.map(
      (place) => place.kind === 'tile' && `${place.tile.column} ${place.tile.row}`,
    );
    expect(new Set(tiles).size).toBe(22);
    expect(tiles).not.toContain(false);
  });

  test('keeps every kecamatan in one piece', () => {
    for (const { code } of METRO_AREAS.filter((row) => row.code.length === 8)) {
      const tiles = METRO_AREAS.flatMap((row) =>
        row.tile && row.code.startsWith(code) ? [row.tile] : [],
      );
      const reached = tiles.slice(0, 1);
      for (const here of reached) {
        for (const next of tiles) {
          const apart = Math.abs(next.column - here.column) + Math.abs(next.row - here.row);
          if (apart === 1 && !reached.includes(next)) reached.push(next);
        }
      }
      expect(reached).toHaveLength(tiles.length);
    }
  });

  test('shows boundaries once they cover as many as the tiles, tiles until then', async ({
    make,
    services,
    db,
  }) => {
    const [west, east] = [await make.area(), await make.area()];
    await drawTiles(services, {
      source: '',
      tiles: new Map([
        [west.code, { column: 2, row: 1 }],
        [east.code, { column: 3, row: 1 }],
      ]),
    });
    await importBox(services, west.code, 105);
    const kinds = async () => (await areaShapes(db)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['tile', 'tile']);

    await importBox(services, east.code, 105.1);
    expect(await kinds()).toEqual(['boundary', 'boundary']);
    expect((await areaShapes(db))[1]).toMatchObject({
      label: [expect.closeTo(105.15), expect.any(Number)],
    });
  });

  test('is empty where nothing is drawn', async ({ db }) => {
    expect(await areaShapes(db)).toEqual([]);
  });
});

async function importBox(services: Parameters<typeof importAreas>[0], code: string, west: number) {
  const ring = [
    [west, -5],
    [west + 0.1, -5],
    [west + 0.1, -4.9],
    [west, -4.9],
    [west, -5],
  ];
  const feature = { type: 'Feature', id: code, geometry: { type: 'Polygon', coordinates: [ring] } };
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  await importAreas(services, { fileName: 'batas.geojson', bytes });
}
