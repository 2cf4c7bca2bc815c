import { describe, expect, test } from '#test/test.ts';

const DAY = 24 * 3600 * 1000;

describe('/cek', () => {
  test('shows what was judged, the verdict before what was claimed, and nothing else', async ({
    visit,
    make,
  }) => {
    await make.claim({ state: 'published', title: 'Air keran beracun', asked: 12 });
    await make.claim({ state: 'evidence', title: 'Masih diperiksa' });
    await make.claim({ state: 'withdrawn', title: 'Sudah dicabut' });
    const response = await visit('/cek');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toMatch(/Salah:<\/span> Air keran beracun/);
    expect(page).toContain('Ditanyakan 12 kali');
    expect(page).toContain('action="/cek"');
    expect(page).not.toContain('Masih diperiksa');
    expect(page).not.toContain('Sudah dicabut');
  });

  test('keeps its filters in the address and in the form', async ({ visit, make }) => {
    await make.claim({
      state: 'published',
      title: 'Undian bank',
      verdict: 'fraud',
      topic: 'fraud',
    });
    await make.claim({ state: 'published', title: 'Undian koperasi', topic: 'health' });
    const above = '/cek?kata=undian&putusan=fraud&topik=fraud&tahun=2026';
    const page = await (await visit(above)).text();
    expect(page).toContain('Undian bank');
    expect(page).not.toContain('Undian koperasi');
    expect(page).toContain('1 pesan cocok');
    expect(page).toMatch(/<option value="fraud" selected/);
    const other = await (await visit('/cek?tahun=2025')).text();
    expect(other).toContain('Tidak ada yang cocok');
  });

  test('what is no filter is left out, not an error', async ({ visit, make }) => {
    await make.claim({ state: 'published', title: 'Masih tampil' });
    const response = await visit('/cek?putusan=aneh&topik=%00&tahun=99999&setelah=xx');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Masih tampil');
  });

  test('says what was asked most in the last seven days, merged messages counted in', async ({
    visit,
    make,
    clock,
  }) => {
    const claim = await make.claim({ state: 'published', title: 'Ramai ditanya' });
    const same = await make.claim({ state: 'merged', mergedInto: claim.id });
    const old = await make.claim({ state: 'published', title: 'Dulu ramai' });
    await make.tip({ claimId: claim.id, askedFrom: { '': 4 } });
    await make.tip({ claimId: same.id, askedFrom: { '': 3 } });
    const at = new Date(clock.now.getTime() - 20 * DAY);
    await make.tip({ claimId: old.id, askedFrom: { '': 90 }, at });
    const page = await (await visit('/cek')).text();
    expect(page).toContain('7 kali minggu ini');
    expect(page).not.toContain('90 kali minggu ini');
  });

  test('a word for the meantime stands above the archive', async ({ visit, make }) => {
    await make.claim({ state: 'evidence', title: 'Obat beracun', interim: 'Jangan diminum dulu.' });
    const page = await (await visit('/cek')).text();
    expect(page).toContain('Sedang dicek: Obat beracun');
    expect(page).toContain('Jangan diminum dulu.');
  });

  test('older verdicts follow on the next page', async ({ visit, make, clock }) => {
    for (let index = 0; index < 22; index += 1) {
      const publishedAt = new Date(clock.now.getTime() - index * 60_000);
      await make.claim({ state: 'published', title: `Pesan nomor ${index}`, publishedAt });
    }
    const first = await (await visit('/cek')).text();
    const next = /href="(\/cek\?setelah=[^"]+)"/.exec(first)?.[1] ?? '';
    expect(first).toContain('Pesan nomor 19<');
    const second = await (await visit(next)).text();
    expect(second).toContain('Pesan nomor 21<');
    expect(second).not.toContain('Pesan nomor 19<');
  });
});

describe('elsewhere', () => {
  test('the front page, a place that asked, the search and the sitemap lead to a verdict', async ({
    visit,
    make,
  }) => {
    const claim = await make.claim({ state: 'published', title: 'Gorong-gorong beracun' });
    await make.claim({ state: 'draft', title: 'Gorong-gorong rahasia' });
    await make.tip({ claimId: claim.id, askedFrom: { '99.01.01.1001': 5, '99.01.01.1002': 4 } });
    for (const path of [
      ...['/', '/wilayah/uji-99-01-01-1001', '/wilayah/uji-99-01-01', '/wilayah/uji-99-01'],
      ...['/cari?q=gorong', '/sitemap.xml'],
    ]) {
      const page = await (await visit(path)).text();
      expect(page, path).toContain(`/cek/${claim.slug}`);
      expect(page, path).not.toContain('rahasia');
    }
    const few = await (await visit('/wilayah/uji-99-01-01-1002')).text();
    expect(few).not.toContain(`/cek/${claim.slug}`);
  });

  test('each page that shows a verdict is forgotten when it changes', async ({
    visit,
    make,
    services,
  }) => {
    const claim = await make.claim({ state: 'published' });
    await make.tip({ claimId: claim.id, askedFrom: { '99.01.01.1001': 6 } });
    const tags = ['claims', `claim:${claim.slug}`];
    services.pages.setListening(true);
    for (const path of [
      ...['/', '/cek', `/cek/${claim.slug}`, `/cek/${claim.slug}/versi/1`, '/cek.rss', '/cek.json'],
      ...['/sitemap.xml', '/wilayah/uji-99-01-01-1001', '/cari?q=pesan', '/api/v1/claims'],
    ]) {
      await visit(path);
      expect(services.pages.size(), path).toBe(1);
      services.pages.forget(tags);
      expect(services.pages.size(), path).toBe(0);
    }
    services.pages.setListening(false);
  });
});
