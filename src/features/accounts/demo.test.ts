import { openBrowser } from '#test/browser.ts';
import { describe, expect, test } from '#test/test.ts';

describe('looking at the demonstration as somebody', () => {
  test('begins a real session for a person of the list, and ends it again', async ({
    services,
    make,
  }) => {
    const member = await make.person({ name: 'Wati Contoh' });
    const demoPeople = () => Promise.resolve([{ id: member.personId, label: 'Anggota' }]);
    const browser = await openBrowser({ ...services, demo: true }, { demoPeople });

    const answer = await browser.post('/demo/sebagai', { orang: member.personId, lanjut: '/saya' });

    expect(answer.headers.get('location')).toBe('/saya');
    expect(await (await browser.get('/saya')).text()).toContain('Wati Contoh');
    await browser.post('/demo/sebagai', { orang: '', lanjut: '/' });
    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');
  });

  test('works for nobody who is not on the list', async ({ services, make }) => {
    const member = await make.person();
    const browser = await openBrowser(
      { ...services, demo: true },
      { demoPeople: () => Promise.resolve([]) },
    );
    const answer = await browser.post('/demo/sebagai', { orang: member.personId });
    expect(answer.status).toBe(404);
  });

  test('does not exist outside the demonstration', async ({ services, make }) => {
    const member = await make.person();
    const demoPeople = () => Promise.resolve([{ id: member.personId, label: 'Anggota' }]);
    const browser = await openBrowser(services, { demoPeople });
    const answer = await browser.post('/demo/sebagai', { orang: member.personId });
    expect(answer.status).toBe(404);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
