import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { GALLERY } from '#test/gallery/index.ts';
import { type Served, serveGallery } from '#test/gallery/serve.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Colours do not depend on the width: dark is looked at once. */
const SCREENS = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;

/** What a finger must hit; a link within a sentence is exempt (WCAG 2.5.8). */
const TARGETS = 'a.button, button, select, summary, input:not([type=hidden]), .masthead a, .tabs a';

test.each(SCREENS)(
  'every component can be used by everybody ($width, $colorScheme)',
  async ({ colorScheme, ...viewport }) => {
    const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
    for (const name of Object.keys(GALLERY)) {
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`${served.origin}/${name}`);
      // to be looked at: what a test cannot see
      await page.screenshot({
        path: `.tmp/look/${name}-${viewport.width}-${colorScheme}.png`,
        fullPage: true,
      });

      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${name} scrolls sideways`).toBe(0);
      const small = await page.$$eval(TARGETS, (targets) =>
        targets
          .map((target) => target.closest('.tick') ?? target)
          .filter((target) => {
            const { height } = target.getBoundingClientRect();
            return height > 0 && height < 43.5;
          })
          .map((target) => target.outerHTML.slice(0, 90)),
      );
      expect(small, `${name} has targets too small for a finger`).toEqual([]);
      expect(said, `${name} in the console`).toEqual([]);
      await page.close();
    }
    await context.close();
  },
);

test('a keyboard reaches the content first', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/front`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await page.close();
});

test('colours that the system forces leave every word readable', async () => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${served.origin}/coverage`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

describe('where scripts run', () => {
  test('a refused form is answered in place, with its error in focus', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/catat`);
    await page.getByRole('button', { name: 'Simpan biasa' }).click();
    await page.getByText('Tulis jumlahnya.').first().waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/catat');
    await page.getByLabel('Hadir dua').fill('35');
    await page.getByRole('button', { name: 'Simpan biasa' }).click();
    await page.getByRole('heading', { name: 'Tersimpan' }).waitFor();
    expect(page.url()).toBe(`${served.origin}/catat?tersimpan`);
    await page.close();
  });

  test('a draft is saved while it is written, and a field counts what is left', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/catat`);
    await page.getByLabel('Hadir tiga').pressSequentially('123456789');
    await page.getByText('Sisa 1 huruf').waitFor();
    await page.getByText(/Tersimpan pukul \d\d\.\d\d/).waitFor();
    expect(await page.locator('input[name=revision]').inputValue()).toBe('7');
    await page.close();
  });

  test('a note written without signal is kept and sent once when the signal is back', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.origin}/catat`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    served.received.length = 0;

    served.setReachable(false);
    await page.getByLabel('Hadir satu').fill('35');
    await page.getByRole('button', { name: 'Simpan luring' }).click();
    await page.getByText('Menunggu dikirim: 1').waitFor();
    await page.getByText('Sebaran RT 04').waitFor();
    await page.getByLabel('Hadir satu').fill('12');
    await page.getByRole('button', { name: 'Simpan luring' }).click();
    await page.getByText('Menunggu dikirim: 2').waitFor();

    served.setReachable(true);
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByText('Menunggu dikirim').waitFor({ state: 'hidden' });
    expect(served.received.map(({ hadir }) => hadir)).toEqual(['35', '12']);
    expect(new Set(served.received.map(({ id }) => id)).size).toBe(2);

    await page.reload();
    expect(served.received).toHaveLength(2);
    await context.close();
  });

  test('a page that was opened can be read without signal, another says why not', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.origin}/front`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${served.origin}/front`);
    await page.getByRole('heading', { name: 'Kabar Kota Metro' }).waitFor();

    served.setReachable(false);
    await page.goto(`${served.origin}/front`);
    await page.getByRole('heading', { name: 'Kabar Kota Metro' }).waitFor();
    await page.goto(`${served.origin}/article`);
    await page.getByRole('heading', { name: 'Anda sedang tanpa sambungan' }).waitFor();
    served.setReachable(true);
    await context.close();
  });
});

test('without scripts nothing is offered that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}/article`);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
  await page.goto(`${served.origin}/form`);
  expect(await page.locator('.push-offer:visible, .counter:visible').count()).toBe(0);
  await context.close();
});
