import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export type Visitor = {
  context: BrowserContext;
  page: Page;
  /** Turns into one of the people of the demonstration bar, by a part of the label. */
  becomes: (label: string) => Promise<void>;
  opens: (path: string) => Promise<void>;
  presses: (words: string) => Promise<void>;
  settles: () => Promise<void>;
  /** Nobody is shut out and nothing scrolls sideways: axe and the page's width, where scripts run. */
  checksPage: () => Promise<void>;
};

type Options = { scripts: boolean; width?: number; colorScheme?: 'light' | 'dark' };

/** Somebody with a phone in the demonstration city. */
export async function visit(browser: Browser, options: Options): Promise<Visitor> {
  const { scripts, width = 360, colorScheme = 'light' } = options;
  const origin = inject('demo');
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    javaScriptEnabled: scripts,
    colorScheme,
    locale: 'id-ID',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);

  /** The page that follows: loaded by the browser, or put in place by the script. */
  const settles = async () => {
    await page.waitForLoadState();
    await page.locator('main form[aria-busy]').waitFor({ state: 'detached' });
  };
  const opens = async (path: string) => {
    await page.goto(new URL(path, origin).toString());
  };
  return {
    context,
    page,
    opens,
    settles,
    async becomes(label) {
      await opens('/tentang');
      const person = page.locator('#demo-orang option', { hasText: label }).first();
      await page.selectOption('#demo-orang', (await person.getAttribute('value')) ?? '');
      await page.click('.demo-bar button');
      await page.waitForLoadState();
    },
    async presses(words) {
      await page.locator('main button, main a.button', { hasText: words }).first().click();
      await settles();
    },
    async checksPage() {
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${page.url()} scrolls sideways`).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`)).toEqual(
        [],
      );
    },
  };
}
