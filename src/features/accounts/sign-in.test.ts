import { mailTo, openBrowser } from '#test/browser.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { describe, expect, test } from '#test/test.ts';
import { limit } from './limit.ts';

describe('signing in with a password', () => {
  test('leads to where one wanted to go, with the posts held now', async ({ services, make }) => {
    const member = await make.person({ name: 'Wati Contoh', posts: ['kim_member'] });
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);

    const answer = await browser.post('/masuk', {
      login: ` ${member.email.toUpperCase()} `,
      password: PASSWORD,
      lanjut: '/saya',
    });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/saya');
    const page = await (await browser.get('/saya')).text();
    expect(page).toContain('Wati Contoh');
    expect(page).toContain('Anggota KIM');
    expect(page).toContain(member.posts[0]!.groupName);
  });

  test('the cookie is for us alone, and over https only where the city has it', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const secure = { ...services, city: { ...services.city, origin: 'https://uji.localhost' } };
    const form = { login: member.email, password: PASSWORD };

    const plain = await (await openBrowser(services)).post('/masuk', form);
    const https = await (await openBrowser(secure)).post('/masuk', form);

    for (const cookie of [...plain.headers.getSetCookie(), ...https.headers.getSetCookie()]) {
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
    }
    expect(plain.headers.getSetCookie().join()).not.toMatch(/Secure/i);
    for (const cookie of https.headers.getSetCookie()) expect(cookie).toMatch(/Secure/i);
  });

  test('a wrong password and an unknown address get the same words; the address is kept', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);

    const answers = await Promise.all(
      [member.email, 'tidak.ada@contoh.test'].map((login) =>
        browser.post('/masuk', { login, password: 'bukan sandinya ini' }),
      ),
    );

    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(pages[0]).toContain(member.email);
    expect(pages[0]).not.toContain('bukan sandinya ini');
    const words = (page = '') => page.replaceAll(/[\w.]+@contoh\.test/g, '');
    expect(words(pages[0])).toBe(words(pages[1]));
  });

  test('an unknown address takes as long as a wrong password', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);
    const shortest = async (login: string) => {
      const times = [];
      for (let i = 0; i < 4; i++) {
        const start = performance.now();
        await browser.post('/masuk', { login, password: 'bukan sandinya ini' });
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    await shortest(member.email);

    const [known, unknown] = [await shortest(member.email), await shortest('x@contoh.test')];

    // without hashing for strangers too it would be about a tenth
    expect(unknown / known).toBeGreaterThan(0.4);
  });

  test('never leads to another server', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    for (const lanjut of ['//jahat.test', 'https://jahat.test', '/\\jahat.test', 'jahat']) {
      const browser = await openBrowser(services);
      const form = { login: member.email, password: PASSWORD, lanjut };
      const answer = await browser.post('/masuk', form);
      expect(answer.headers.get('location')).toBe('/meja');
    }
  });

  test('a closed account does not get in', async ({ services, db, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    await db
      .updateTable('people')
      .set({ closed_at: services.now() })
      .where('id', '=', member.personId)
      .execute();
    const browser = await openBrowser(services);

    const answer = await browser.post('/masuk', { login: member.email, password: PASSWORD });

    expect(answer.status).toBe(422);
    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');
  });

  test('after 25 wrong tries an account waits, and its neighbours on the network do not', async ({
    services,
    make,
  }) => {
    const [target, neighbour] = [await make.person(), await make.person()];
    await givePassword(services, target.personId);
    await givePassword(services, neighbour.personId);
    for (let i = 0; i < 25; i++) await limit(services, 'sign_in_account', target.email);
    const browser = await openBrowser(services, { proxies: 1, address: '203.0.113.9' });

    const refused = await browser.post('/masuk', { login: target.email, password: PASSWORD });
    const welcome = await browser.post('/masuk', { login: neighbour.email, password: PASSWORD });

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(welcome.status).toBe(303);
  });

  test('a form from another site is refused', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);

    const answer = await browser.request('/masuk', {
      method: 'POST',
      headers: { origin: 'https://jahat.test' },
      body: new URLSearchParams({ login: member.email, password: PASSWORD }),
    });

    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('signing out ends the session, also for a kept copy of its cookies', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });
    const copy = new Map(browser.cookies);

    await browser.post('/keluar');
    for (const [name, value] of copy) browser.cookies.set(name, value);

    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');
  });
});

describe('signing in with a code from a mail', () => {
  test('works without a password', async ({ services, make }) => {
    const member = await make.person({ name: 'Rudi Contoh' });
    const browser = await openBrowser(services);

    await browser.post('/masuk/kode', { email: member.email, lanjut: '/saya' });
    const code = await mailedCode(services, member.email);
    const answer = await browser.post('/masuk/kode/periksa', { code, lanjut: '/saya' });

    expect(answer.headers.get('location')).toBe('/saya');
    expect(await (await browser.get('/saya')).text()).toContain('Rudi Contoh');
  });

  test('a code works once, and a stranger is told the same as a member', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    const [first, second, stranger] = [
      await openBrowser(services),
      await openBrowser(services),
      await openBrowser(services),
    ];
    await first.post('/masuk/kode', { email: member.email });
    const code = await mailedCode(services, member.email);
    second.cookies.set('sambung.kode_untuk', member.email);

    expect((await first.post('/masuk/kode/periksa', { code })).status).toBe(303);
    expect((await second.post('/masuk/kode/periksa', { code })).status).toBe(422);
    const answer = await stranger.post('/masuk/kode', { email: 'tidak.ada@contoh.test' });
    expect(answer.status).toBe(303);
  });

  test('five wrong codes end it', async ({ services, make }) => {
    const member = await make.person();
    const browser = await openBrowser(services);
    await browser.post('/masuk/kode', { email: member.email });
    const code = await mailedCode(services, member.email);
    const wrong = code === '111111' ? '222222' : '111111';

    for (let i = 0; i < 5; i++) await browser.post('/masuk/kode/periksa', { code: wrong });

    expect((await browser.post('/masuk/kode/periksa', { code })).status).toBe(422);
  });

  test('five codes in half an hour are enough for one address', async ({ services, make }) => {
    const member = await make.person();
    const browser = await openBrowser(services);
    const answers = [];
    for (let i = 0; i < 6; i++) {
      answers.push((await browser.post('/masuk/kode', { email: member.email })).status);
    }
    expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
  });
});

describe('a forgotten password', () => {
  test('is made new with a code, and every session ends', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const [old, browser] = [await openBrowser(services), await openBrowser(services)];
    await old.post('/masuk', { login: member.email, password: PASSWORD });

    await browser.post('/lupa-sandi', { email: member.email });
    const code = await mailedCode(services, member.email);
    const weak = await browser.post('/lupa-sandi/baru', { code, password: 'bismillah123' });
    expect(weak.status).toBe(422);
    expect(await weak.text()).toContain('paling mudah ditebak');
    const form = { code, password: 'jalan setapak ke sawah' };
    expect((await browser.post('/lupa-sandi/baru', form)).status).toBe(303);

    expect((await old.get('/saya')).headers.get('location')).toContain('/masuk');
    const login = { login: member.email, password: form.password };
    expect((await browser.post('/masuk', login)).status).toBe(303);
  });
});

async function mailedCode(services: Parameters<typeof mailTo>[0], address: string) {
  const mail = await mailTo(services, address);
  return /^\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '';
}
