import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { visit, type Visitor } from '#test/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SUMMARY =
  'Lansia di atas 60 tahun dapat divaksin gratis. Datang ke posyandu terdekat. Bawa KTP dan kartu berobat.';

/**
 * A bulletin's whole life, as eight people live it on a phone: the same with scripts and without.
 * Where scripts run, axe looks at every page on the way.
 */
describe.each([
  { scripts: false, name: 'Vaksin lansia di posyandu pagi' },
  { scripts: true, name: 'Vaksin lansia di posyandu sore' },
])('a bulletin on its way (scripts: $scripts)', ({ scripts, name }) => {
  // the same city may be walked through twice
  const title = `${name}, gelombang ${Date.now() % 100_000}`;
  let somebody: Visitor;
  let id = '';
  let link = '';
  beforeAll(async () => {
    somebody = await visit(browser, { scripts });
  });
  afterAll(() => somebody.context.close());

  const look = () => (scripts ? somebody.checksPage() : Promise.resolve());
  const text = async () => (await somebody.page.textContent('main')) ?? '';

  test('an agency drafts it, is told what is missing, and sends it to review', async () => {
    const { page, presses } = somebody;
    await somebody.becomes('penghubung Dinas Kesehatan');
    await somebody.opens('/meja/kabar/baru');
    await page.fill('[name=title]', title);
    await presses('Mulai menulis');
    id = new URL(page.url()).pathname.split('/').pop() ?? '';
    await look();

    await page.fill('[name=summary]', SUMMARY);
    await page.fill('[name=who]', 'Lansia berumur 60 tahun ke atas');
    await page.fill('[name=happensWhen]', 'Sabtu pekan ini, pukul 08.00 sampai 11.00 WIB');
    await page.fill('[name=happensWhere]', 'Posyandu di tiap kelurahan');
    await page.fill('[name=body]', 'Vaksin ini mencegah radang paru.');
    await page.fill('[name=contact]', 'Puskesmas terdekat');
    await page.fill('[name=source]', 'Dinas Kesehatan');
    const untilNextMonth = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().slice(0, 10);
    await page.fill('[name=validUntil]', untilNextMonth);
    await page.check('[name=wholeCity]');
    await presses('Simpan dan periksa');
    expect(await text()).toContain('27');
    await look();
    await presses('Kirim untuk ditelaah');
    expect(await text()).toContain(title);
  });

  test('somebody else at Diskominfo approves it', async () => {
    const { page } = somebody;
    await somebody.becomes('redaktur kota');
    await somebody.opens(`/meja/kabar/${id}/telaah`);
    await look();
    for (const check of ['language', 'personal_data', 'validity', 'source']) {
      await page.check(`[name=checks][value=${check}]`);
    }
    await page.check('[name=then][value=publish]');
    await somebody.presses('Setujui');
    await somebody.opens('/kabar');
    expect(await text()).toContain(title);
  });

  test('a KIM takes the task, downloads the poster and logs a spread in two taps', async () => {
    const { page } = somebody;
    await somebody.becomes('anggota KIM Yosodadi');
    await somebody.opens('/meja');
    await page.locator('main a', { hasText: title }).first().click();
    await look();
    await somebody.presses('Kami sebarkan');
    expect(await text()).toContain('Terima kasih');

    const texts = await page.$$eval<string[], HTMLTextAreaElement>('main textarea', (areas) =>
      areas.map((area) => area.value),
    );
    const whatsapp = texts.find((one) => one.includes('/s/')) ?? '';
    link = /\/s\/([2-9a-z]{7})/.exec(whatsapp)?.[0] ?? '';
    expect(link).not.toBe('');
    expect(whatsapp.length).toBeLessThanOrEqual(700);
    const poster = await page.request.get(
      new URL(
        (await page.getAttribute('a[href$="poster.pdf"]', 'href')) ?? '',
        page.url(),
      ).toString(),
    );
    expect(poster.status()).toBe(200);
    expect((await poster.body()).subarray(0, 5).toString()).toBe('%PDF-');

    const usual = page.locator('main form[action$="/log-spread"] button.plain').first();
    const [place = ''] = ((await usual.textContent()) ?? '').trim().split(', ');
    await usual.click();
    await somebody.settles();
    expect(place).not.toBe('');
    expect(await text()).toContain(place);
    await look();
  });

  test('a guest opens the link, reads and asks', async () => {
    const { page } = somebody;
    await somebody.becomes('tanpa masuk');
    await somebody.opens(link);
    expect(new URL(page.url()).pathname).toMatch(/^\/kabar\//);
    expect(await text()).toContain('Lansia berumur 60 tahun ke atas');
    await look();

    await page.fill('[name=body]', 'ya');
    await somebody.presses('Kirim pertanyaan');
    expect(await page.inputValue('[name=body]')).toBe('ya');
    await look();

    await page.fill('[name=body]', 'Apakah pendatang boleh ikut?');
    await somebody.presses('Kirim pertanyaan');
    await page.waitForURL(/\/tanya\//);
    expect(await text()).toContain('Apakah pendatang boleh ikut?');
    await look();
  });

  test('the agency answers, and the answer joins the bulletin', async () => {
    const { page } = somebody;
    await somebody.becomes('penghubung Dinas Kesehatan');
    await somebody.opens('/meja/pertanyaan');
    await page.locator('main a', { hasText: 'Apakah pendatang boleh ikut?' }).first().click();
    await look();
    await page.fill('[name=answer]', 'Boleh, asal membawa kartu identitas apa pun.');
    await somebody.presses('Kirim jawaban');
    await somebody.becomes('tanpa masuk');
    await somebody.opens(link);
    expect(await text()).toContain('Boleh, asal membawa kartu identitas apa pun.');
  });

  test('the city sees how far it got', async () => {
    await somebody.becomes('redaktur kota');
    await somebody.opens(`/meja/cakupan/${id}`);
    expect(
      await somebody.page.getAttribute('svg a[href="/wilayah/yosodadi"]', 'aria-label'),
    ).toMatch(/^Yosodadi: [1-9]/);
    expect(await somebody.page.getAttribute('svg a[href="/wilayah/margodadi"]', 'aria-label')).toBe(
      'Margodadi: 0',
    );
    await look();
  });

  test('a correction overtakes what was spread', async () => {
    const { page } = somebody;
    await somebody.becomes('penghubung Dinas Kesehatan');
    await somebody.opens(`/meja/kabar/${id}/ralat`);
    await page.fill('[name=happensWhere]', 'Puskesmas pembantu di tiap kelurahan');
    await page.fill('[name=note]', 'Tempatnya pindah ke puskesmas pembantu.');
    await look();
    await page.locator('form[action$="propose-correction"] button').last().click();
    await somebody.settles();

    await somebody.becomes('redaktur kota');
    await somebody.opens(`/meja/kabar/${id}/telaah`);
    await look();
    await page.locator('form[action$="decide-correction"] button').first().click();
    await somebody.settles();

    await somebody.becomes('tanpa masuk');
    await somebody.opens(link);
    expect(await text()).toContain('Tempatnya pindah ke puskesmas pembantu.');
    await look();

    await somebody.becomes('anggota KIM Yosodadi');
    await somebody.opens('/meja');
    expect(await text()).toContain(title);
  });
});
