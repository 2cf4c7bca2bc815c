import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

/** The places of bin/setup.mjs, which installs Chromium where it is missing. */
const PLACES = [
  process.env['CHROMIUM'],
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Quiet: a browser of a test asks nobody on the net for anything. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM=/path.');
  return chromium.launch({ executablePath, args: SWITCHES });
}
