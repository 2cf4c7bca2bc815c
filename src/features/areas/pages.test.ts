import { loadMetroAreas } from '#demo/metro/areas.ts';
import { describe, expect, test } from '#test/test.ts';

describe('the page of all places', () => {
  test('shows every kelurahan on the map and in the list', async ({ services, visit }) => {
    await loadMetroAreas(services);
    const response = await visit('/wilayah');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page.match(/class="k\d tile"/g)).toHaveLength(22);
    for (const name of [
      'Kecamatan Metro Selatan',
      'Iring Mulyo',
      'Iringmulyo',
      'Sumbersari Bantul',
      '10.891 penduduk',
    ]) {
      expect(page).toContain(name);
    }
    expect(page).toContain('href="/wilayah/kelurahan-metro"');
  });

  test('says so while the list is empty', async ({ visit }) => {
    const response = await visit('/wilayah');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Daftar wilayah belum diisi');
  });
});
