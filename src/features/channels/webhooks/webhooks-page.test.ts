import { afterEach } from 'vitest';

import { listener as listen, outside } from '#test/listener.ts';
import { describe, expect, test } from '#test/test.ts';
import { announce } from './announce.ts';
import { addWebhook } from './keep-webhook.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const filed = {
  event: 'report.filed',
  subject: 'report:abcd2345',
  body: { code: 'abcd2345' },
} as const;

describe('the page of the webhooks', () => {
  const form = {
    label: 'Aplikasi warga',
    url: 'https://aplikasi.contoh.test/kait',
    events: ['report.filed'],
  };

  test('shows the secret once and never again', async ({ make, visit }) => {
    const admin = await make.person({ posts: ['kim_admin'] });
    const made = await visit('/meja/webhook', { as: admin, form });
    const shown = await made.text();
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec(shown)?.[0] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const id = /\/meja\/webhook\/([0-9a-f-]{36})/.exec(shown)?.[1] ?? '';
    const page = await (await visit(`/meja/webhook/${id}`, { as: admin })).text();
    expect(page).toContain('Aplikasi warga');
    expect(page).not.toContain('whsec_');
    expect(await (await visit('/meja/webhook', { as: admin })).text()).not.toContain('whsec_');

    const rotated = await visit(`/meja/webhook/${id}/ganti-rahasia`, { as: admin, method: 'POST' });
    const newer = /whsec_[A-Za-z0-9+/=]+/.exec(await rotated.text())?.[0];
    expect(newer).not.toBe(secret);
  });

  test('an address with a password or another scheme is refused in words, nothing typed lost', async ({
    make,
    visit,
  }) => {
    const admin = await make.person({ posts: ['system_admin'] });
    for (const url of ['ftp://a.contoh.test', 'https://nama:sandi@a.contoh.test', 'bukan alamat']) {
      const refused = await visit('/meja/webhook', { as: admin, form: { ...form, url } });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain('Tulis alamat lengkap yang diawali https://');
      expect(page).toContain('Aplikasi warga');
    }
    const none = await visit('/meja/webhook', {
      as: admin,
      form: { label: 'Nama', url: form.url },
    });
    expect(await none.text()).toContain('Pilih paling sedikit satu.');
  });

  test('is for those who manage webhooks, with a second factor', async ({ make, visit }) => {
    expect((await visit('/meja/webhook')).status).toBe(303);
    const editor = await make.person({ posts: ['city_editor'] });
    expect((await visit('/meja/webhook', { as: editor })).status).toBe(403);
    const weak = await make.person({ posts: ['kim_admin'], secondFactor: false });
    const sent = await visit('/meja/webhook', { as: weak });
    expect(sent.headers.get('location')).toContain('/saya/dua-langkah');
  });

  test('is switched, sent again from, and removed', async ({ services, make, visit, runJobs }) => {
    const admin = await make.person({ posts: ['kim_admin'] });
    const { url, heard, close } = await listen();
    closers.push(close);
    const wish = { label: 'Aplikasi contoh', url, events: [filed.event] };
    const { id } = await addWebhook(services, { ...wish, personId: admin.personId });
    await announce(services, filed);
    await runJobs({ fetch: outside });
    const page = await (await visit(`/meja/webhook/${id}`, { as: admin })).text();
    const again =
      /\/meja\/webhook\/[0-9a-f-]+\/kiriman\/[0-9a-f-]+\/kirim-lagi/.exec(page)?.[0] ?? '';
    expect((await visit(again, { as: admin, method: 'POST' })).status).toBe(303);
    await runJobs({ fetch: outside });
    expect(heard).toHaveLength(2);
    expect(heard[0]?.headers['webhook-id']).toBe(heard[1]?.headers['webhook-id']);

    await visit(`/meja/webhook/${id}/matikan`, { as: admin, method: 'POST' });
    await announce(services, filed);
    await runJobs({ fetch: outside });
    expect(heard).toHaveLength(2);
    await visit(`/meja/webhook/${id}/hapus`, { as: admin, method: 'POST' });
    expect((await visit(`/meja/webhook/${id}`, { as: admin })).status).toBe(404);
  });
});
