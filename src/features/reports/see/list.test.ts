import { describe, expect, test } from '#test/test.ts';

const DAY = 24 * 3600 * 1000;

describe('/laporan', () => {
  test('says how many there are, whose they are and what became of them', async ({
    visit,
    make,
    clock,
  }) => {
    const late = new Date(clock.now.getTime() - 3 * DAY);
    await make.report({ title: 'Lampu padam', state: 'assigned', stepDueAt: late, supporters: 4 });
    await make.report({ title: 'Belum diperiksa', state: 'filed' });
    const response = await visit('/laporan');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Lampu padam');
    expect(page).toContain('Didisposisikan');
    expect(page).toContain('Lewat 3 hari');
    expect(page).toContain('4 ikut melaporkan');
    expect(page).toContain('1 laporan');
    expect(page).not.toContain('Belum diperiksa');
  });

  test('keeps its filters in the address and in the form', async ({ visit, make }) => {
    const area = await make.area({ code: '99.01.03.1001', name: 'Sukacontoh' });
    await make.report({ title: 'Selokan pecah', category: 'drainase', areaCode: area.code });
    await make.report({ title: 'Pohon miring', category: 'pohon' });
    const above = await visit('/laporan?wilayah=uji-99-01-03&kategori=drainase&kata=pecah');
    const page = await above.text();
    expect(page).toContain('Selokan pecah');
    expect(page).not.toContain('Pohon miring');
    expect(page).toContain('1 laporan cocok');
    expect(page).toMatch(/<option value="drainase" selected/);
    expect(page).toContain('href="/laporan/peta?kata=pecah');
  });

  test('a filter that nothing matches says so and keeps the form', async ({ visit, make }) => {
    await make.report();
    const page = await (await visit('/laporan?keadaan=closed')).text();
    expect(page).toContain('Tidak ada laporan yang cocok');
  });

  test('what is no filter is left out, not an error', async ({ visit, make }) => {
    await make.report({ title: 'Masih tampil' });
    const odd = '/laporan?keadaan=aneh&wilayah=tidak-ada&kategori=%00&sejak=9&kotak=1,2&setelah=xx';
    const response = await visit(odd);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Masih tampil');
  });

  test('a merged report does not stand beside the first', async ({ visit, make }) => {
    const first = await make.report({ title: 'Yang pertama' });
    await make.report({ title: 'Yang sama', state: 'duplicate', duplicateOf: first.id });
    expect(await (await visit('/laporan')).text()).not.toContain('Yang sama');
    expect(await (await visit('/laporan?keadaan=duplicate')).text()).toContain('Yang sama');
  });

  test('older reports follow on the next page', async ({ visit, make, clock }) => {
    for (let index = 0; index < 22; index += 1) {
      const filedAt = new Date(clock.now.getTime() - index * 60_000);
      await make.report({ title: `Laporan nomor ${index}`, filedAt });
    }
    const first = await (await visit('/laporan?kategori=jalan_rusak')).text();
    const next = /href="(\/laporan\?[^"]*setelah=[^"]+)"/
      .exec(first)?.[1]
      ?.replaceAll('&amp;', '&');
    expect(first).toContain('Laporan nomor 19<');
    const second = await (await visit(next ?? '')).text();
    expect(second).toContain('Laporan nomor 20<');
    expect(second).toContain('Laporan nomor 21<');
    expect(second).not.toContain('Laporan nomor 19<');
  });
});

describe('/laporan/peta', () => {
  test('puts near reports together and leads on to the part they lie in', async ({
    visit,
    make,
  }) => {
    await make.report({ title: 'Satu', pin: { latitude: -5.1, longitude: 105.3 } });
    await make.report({ title: 'Dua', pin: { latitude: -5.1001, longitude: 105.3001 } });
    await make.report({ title: 'Sendiri', pin: { latitude: -5.15, longitude: 105.35 } });
    const page = await (await visit('/laporan/peta')).text();
    expect(page).toContain('Laporan: Sendiri');
    const field = /href="(\/laporan\/peta\?kotak=[^"]+)"/.exec(page)?.[1] ?? '';
    const near = await (await visit(field.replaceAll('&amp;', '&'))).text();
    expect(near).toContain('Laporan di bagian peta ini');
    expect(near).toContain('>Satu<');
    expect(near).not.toContain('>Sendiri<');
    expect(near).toContain('Seluruh kota');
  });

  test('gives the same figures as a table, with shares', async ({ visit, make }) => {
    await make.report({ areaCode: '99.01.01.1001' });
    await make.report({ areaCode: '99.01.01.1001' });
    await make.report({ areaCode: '99.01.01.1002' });
    await make.report({ areaCode: '99.01.01.1002' });
    const page = await (await visit('/laporan/peta')).text();
    expect(page).toContain('50% dari semuanya');
    expect(page).toContain('Tidak ada laporan bertitik di sini');
  });

  test('a pin in the sea or nowhere breaks nothing', async ({ visit, make }) => {
    await make.report({ pin: { latitude: 0, longitude: 0 } });
    for (const box of ['0,0,0,0', '-180,-90,180,90', '1,1,2', 'a,b,c,d', '179,89,180,90']) {
      expect((await visit(`/laporan/peta?kotak=${box}`)).status).toBe(200);
    }
  });
});

describe('elsewhere', () => {
  test('the front page, a place, its KIM and the search lead to reports', async ({
    visit,
    make,
  }) => {
    const kim = await make.group({ kind: 'kim', areaCode: '99.01.01.1001' });
    const report = await make.report({ title: 'Gorong-gorong putus', filingGroupId: kim.id });
    await make.report({ title: 'Gorong-gorong rahasia', isPublic: false });
    for (const path of [
      ...['/', '/wilayah/uji-99-01-01-1001', '/wilayah/uji-99-01-01', `/kim/${kim.slug}`],
      ...['/cari?q=gorong', '/sitemap.xml'],
    ]) {
      const page = await (await visit(path)).text();
      expect(page, path).toContain(`/laporan/${report.code}`);
      expect(page, path).not.toContain('rahasia');
    }
  });
});
