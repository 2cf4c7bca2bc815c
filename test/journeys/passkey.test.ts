import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '#test/chromium.ts';
import { visit, type Visitor } from '#test/visitor.ts';

let browser: Browser;
let somebody: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  somebody = await visit(browser, { scripts: true });
  await phoneWithFingerprint(somebody);
});
afterAll(() => browser.close());

describe('a passkey', () => {
  test('is made on one’s own page', async () => {
    const { page, becomes, opens } = somebody;
    await becomes('anggota KIM');
    await opens('/saya/keamanan');
    expect(await page.textContent('#kunci')).toContain('Belum ada kunci sandi');
    await somebody.checksPage();

    await page.click('button[data-passkey="add"]');
    await page.waitForURL('**/saya/keamanan?kunci=1');

    expect(await page.textContent('#kunci')).toContain('Dibuat');
    await somebody.checksPage();
  });

  test('opens the account again without a password', async () => {
    const { page, opens } = somebody;
    await opens('/saya');
    const name = await page.textContent('h1');
    await page.click('form[action="/keluar"] button');
    await page.waitForURL('**/masuk?keluar=1');
    await somebody.checksPage();

    await page.click('button[data-passkey="sign-in"]');
    await page.waitForURL('**/meja');

    await opens('/saya');
    expect(await page.textContent('h1')).toBe(name);
  });

  test('that was removed opens nothing', async () => {
    const { page, opens } = somebody;
    await opens('/saya/keamanan');
    await page.click('#kunci form button');
    await page.waitForURL('**/saya/keamanan?hapus=1');
    await page.click('form[action="/keluar"] button');
    await page.waitForURL('**/masuk?keluar=1');

    await page.click('button[data-passkey="sign-in"]');

    await page.waitForSelector('[data-passkey-error]:not([hidden])');
    expect(await page.textContent('[data-passkey-error]')).toContain('belum dikenali');
  });
});

/** A phone that keeps passkeys and finds its owner's finger on the sensor each time. */
async function phoneWithFingerprint({ context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
