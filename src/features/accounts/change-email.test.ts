import { mailTo, openBrowser } from '#test/browser.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { describe, expect, test } from '#test/test.ts';

const NEW = 'alamat.baru@contoh.test';

describe('one’s own e-mail address', () => {
  test('is changed with the password and a code from the new mailbox', async ({
    services,
    db,
    make,
  }) => {
    const member = await make.person();
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });

    const wrong = await browser.post('/saya/ganti-email/kirim-kode', {
      email: NEW,
      current: 'bukan yang ini',
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain(NEW);
    const sent = await browser.post('/saya/ganti-email/kirim-kode', {
      email: NEW,
      current: PASSWORD,
    });
    expect(sent.status).toBe(200);
    const code = /\d{6}/.exec((await mailTo(services, NEW))?.text ?? '')?.[0] ?? '';

    const guessed = await browser.post('/saya/ganti-email/simpan', { email: NEW, code: '000000' });
    expect(guessed.status).toBe(422);
    const saved = await browser.post('/saya/ganti-email/simpan', { email: NEW, code });
    expect(saved.status).toBe(303);
    const person = await db
      .selectFrom('people')
      .select(['email', 'email_verified'])
      .where('id', '=', member.personId)
      .executeTakeFirstOrThrow();
    expect(person).toEqual({ email: NEW, email_verified: true });
    expect((await mailTo(services, member.email))?.text).toContain(NEW);

    const elsewhere = await openBrowser(services);
    const login = { login: NEW, password: PASSWORD, lanjut: '/saya' };
    expect((await elsewhere.post('/masuk', login)).headers.get('location')).toBe('/saya');
  });

  test('of somebody else is not taken, and nobody learns that it is theirs', async ({
    services,
    db,
    make,
  }) => {
    const [member, other] = [await make.person(), await make.person()];
    await givePassword(services, member.personId);
    const browser = await openBrowser(services);
    await browser.post('/masuk', { login: member.email, password: PASSWORD });
    const form = { email: other.email, current: PASSWORD };
    expect((await browser.post('/saya/ganti-email/kirim-kode', form)).status).toBe(200);
    const change = { email: other.email, code: '123456' };
    expect((await browser.post('/saya/ganti-email/simpan', change)).status).toBe(422);
    const own = await db
      .selectFrom('people')
      .select('email')
      .where('id', '=', member.personId)
      .executeTakeFirstOrThrow();
    expect(own.email).toBe(member.email);
  });
});
