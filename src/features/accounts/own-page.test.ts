import { Hono } from 'hono';

import type { Services } from '#platform/services.ts';
import { mailTo, openBrowser } from '#test/browser.ts';
import { htmlProblems } from '#test/html.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Actor } from './actor.ts';
import { createAccounts } from './create-accounts.ts';
import { createToken } from './create-token.ts';

describe('the devices that are signed in', () => {
  test('are named in words, and one can be ended from another', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const login = { login: member.email, password: PASSWORD };
    const phone = await openBrowser(services);
    const laptop = await openBrowser(services, {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0 Safari/537.36',
    });
    await phone.post('/masuk', login);
    await laptop.post('/masuk', login);

    const page = await (await phone.get('/saya/keamanan')).text();
    expect(page).toContain('Firefox di Android');
    expect(page).toContain('Chrome di Windows');
    const [path] = /\/saya\/perangkat\/[0-9a-f-]{36}\/akhiri/.exec(page) ?? [];
    await phone.post(path!);

    expect((await laptop.get('/saya')).status).toBe(303);
    expect((await phone.get('/saya')).status).toBe(200);
  });

  test('nobody ends a session of somebody else', async ({ services, db, make }) => {
    const [victim, other] = [await make.person(), await make.person()];
    for (const { personId } of [victim, other]) await givePassword(services, personId);
    const [his, hers] = [await openBrowser(services), await openBrowser(services)];
    await his.post('/masuk', { login: victim.email, password: PASSWORD });
    await hers.post('/masuk', { login: other.email, password: PASSWORD });
    const { id } = await db
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', victim.personId)
      .executeTakeFirstOrThrow();

    await hers.post(`/saya/perangkat/${id}/akhiri`);

    expect((await his.get('/saya')).status).toBe(200);
  });

  test('no network address is kept with them', async ({ services, db, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services, { proxies: 1, address: '203.0.113.77' });
    await browser.post('/masuk', { login: member.email, password: PASSWORD });

    const rows = [
      await db.selectFrom('sessions').selectAll().execute(),
      await db.selectFrom('rate_limits').selectAll().execute(),
    ];
    expect(JSON.stringify(rows)).not.toContain('203.0.113.77');
  });
});

describe('one’s own password', () => {
  test('is changed with the old one, and the other devices are signed out', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const login = { login: member.email, password: PASSWORD };
    const [here, elsewhere] = [await openBrowser(services), await openBrowser(services)];
    await here.post('/masuk', login);
    await elsewhere.post('/masuk', login);
    const password = 'jalan setapak ke sawah';

    const wrong = await here.post('/saya/ganti-sandi', { current: 'bukan yang ini', password });
    const right = await here.post('/saya/ganti-sandi', { current: PASSWORD, password });

    expect([wrong.status, right.status]).toEqual([422, 303]);
    expect((await here.get('/saya')).status).toBe(200);
    expect((await elsewhere.get('/saya')).status).toBe(303);
  });
});

describe('a personal token', () => {
  test('is shown once, and only its hash is kept', async ({ services, db, make }) => {
    const member = await make.person({ posts: ['kim_member'] });
    const browser = await openBrowser(services, { actorOf: () => Promise.resolve(member) });

    const form = { name: 'Rekap Posko', scopes: ['tasks:read', 'tasks:write'], days: '30' };
    const answer = await browser.post('/saya/token/buat', form);
    const token = /smb_[\w-]{43}/.exec(await answer.text())?.[0] ?? '';

    expect(token).not.toBe('');
    expect(await (await browser.get('/saya/token')).text()).toContain('Rekap Posko');
    expect(await (await browser.get('/saya/token')).text()).not.toContain(token);
    const kept = await db.selectFrom('personal_tokens').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await whoIs(services, token)).toMatchObject({
      personId: member.personId,
      via: 'token',
      scopes: ['tasks:read', 'tasks:write'],
      secondFactor: false,
    });
  });

  test('of somebody without a post files reports and nothing else', async ({ make, visit }) => {
    const resident = await make.person({ posts: [] });
    const page = await (await visit('/saya/token', { as: resident })).text();
    expect(page).toContain('value="reports:write"');
    expect(page).not.toContain('value="tasks:write"');

    const wish = { name: 'Aplikasi RT', days: '30' };
    const more = { ...wish, scopes: 'tasks:write' };
    expect((await visit('/saya/token/buat', { as: resident, form: more })).status).toBe(422);
    const filing = { ...wish, scopes: 'reports:write' };
    expect((await visit('/saya/token/buat', { as: resident, form: filing })).status).toBe(200);
  });

  test('needs a name and a purpose', async ({ make, visit }) => {
    const member = await make.person({ posts: ['kim_member'] });
    const answer = await visit('/saya/token/buat', { as: member, form: { name: '', days: '30' } });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Beri nama');
    expect(page).toContain('Pilih paling sedikit satu');
  });

  test('revoked, expired or invented it is nobody', async ({ services, clock, make, visit }) => {
    const member = await make.person({ posts: ['kim_member'] });
    const { personId } = member;
    const wish = { personId, name: 'Uji', scopes: ['tasks:read' as const], days: 30 };
    const revoked = await createToken(services, wish);
    const page = await (await visit('/saya/token', { as: member })).text();
    const [path] = page.match(/\/saya\/token\/[0-9a-f-]{36}\/cabut/) ?? [];
    const kept = await createToken(services, wish);
    await visit(path!, { as: member, method: 'POST' });

    expect(await whoIs(services, revoked)).toBeNull();
    expect(await whoIs(services, kept)).toMatchObject({ personId });
    expect(await whoIs(services, `smb_${'x'.repeat(43)}`)).toBeNull();
    expect(await whoIs(services, 'bukan token')).toBeNull();
    clock.now = new Date(clock.now.getTime() + 31 * 24 * 3600_000);
    expect(await whoIs(services, kept)).toBeNull();
  });

  test('does not open the pages of the account', async ({ services, make }) => {
    const member = await make.person({ posts: ['kim_member'] });
    const { personId } = member;
    const token = await createToken(services, {
      personId,
      name: 'Uji',
      scopes: ['tasks:write'],
      days: 30,
    });
    const browser = await openBrowser(services);
    const headers = { authorization: `Bearer ${token}` };
    for (const path of ['/saya', '/saya/keamanan', '/saya/token']) {
      expect((await browser.request(path, { headers })).status).toBe(403);
    }
  });
});

