import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { visit, type Visitor } from '#test/visitor.ts';

let browser: Browser;
let photo: Buffer;
beforeAll(async () => {
  const ground = { width: 1200, height: 800, channels: 3, background: '#6b7f86' } as const;
  [browser, photo] = await Promise.all([
    launchChromium(),
    sharp({ create: ground }).jpeg().toBuffer(),
  ]);
});
afterAll(() => browser.close());

/**
 * A report's whole life, as five people live it on a phone: up to the agency, and the answer down to the
 * kelurahan. Where scripts run, it is written without a connection and axe looks at every page.
 */
describe.each([
  { scripts: false, where: 'depan musala' },
  { scripts: true, where: 'di samping pos ronda' },
])('a report on its way (scripts: $scripts)', ({ scripts, where }) => {
  // the same city may be walked through twice
  const story = `Dinding selokan pecah ${where}, bagian ${Date.now() % 100_000}, air masuk halaman`;
  let somebody: Visitor;
  let code = '';
  let pin = '';
  let desk = '';
  beforeAll(async () => {
    somebody = await visit(browser, { scripts });
  });
  afterAll(() => somebody.context.close());

  const look = () => (scripts ? somebody.checksPage() : Promise.resolve());
  const text = async () => (await somebody.page.textContent('main')) ?? '';
  /** Fills one form of a case and sends it. */
  async function does(deed: string, fields: Record<string, string> = {}): Promise<void> {
    const form = somebody.page.locator(`main form[action$="/${deed}"]`);
    const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
    if ((await folded.count()) > 0) await folded.first().click();
    for (const [name, value] of Object.entries(fields)) {
      await form.locator(`[name=${name}]`).fill(value);
    }
    await form.locator('button[type=submit]').last().click();
    await somebody.settles();
  }
  async function writes(): Promise<void> {
    const { page } = somebody;
    await page.selectOption('[name=category]', 'drainase');
    await page.fill('[name=body]', story);
    await page.selectOption('[name=area]', { label: 'Yosodadi' });
    await page.fill('[name=rw]', '4');
    await page.fill('[name=email]', 'warga.selokan@contoh.invalid');
    const picture = { name: 'selokan.jpg', mimeType: 'image/jpeg', buffer: photo };
    await page.setInputFiles('[name=photos]', picture);
  }

  /** Written without a connection, sent by itself when it is back. */
  async function reportsOffline(): Promise<void> {
    const { context, page } = somebody;
    await somebody.opens('/lapor');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await look();
    await context.setOffline(true);
    await writes();
    await page.locator('form#lapor button[type=submit]').click();
    await page.getByText('Menunggu dikirim: 1').waitFor();
    await look();

    await context.setOffline(false);
    const receipt = page.locator('#kotak-kirim a[href^="/laporan/"]');
    await receipt.waitFor();
    const words = (await receipt.textContent()) ?? '';
    code = (await receipt.getAttribute('href'))?.split('/').pop() ?? '';
    pin = /\d{6}/.exec(words.replace(code, ''))?.[0] ?? '';
    await look();
  }

  async function reportsAtOnce(): Promise<void> {
    const { page } = somebody;
    await somebody.opens('/lapor');
    await writes();
    const send = page.locator('form#lapor button[type=submit]');
    await send.click();
    // the category asks one thing more, and nothing that was typed is lost
    await page.check('[name=answer_dalam][value="Semata kaki"]');
    await send.click();
    code = (await page.getAttribute('[data-receipt]', 'data-receipt')) ?? '';
    pin = (await page.getAttribute('[data-pin]', 'data-pin')) ?? '';
  }

  test('a guest reports a broken drain with a photo, and sees code and PIN', async () => {
    await (scripts ? reportsOffline() : reportsAtOnce());
    expect(code).toMatch(/^[2-9a-z]{8}$/);
    expect(pin).toMatch(/^\d{6}$/);
  });

  /** What code and PIN opened is not kept for the next one who holds the phone. */
  async function staysOnNoPhone(): Promise<void> {
    const { page } = somebody;
    await somebody.opens('/laporan');
    await somebody.opens(`/laporan/${code}`);
    const kept = await page.evaluate(async () => {
      const requests = await (await caches.open('halaman')).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/laporan');
    expect(kept).not.toContain(`/laporan/${code}`);
  }

  test('Diskominfo verifies it and assigns it to the agency', async () => {
    const { page } = somebody;
    await somebody.becomes('koordinator laporan');
    await somebody.opens(`/meja/laporan?tab=all&kata=${code}`);
    await look();
    await page.locator('main a[href^="/meja/laporan/0"]').first().click();
    desk = page.url();
    await look();
    await does('verify-report');
    expect(await page.locator('select[name=officeId] option:checked').textContent()).toContain(
      'Dinas Pekerjaan Umum',
    );
    await does('assign-report');
    await look();
  });

  test('the agency begins, and answers with proof', async () => {
    const { page } = somebody;
    await somebody.becomes('penghubung Dinas PUTR');
    await somebody.opens('/meja/laporan');
    await look();
    await page.goto(desk);
    await does('start-report', { note: 'Regu kami ke lokasi besok pagi.' });
    await does('answer-report', { body: 'Selesai, sudah dipasang batu kali tiga meter.' });
    // a complaint is not answered without proof
    expect(await page.inputValue('form[action$="/answer-report"] [name=body]')).toContain(
      'batu kali',
    );
    await look();
    await does('answer-report', { proof: 'Berita acara ditandatangani ketua RT 02.' });
    await look();
  });

  test('a KIM member confirms on site', async () => {
    const { page } = somebody;
    await somebody.becomes('anggota KIM Yosodadi');
    await page.goto(desk);
    await look();
    const witness = page.locator('form[action$="/witness-report"]');
    await witness.locator('[value=confirmed]').check();
    await does('witness-report', { note: 'Kami lihat sore ini, sudah rapi.' });
    await look();
  });

  test('the reporter is told, and rates the answer', async () => {
    const { page } = somebody;
    await somebody.becomes('tanpa masuk');
    // from another phone: the receipt is all there is
    await somebody.context.clearCookies();
    await somebody.opens('/laporan/cari');
    await look();
    await page.fill('main [name=code]', code);
    await page.fill('main [name=pin]', pin);
    await somebody.presses('Buka laporan');
    expect(await text()).toContain('batu kali tiga meter');
    expect(await text()).toContain('sudah rapi');
    if (scripts) await staysOnNoPhone();
    await look();
    await page.locator('form[action$="/nilai"] [value="5"]').check();
    await does('nilai');
    await does('kuatkan');
    expect(await text()).toContain('Perjalanan laporan');
    await look();
  });

  test('the answer goes down the relay as a bulletin', async () => {
    const { page } = somebody;
    await somebody.becomes('penghubung Dinas PUTR');
    await page.goto(desk);
    await look();
    await does('draft-bulletin');
    const draft = new URL(page.url()).pathname;
    const nextMonth = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().slice(0, 10);
    await page.fill('[name=validUntil]', nextMonth);
    await somebody.presses('Simpan dan periksa');
    await look();
    await somebody.presses('Kirim untuk ditelaah');

    await somebody.becomes('redaktur kota');
    await somebody.opens(`${draft}/telaah`);
    for (const check of ['language', 'personal_data', 'validity', 'source']) {
      await page.check(`[name=checks][value=${check}]`);
    }
    await page.check('[name=then][value=publish]');
    await somebody.presses('Setujui');

    await somebody.becomes('anggota KIM Yosodadi');
    await somebody.opens('/meja');
    expect(await text()).toContain(`Jawaban: ${story.slice(0, 40)}`);
  });
});

describe('an Open311 client', () => {
  const api = (path: string, init?: RequestInit) =>
    fetch(new URL(`/open311/v2/${path}`, inject('demo')), init);

  test('files with a token, and follows what becomes of it', async () => {
    const somebody = await visit(browser, { scripts: false });
    const { page } = somebody;
    await somebody.becomes('admin KIM');
    await somebody.opens('/saya/token');
    await page.fill('[name=name]', `Peta kampus ${Date.now() % 100_000}`);
    await page.check('[value="reports:write"]');
    await page.locator('form[action="/saya/token/buat"] button[type=submit]').click();
    const api_key = (await page.textContent('code.secret')) ?? '';

    const posted = await api('requests.json', {
      method: 'POST',
      body: new URLSearchParams({
        ...{ api_key, service_code: 'lampu_jalan', lat: '-5.1131', long: '105.3362' },
        description: `Lampu padam di tikungan, tiang ${Date.now() % 100_000}.`,
        address_string: 'Tikungan makam',
        address_id: '18.72.04.1001',
      }),
    });
    expect(posted.status).toBe(200);
    const [{ service_request_id: id }] = (await posted.json()) as [{ service_request_id: string }];
    const follow = async (): Promise<unknown> => (await api(`requests/${id}.json`)).json();
    expect(await follow()).toMatchObject([{ status: 'open', service_code: 'lampu_jalan' }]);

    await somebody.becomes('koordinator laporan');
    await somebody.opens(`/meja/laporan?tab=all&kata=${id}`);
    await page.locator('main a[href^="/meja/laporan/0"]').first().click();
    await page.locator('form[action$="/verify-report"] button[type=submit]').click();
    expect(await follow()).toMatchObject([
      { status: 'open', address: expect.stringContaining('Tikungan makam') as string },
    ]);
    await somebody.context.close();
  });
});
