import { describe, expect, test } from '#test/test.ts';

describe('kept pages', () => {
  test('each page that shows a report is forgotten when it changes', async ({
    visit,
    make,
    services,
  }) => {
    const office = await make.group({ kind: 'agency' });
    const kim = await make.group({ kind: 'kim' });
    const made = await make.report({ owner: office, filingGroupId: kim.id });
    // as moveReport and sayMeToo name them
    const tags = ['reports', `report:${made.code}`];
    services.pages.setListening(true);
    for (const path of [
      ...['/laporan', '/laporan/peta', '/laporan/kantor', `/laporan/kantor/${office.slug}`],
      ...[`/laporan/${made.code}`, '/laporan.rss', '/laporan.geojson', '/sitemap.xml'],
      ...['/', '/wilayah/uji-99-01-01-1001', `/kim/${kim.slug}`, '/cari?q=laporan'],
    ]) {
      await visit(path);
      expect(services.pages.size(), path).toBe(1);
      services.pages.forget(tags);
      expect(services.pages.size(), path).toBe(0);
    }
    services.pages.setListening(false);
  });

  test('what only the reporter sees is never kept', async ({ visit, make, services }) => {
    const me = await make.person();
    const report = await make.report({ reporterId: me.personId });
    services.pages.setListening(true);
    await visit(`/laporan/${report.code}`, { as: me });
    await visit('/laporan/zzzzzzz9');
    expect(services.pages.size()).toBe(0);
    services.pages.setListening(false);
  });
});
