import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { visit, type Visitor } from '#test/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Somebody holds a letter in hand and asks whether it is real; in the dark with scripts, in the light without. */
describe.each([
  { scripts: false, colorScheme: 'light' },
  { scripts: true, colorScheme: 'dark' },
] as const)('a letter in hand (scripts: $scripts)', ({ scripts, colorScheme }) => {
  let somebody: Visitor;
  beforeAll(async () => {
    somebody = await visit(browser, { scripts, colorScheme });
  });
  afterAll(() => somebody.context.close());

  const look = () => (scripts ? somebody.checksPage() : Promise.resolve());
  const text = async () => (await somebody.page.textContent('main')) ?? '';

  async function asksAbout(typed: string): Promise<void> {
    await somebody.opens('/cek/surat');
    await look();
    await somebody.page.fill('main [name=cari]', typed);
    await somebody.presses('Cek surat');
  }

  test('is found by its number, and its page says what to compare', async () => {
    await asksAbout('nomor 7 tahun 2026');
    expect(somebody.page.url()).toMatch(/\/cek\/surat\/[0-9A-Z]{11}$/);
    expect(await text()).toContain('Surat ini asli dan berlaku');
    expect(await text()).toContain('Satuan Polisi Pamong Praja');
    await look();
    await somebody.presses('Baca isinya');
    expect(await text()).toContain('Pindai untuk mengecek surat ini');
    await look();
  });

  test('that is over says until when it held', async () => {
    await asksAbout('660/214/SE/DLH/2026');
    expect(await text()).toContain('Surat ini asli, tetapi sudah tidak berlaku');
    await look();
  });

  test('that nobody here knows is not called forged, and there is a next step', async () => {
    await asksAbout('999/XYZ/1999');
    expect(await text()).toContain('belum berarti suratnya palsu');
    expect(await somebody.page.inputValue('main [name=cari]')).toBe('999/XYZ/1999');
    await look();
    await somebody.presses('Kirim ke Cek pesan');
    expect(new URL(somebody.page.url()).pathname).toBe('/cek');
  });

  test('as a file is compared, and another file is not called forged', async () => {
    await somebody.opens('/cek/surat');
    await somebody.page.setInputFiles('main [name=file]', {
      name: 'surat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 bukan surat kota %%EOF'),
    });
    await somebody.presses('Bandingkan');
    expect(await text()).toContain('tidak sama dengan berkas mana pun');
    expect(await text()).toContain('belum berarti palsu');
    await look();
  });
});
