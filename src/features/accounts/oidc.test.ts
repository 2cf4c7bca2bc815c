import { openBrowser } from '#test/browser.ts';
import { startOidcProvider } from '#test/oidc-provider.ts';
import { describe, expect, test } from '#test/test.ts';

const CALLBACK = '/masuk/api/callback/kota';

describe('the city’s own sign-in (OpenID Connect)', () => {
  test('brings somebody new in by the whole code flow, without any post', async ({ services }) => {
    const provider = await startOidcProvider(services.city.origin + CALLBACK, {
      sub: 'pegawai-7',
      email: 'pegawai.tujuh@contoh.test',
      email_verified: true,
      name: 'Pegawai Tujuh',
    });
    const browser = await openBrowser(services, { oidc: provider.options });

    expect(await (await browser.get('/masuk')).text()).toContain('Masuk dengan Akun Kota Uji');
    const link = await linkOn(await browser.post('/masuk/oidc', { lanjut: '/saya' }));
    const back = await provider.signInThrough(link);
    const answer = await browser.get(back.pathname + back.search);
    expect(answer.headers.get('location')).toMatch(/\/saya$/);

    const page = await (await browser.get('/saya')).text();
    expect(page).toContain('Pegawai Tujuh');
    expect(page).toContain('Anda belum memegang jabatan');
    await provider.stop();
  });

  test('an address the provider has not verified does not get in', async ({ services, make }) => {
    const victim = await make.person({ posts: ['kim_admin'] });
    const provider = await startOidcProvider(services.city.origin + CALLBACK, {
      sub: 'penyusup',
      email: victim.email,
      email_verified: false,
      name: 'Penyusup',
    });
    const browser = await openBrowser(services, { oidc: provider.options });

    const back = await provider.signInThrough(await linkOn(await browser.post('/masuk/oidc')));
    const answer = await browser.get(back.pathname + back.search);

    expect(answer.headers.get('location')).toContain('/masuk?error=');
    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');
    await provider.stop();
  });

  test('an answer with somebody else’s state is refused', async ({ services }) => {
    const provider = await startOidcProvider(services.city.origin + CALLBACK, {
      sub: 'pegawai-8',
      email: 'pegawai.delapan@contoh.test',
      email_verified: true,
      name: 'Pegawai Delapan',
    });
    const [attacker, victim] = [
      await openBrowser(services, { oidc: provider.options }),
      await openBrowser(services, { oidc: provider.options }),
    ];

    const back = await provider.signInThrough(await linkOn(await attacker.post('/masuk/oidc')));
    await victim.get(back.pathname + back.search);

    expect((await victim.get('/saya')).headers.get('location')).toContain('/masuk');
    await provider.stop();
  });

  test('has no button where no provider is set up', async ({ visit }) => {
    expect(await (await visit('/masuk')).text()).not.toContain('/masuk/oidc');
    expect((await visit('/masuk/oidc', { method: 'POST' })).status).toBe(404);
  });
});

/** What the page's button leads to. */
async function linkOn(page: Response): Promise<string> {
  const link = /class="button primary" href="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  return link.replaceAll('&amp;', '&');
}