describe('posts', () => {
  test('count from their first to their last day', async ({ services, db, make }) => {
    const member = await make.person();
    const kim = await make.kim();
    const hour = 3600_000;
    const now = services.now().getTime();
    await make.holding(member.personId, kim, 'kim_member');
    await make.holding(member.personId, kim, 'kim_editor', new Date(now + hour));
    await make.holding(member.personId, kim, 'kim_chair', new Date(now));
    const later = await make.holding(member.personId, kim, 'kim_treasurer');
    await db
      .updateTable('post_holdings')
      .set({ valid_from: new Date(now + hour) })
      .where('id', '=', later.id)
      .execute();
    const token = await createToken(services, {
      personId: member.personId,
      name: 'Uji',
      scopes: ['tasks:read'],
      days: 30,
    });

    const actor = await whoIs(services, token);

    expect(actor?.posts.map(({ post }) => post).sort()).toEqual(['kim_editor', 'kim_member']);
  });
});

describe('the profile', () => {
  test('keeps name and language', async ({ make, visit }) => {
    const member = await make.person();
    const form = { name: '  Ibu   Contoh ', language: 'en' };
    const answer = await visit('/saya/ubah-profil', { as: member, form });
    expect(answer.status).toBe(303);
    expect(answer.headers.getSetCookie().join()).toContain('bahasa=en');
    expect(await (await visit('/saya', { as: member })).text()).toContain('Ibu Contoh');
  });
});

describe('an e-mail address', () => {
  test('is proven with a code', async ({ services, make }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });
    expect(await (await browser.get('/saya')).text()).toContain('belum dibuktikan');

    await browser.follow(await browser.post('/saya/email/kirim-kode'));
    const code = /^\d{6}/.exec((await mailTo(services, member.email))?.subject ?? '')?.[0] ?? '';
    const wrong = await browser.post('/saya/email/buktikan', { code: 'bukan' });
    const right = await browser.post('/saya/email/buktikan', { code });

    expect(wrong.status).toBe(422);
    const page = await (await browser.follow(right)).text();
    expect(page).toContain('sudah terbukti');
    expect(page).not.toContain('belum dibuktikan');
  });
});

describe('every page of this part', () => {
  test('is valid HTML', async ({ services, make, visit }) => {
    const chair = await make.person({ posts: ['kim_chair', 'city_editor'], secondFactor: false });
    await givePassword(services, chair.personId);
    const { token } = await make.invitationTo(await make.kim(), 'kim_member');
    const guests = ['/masuk', '/masuk?error=x', '/masuk/kode', '/masuk/dua-langkah', '/lupa-sandi'];
    const own = ['/saya', '/saya/keamanan', '/saya/dua-langkah', '/saya/token', '/saya/email'];
    for (const path of [...guests, `/undangan/${token}`, '/undangan/tidak-ada-lagi']) {
      expect(await htmlProblems(await (await visit(path)).text())).toEqual([]);
    }
    for (const path of [...own, '/saya/selamat-datang', `/undangan/${token}`]) {
      expect(await htmlProblems(await (await visit(path, { as: chair })).text())).toEqual([]);
    }
  });
});

describe('the sign-in library', () => {
  test.for([
    ['POST', '/masuk/api/sign-up/email'],
    ['POST', '/masuk/api/sign-in/email'],
    ['GET', '/masuk/api/get-session'],
    ['POST', '/masuk/api/two-factor/disable'],
    ['POST', '/masuk/api/update-user'],
    ['GET', '/api/auth/get-session'],
  ] as const)('%s %s is closed', async ([method, path], { visit }) => {
    const answer = await visit(path, { method, ...(method === 'POST' && { json: {} }) });
    expect(answer.status).toBe(404);
  });
});

describe('passkeys', () => {
  test('anybody is given a challenge to sign in with, only members one to add', async ({
    services,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const guest = await openBrowser(services);
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });
    const path = '/masuk/api/passkey';

    const signIn = await guest.get(`${path}/generate-authenticate-options`);
    const refused = await guest.get(`${path}/generate-register-options`);
    const add = await browser.get(`${path}/generate-register-options`);

    expect(await signIn.json()).toMatchObject({ rpId: 'uji.localhost' });
    expect(refused.status).toBe(401);
    expect(await add.json()).toMatchObject({
      rp: { id: 'uji.localhost' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    });
  });
});

async function whoIs(services: Services, token: string) {
  const invitations = { find: () => Promise.resolve(null), use: () => Promise.resolve(false) };
  const accounts = createAccounts(services, { invitations });
  const actors: (Actor | null)[] = [];
  const app = new Hono();
  app.get('/', async (c) => {
    actors.push(await accounts.actorOf(c));
    return c.body(null, 204);
  });
  await app.request('/', { headers: { authorization: `Bearer ${token}` } });
  return actors[0] ?? null;
}
