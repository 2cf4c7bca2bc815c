import { Hono } from 'hono';
import { Secret, TOTP } from 'otpauth';

import { type Browser, mailTo, openBrowser } from '#test/browser.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Actor } from './actor.ts';
import { requireRight } from './require-right.ts';

describe('a second factor', () => {
  test('is set up with an app, and asked for at the next sign-in', async ({ services, make }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    const login = { login: editor.email, password: PASSWORD, lanjut: '/saya' };
    const { app } = await setUp(await signedIn(services, login));

    const browser = await openBrowser(services);
    const first = await browser.post('/masuk', login);
    expect(first.headers.get('location')).toContain('/masuk/dua-langkah');
    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');

    const wrong = await browser.post('/masuk/dua-langkah', { code: '000000', lanjut: '/saya' });
    expect(wrong.status).toBe(422);
    const code = app.generate();
    const right = await browser.post('/masuk/dua-langkah', { code, lanjut: '/saya' });
    expect(right.headers.get('location')).toBe('/saya');
    expect(await (await browser.get('/saya/dua-langkah')).text()).toContain('Dua langkah menyala');
  });

  test('is asked for after a code from a mail too', async ({ services, make }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    await setUp(await signedIn(services, { login: editor.email, password: PASSWORD }));

    const browser = await openBrowser(services);
    await browser.post('/masuk/kode', { email: editor.email });
    const mail = await mailTo(services, editor.email);
    const code = /^\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '';
    const answer = await browser.post('/masuk/kode/periksa', { code });

    expect(answer.headers.get('location')).toContain('/masuk/dua-langkah');
    expect((await browser.get('/saya')).headers.get('location')).toContain('/masuk');
  });

  test('a code of the app works once, at the sign-in and to prove it again', async ({
    services,
    make,
  }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    const login = { login: editor.email, password: PASSWORD, lanjut: '/saya' };
    const { app } = await setUp(await signedIn(services, login));
    const code = app.generate();

    const statuses = [];
    const first = await openBrowser(services);
    for (const browser of [first, await openBrowser(services)]) {
      await browser.post('/masuk', login);
      statuses.push((await browser.post('/masuk/dua-langkah', { code })).status);
    }
    expect(statuses).toEqual([303, 422]);
    const again = await first.post('/saya/dua-langkah/buktikan', { code });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Kode');
  });

  test('a back-up code works once', async ({ services, make }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    const login = { login: editor.email, password: PASSWORD };
    const { backupCodes } = await setUp(await signedIn(services, login));
    const code = backupCodes[0]!;

    const statuses = [];
    for (const browser of [await openBrowser(services), await openBrowser(services)]) {
      await browser.post('/masuk', login);
      statuses.push((await browser.post('/masuk/dua-langkah', { code })).status);
    }

    expect(backupCodes).toHaveLength(10);
    expect(statuses).toEqual([303, 422]);
  });

  test('its secret is asked with the password and kept sealed', async ({ services, db, make }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    const browser = await signedIn(services, { login: editor.email, password: PASSWORD });

    const refused = await browser.post('/saya/dua-langkah/siapkan', { current: 'salah sekali' });
    const { secret, backupCodes } = await setUp(browser);

    expect(refused.status).toBe(422);
    const kept = JSON.stringify(await db.selectFrom('second_factors').selectAll().execute());
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(backupCodes[0]);
  });

  test('is turned off with the password', async ({ services, make }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    await givePassword(services, editor.personId);
    const login = { login: editor.email, password: PASSWORD, lanjut: '/saya' };
    const browser = await signedIn(services, login);
    await setUp(browser);

    expect((await browser.post('/saya/dua-langkah/matikan', { current: PASSWORD })).status).toBe(
      303,
    );

    const again = await (await openBrowser(services)).post('/masuk', login);
    expect(again.headers.get('location')).toBe('/saya');
  });

  test('in the demonstration it is not required, and the page says so', async ({
    services,
    make,
    visit,
  }) => {
    const editor = await make.person({ posts: ['city_editor'], secondFactor: false });
    const page = async (demo: boolean) => {
      const browser = await openBrowser(
        { ...services, demo },
        { actorOf: () => Promise.resolve(editor) },
      );
      return (await browser.get('/saya/dua-langkah')).text();
    };

    expect(await page(true)).toContain('Ini kota peragaan');
    expect(await page(false)).toContain('perlu masuk dengan dua langkah');
    expect((await visit('/saya/keamanan', { as: editor })).status).toBe(200);
  });
});

describe('a right that decides', () => {
  const decidingApp = (actor: Actor | null) => {
    const app = new Hono();
    app.use(async (c, next) => {
      c.set('actor', actor);
      await next();
    });
    app.get('/meja/atur', (c) => c.text(requireRight(c, 'settings.edit').name));
    return app.request('/meja/atur');
  };

  test('without a second factor leads to setting it up, and back', async ({ make }) => {
    const admin = await make.person({ posts: ['kim_admin'], secondFactor: false });

    const answer = await decidingApp(admin);

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/saya/dua-langkah?lanjut=%2Fmeja%2Fatur');
  });

  test('with one it works', async ({ make }) => {
    const admin = await make.person({ name: 'Adi Contoh', posts: ['kim_admin'] });
    expect(await (await decidingApp(admin)).text()).toBe('Adi Contoh');
  });
});

async function signedIn(
  services: Parameters<typeof openBrowser>[0],
  login: Record<string, string>,
): Promise<Browser> {
  const browser = await openBrowser(services);
  await browser.post('/masuk', login);
  return browser;
}

/** Goes through the pages as a person does: scan, keep the codes, type the first one. */
async function setUp(browser: Browser) {
  const page = await (
    await browser.post('/saya/dua-langkah/siapkan', { current: PASSWORD })
  ).text();
  const secret = /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '');
  const list = /<ul class="backup-codes">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? '';
  const backupCodes = Array.from(list.matchAll(/<code>([^<]+)<\/code>/g), ([, code]) => code!);
  const app = new TOTP({ secret: Secret.fromBase32(secret ?? '') });
  // the code of the next step, so that the one of this step is still unused
  const code = app.generate({ timestamp: Date.now() + 30_000 });
  const answer = await browser.post('/saya/dua-langkah/nyalakan', { code });
  expect(answer.status).toBe(303);
  return { app, secret, backupCodes };
}
