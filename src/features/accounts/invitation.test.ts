import { newCode } from '#platform/ids.ts';
import { mailTo, openBrowser } from '#test/browser.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Invitation, type Invitations, joinByInvitation } from './accept-invitation.ts';

const NEW_PASSWORD = 'jalan setapak ke sawah';
const joining = { name: 'Siti Contoh', email: '', password: NEW_PASSWORD };

describe('an invitation', () => {
  test('brings somebody in with a name and a password alone', async ({ services, make }) => {
    const kim = await make.kim({ name: 'KIM Melati Contoh' });
    const { token } = await make.invitationTo(kim, 'kim_member');
    const browser = await openBrowser(services);

    const first = await browser.get(`/undangan/${token}`);
    expect(first.headers.get('cache-control')).toBe('no-store');
    const page = await first.text();
    expect(page).toContain('Anda diundang menjadi Anggota KIM di KIM Melati Contoh.');
    const answer = await browser.post(`/undangan/${token}`, joining);
    expect(answer.headers.get('location')).toBe('/saya/selamat-datang');

    const welcome = await (await browser.get('/saya/selamat-datang')).text();
    expect(welcome).toContain('Anda sekarang Anggota KIM di KIM Melati Contoh.');
    const login = /class="login-name">([^<]+)</.exec(welcome)?.[1] ?? '';
    expect(login).toMatch(/^siti\.contoh\.\w{3}$/);
    const again = await openBrowser(services);
    const back = await again.post('/masuk', { login, password: NEW_PASSWORD, lanjut: '/saya' });
    expect(back.headers.get('location')).toBe('/saya');
  });

  test('with an e-mail needs no password: a code comes by mail', async ({ services, make }) => {
    const { token } = await make.invitationTo(await make.kim(), 'kim_reporter');
    const browser = await openBrowser(services);
    const email = `baru.${newCode(5)}@contoh.test`;

    const form = { name: 'Budi Contoh', email, password: '' };
    const answer = await browser.follow(await browser.post(`/undangan/${token}`, form));
    expect(await answer.text()).toContain('Periksa email Anda');
    const code = /^\d{6}/.exec((await mailTo(services, email))?.subject ?? '')?.[0] ?? '';
    const done = await browser.post('/masuk/kode/periksa', {
      code,
      lanjut: '/saya/selamat-datang',
    });

    expect(await (await browser.follow(done)).text()).toContain('Pewarta KIM');
  });

  test('refuses weak passwords and keeps what was typed', async ({ services, make }) => {
    const { token } = await make.invitationTo(await make.kim(), 'kim_member');
    const browser = await openBrowser(services);
    const refusals = [
      ['pendek', 'paling sedikit 10 huruf'],
      ['Bismillah123', 'paling mudah ditebak'],
      ['sitiContoh2026', 'mirip nama'],
      ['', 'Isi email atau sandi'],
    ];
    for (const [password = '', words] of refusals) {
      const answer = await browser.post(`/undangan/${token}`, { ...joining, password });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(words);
      expect(page).toContain('value="Siti Contoh"');
    }
  });

  test('does not take over an address that has an account', async ({ services, make }) => {
    const owner = await make.person();
    const { token } = await make.invitationTo(await make.kim(), 'kim_member');
    const browser = await openBrowser(services);

    const answer = await browser.post(`/undangan/${token}`, { ...joining, email: owner.email });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('sudah punya akun');
  });

  test('gives one more post to somebody who is signed in', async ({ services, make }) => {
    const member = await make.person({ posts: ['kim_member'] });
    await givePassword(services, member.personId);
    const kim = await make.kim({ name: 'KIM Kenanga Contoh' });
    const { token } = await make.invitationTo(kim, 'kim_treasurer');
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });

    expect(await (await browser.get(`/undangan/${token}`)).text()).toContain(member.name);
    await browser.post(`/undangan/${token}/terima`);

    const page = await (await browser.get('/saya')).text();
    expect(page).toContain('Bendahara KIM, KIM Kenanga Contoh');
    expect(page).toContain(member.posts[0]!.groupName);
  });

  test('that is used up, expired or invented opens nothing', async ({ services, make }) => {
    const kim = await make.kim();
    const used = await make.invitationTo(kim, 'kim_member');
    const past = new Date(services.now().getTime() - 1000);
    const expired = await make.invitationTo(kim, 'kim_member', { expiresAt: past });
    const browser = await openBrowser(services);
    await browser.post(`/undangan/${used.token}`, joining);

    const late = await openBrowser(services);
    for (const token of [used.token, expired.token, 'rekaan-saja-tidak-ada']) {
      expect((await late.get(`/undangan/${token}`)).status).toBe(404);
      expect((await late.post(`/undangan/${token}`, joining)).status).toBe(404);
    }
  });

  test('a name with markup in it harms nobody', async ({ services, make }) => {
    const { token } = await make.invitationTo(await make.kim(), 'kim_member');
    const browser = await openBrowser(services);
    const name = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';

    await browser.post(`/undangan/${token}`, { ...joining, name });

    for (const path of ['/saya', '/saya/keamanan', '/saya/token']) {
      const page = await (await browser.get(path)).text();
      expect(page).toContain('&lt;script&gt;alert(1)');
      expect(page).not.toContain('<script>alert(1)');
      expect(page).not.toContain('<img src=x');
    }
  });
});

describe('a newcomer who comes too late', () => {
  test('leaves no person behind', async ({ pool, services, make }) => {
    const group = await make.kim();
    const invitation: Invitation = {
      groupName: group.name,
      post: 'kim_member',
      expiresAt: services.now(),
    };
    const invitations: Invitations = {
      find: () => Promise.resolve(invitation),
      use: () => Promise.resolve(false),
    };
    const email = `terlambat.${newCode(6)}@contoh.test`;

    const joined = await joinByInvitation(
      { ...services, db: pool },
      { invitations, hashPassword: () => Promise.resolve('x') },
      { token: 'x', name: 'Tono Contoh', email, password: null },
    );

    expect(joined).toEqual({ joined: false, refusal: 'gone' });
    const rows = await pool.selectFrom('people').select('id').where('email', '=', email).execute();
    expect(rows).toEqual([]);
  });
});
