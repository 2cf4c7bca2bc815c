import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { visit, type Visitor } from '#test/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Not one word is as it stood when the demonstration's desk judged it. */
const CHANGED_COPY =
  'Copas dr grup sebelah ya. INFO BMKG mlm ini jam 23.00 akan terjadi gempa susulan lbh besar M 8,2 di Lampung. Warga Metro diminta tidur di luar rumah. Sebarkan demi keselamatan semua';

/**
 * A message's whole life, as six people live it on a phone: asked about, judged between two bodies,
 * answered, and passed on by the KIM whose neighbours asked. Where scripts run, axe looks at every
 * page on the way.
 */
describe.each([
  { scripts: false, thing: 'kuaci oplosan', place: 'los belakang pasar burung' },
  { scripts: true, thing: 'es lilin berpengawet', place: 'kantin gelanggang renang' },
])('a message on its way (scripts: $scripts)', ({ scripts, thing, place }) => {
  // the same city may be walked through twice
  const round = Date.now() % 100_000;
  const title = `Dinas Kesehatan membiarkan ${thing}, cerita ${round}`;
  const says = `Katanya Dinas Kesehatan membiarkan ${thing} dijual di ${place}, sudah ${round} bungkus beredar dan dua anak muntah. Kabar ini betul atau tidak?`;
  let somebody: Visitor;
  let answer = '';
  let desk = '';
  beforeAll(async () => {
    somebody = await visit(browser, { scripts });
  });
  afterAll(() => somebody.context.close());

  const look = () => (scripts ? somebody.checksPage() : Promise.resolve());
  const text = async () => (await somebody.page.textContent('main')) ?? '';
  const formOf = (deed: string) => somebody.page.locator(`main form[action$="/${deed}"]`);

  /** Fills one form of the case and sends it; radio buttons by their value. */
  async function does(
    deed: string,
    fields: Record<string, string> = {},
    chosen: Record<string, string> = {},
  ): Promise<void> {
    const form = formOf(deed);
    const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
    if ((await folded.count()) > 0) await folded.first().click();
    for (const [name, value] of Object.entries(chosen)) {
      await form.locator(`[name=${name}][value="${value}"]`).check();
    }
    for (const [name, value] of Object.entries(fields)) {
      await form.locator(`[name=${name}]`).fill(value);
    }
    await form.locator('button[type=submit]').first().click();
    await somebody.settles();
  }

  /** What the share sheet of the phone does: nothing is typed. */
  async function shares(words: string): Promise<void> {
    const { page } = somebody;
    await somebody.opens('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.evaluate((shared) => {
      const form = document.createElement('form');
      Object.assign(form, {
        method: 'post',
        action: '/cek/bagikan',
        enctype: 'multipart/form-data',
      });
      const field = Object.assign(document.createElement('textarea'), { name: 'text' });
      field.value = shared;
      form.append(field);
      document.body.append(form);
      form.submit();
    }, words);
    await page.waitForURL('**/cek/pesan/*');
  }

  async function pastes(words: string): Promise<void> {
    const { page } = somebody;
    await somebody.opens('/cek');
    await look();
    await page.fill('main [name=text]', words);
    await page.selectOption('main [name=area]', { label: 'Yosodadi' });
    await page.locator('form[action="/cek"] button[type=submit]').first().click();
    await page.waitForURL('**/cek/pesan/*');
  }

  test('a resident shares a changed copy of a checked message and has the verdict at once', async () => {
    await (scripts ? shares(CHANGED_COPY) : pastes(CHANGED_COPY));
    expect(await text()).toContain('Salah');
    expect(await text()).toContain('Tidak ada pihak yang dapat meramalkan');
    await look();
    await somebody.page.locator('main a[href^="/cek/gempa-besar"]').first().click();
    await somebody.settles();
    expect(await text()).toContain('Ditelaah kedua oleh');
    await look();
  });

  test('another sends one that nobody has seen, and has a code', async () => {
    await somebody.becomes('warga Yosodadi');
    await pastes(says);
    const denied = formOf('bukan-ini');
    if ((await denied.count()) > 0) {
      await denied.locator('button').first().click();
      await somebody.settles();
    }
    answer = somebody.page.url();
    expect(answer).toMatch(/\/cek\/pesan\/[2-9a-z]{8}/);
    await look();
  });

  test('a fact finder weighs it, names whom it is about, and gathers evidence', async () => {
    const { page } = somebody;
    await somebody.becomes('pencari fakta');
    await somebody.opens(`/meja/cek?tab=all&kata=${round}`);
    await look();
    await page.locator('main a[href^="/meja/cek/0"]').first().click();
    desk = page.url();
    await look();
    await does('triage-claim', { title }, { harm: '2', nearness: '3' });
    const subjects = formOf('name-subjects');
    await subjects.locator('xpath=ancestor::details/summary').first().click();
    await subjects.getByLabel('Dinas Kesehatan', { exact: true }).check();
    await subjects.locator('button[type=submit]').click();
    await somebody.settles();
    await does('take-claim');
    const source = {
      source: 'Catatan pemeriksaan pedagang',
      quote: 'Tiga contoh memenuhi syarat.',
    };
    await does('add-evidence', source, { kind: 'primary', stance: 'against' });
    expect(await text()).toContain('Tiga contoh memenuhi syarat.');
    await look();
  });

  test('nothing that was typed of the verdict is lost, and it goes to a second reader', async () => {
    const { page } = somebody;
    const words = {
      summary: 'Tidak benar. Tiga contoh diperiksa dan memenuhi syarat.',
      body: 'Kami mendatangi tempatnya dan membaca catatan pemeriksaan bulan ini.',
    };
    await page.goto(desk);
    const form = formOf('save-draft');
    const submit = form.locator('button[formaction$="/submit-draft"]');
    await form.locator('[name=verdict][value="false"]').check();
    for (const [name, value] of Object.entries(words)) {
      await form.locator(`[name=${name}]`).fill(value);
    }
    await submit.click();
    await somebody.settles();
    // how it was checked is missing
    expect(await page.inputValue('form[action$="/save-draft"] [name=summary]')).toBe(words.summary);
    await look();
    await form.locator('[name=method]').fill('Mendatangi tempat dan membaca catatan pemeriksaan.');
    await submit.click();
    await somebody.settles();
    expect(await text()).toContain('Menunggu telaah kedua');
  });

  test('the office that it is about is refused as a judge', async () => {
    const { page } = somebody;
    await somebody.becomes('penghubung Dinas Kesehatan');
    await page.goto(desk);
    expect(await text()).toContain('Pesan ini tentang badan Anda sendiri.');
    expect(await formOf('second-verdict').count()).toBe(0);
    await look();
    const refused = await page.request.post(`${desk.split('?')[0] ?? ''}/second-verdict`, {
      form: { opinion: 'agree', note: 'Kami setuju.' },
      headers: { origin: new URL(desk).origin },
    });
    expect(refused.status()).toBe(422);
    expect(await refused.text()).toContain('Pesan ini tentang badan Anda sendiri.');
  });

  test('an academic gives the second opinion, and an editor publishes', async () => {
    const { page } = somebody;
    await somebody.becomes('penelaah cek fakta');
    await page.goto(desk);
    await look();
    await does('second-verdict', { note: 'Sumbernya cocok.' }, { opinion: 'agree' });
    await somebody.becomes('redaktur cek fakta');
    await page.goto(desk);
    await look();
    await does('publish-verdict');
    expect(await text()).toContain('Terbit');
  });

  test('the first who asked is told', async () => {
    const { page } = somebody;
    await somebody.becomes('warga Yosodadi');
    await somebody.opens('/meja/pemberitahuan');
    expect(await text()).toContain(title);
    await page.goto(answer);
    expect(await text()).toContain('Tiga contoh diperiksa dan memenuhi syarat.');
    await look();
    await page.locator('main a[href^="/cek/dinas-kesehatan"]').first().click();
    await somebody.settles();
    const verdict = await text();
    for (const words of [says, 'Catatan pemeriksaan pedagang', 'Lab Literasi Media']) {
      expect(verdict).toContain(words);
    }
    await look();
  });

  test('the KIM of that kelurahan gets the counter kit', async () => {
    const { page } = somebody;
    await somebody.becomes('anggota KIM Yosodadi');
    const task = page.locator('main a', { hasText: title }).first();
    for (let turn = 0; turn < 20; turn += 1) {
      await somebody.opens('/meja');
      if ((await task.count()) > 0) break;
      await page.waitForTimeout(1000);
    }
    await task.click();
    await somebody.settles();
    await look();
    await somebody.presses('Kami sebarkan');
    const kit = await page.$$eval<string[], HTMLTextAreaElement>('main textarea', (areas) =>
      areas.map(({ value }) => value),
    );
    const whatsapp = kit.find((words) => words.includes('/s/')) ?? '';
    expect(whatsapp).toMatch(/^\W*SALAH/);
    expect(whatsapp).not.toContain('dua anak muntah');
  });
});
