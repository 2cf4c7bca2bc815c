import { describe, expect, test } from 'vitest';

import { frameOf, GALLERY } from '#test/gallery/index.ts';
import { htmlProblems, written } from '#test/html.ts';
import { LANGUAGES } from '#messages';
import { qrCode } from './qr-code.ts';

describe.each(Object.entries(GALLERY))('the page %s', (_, draw) => {
  test('is valid HTML in both languages', async () => {
    for (const language of LANGUAGES) {
      const shown = String(await draw(frameOf({}, language)));
      expect(await htmlProblems(shown)).toEqual([]);
    }
  });

  test('has no inline style and no inline script that runs', async () => {
    const shown = String(await draw(frameOf()));
    expect(shown).not.toMatch(/ style=|<style| on[a-z]+="/);
    expect(shown.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(
      /<script(?! type="module" src=)/,
    );
  });

  test('has one h1 and its way in for a keyboard', async () => {
    const shown = String(await draw(frameOf()));
    expect(shown.match(/<h1/g)).toHaveLength(1);
    expect(shown).toMatch(/<body>\s*<a class="skip-link" href="#isi">/);
  });
});

test('the menu marks where the reader is', async () => {
  const shown = String(await GALLERY.desk!(frameOf()));
  expect(shown).toMatch(/href="\/meja" aria-current="page"/);
});

test('a city’s name cannot write into the page', async () => {
  const frame = frameOf({ city: { name: '<script>x</script>', slug: 'x', kimMeaning: '"><b>' } });
  expect(String(await GALLERY.front!(frame))).not.toMatch(/<script>x|"><b>/);
});

test('a QR code holds dark squares on white', () => {
  expect(written(qrCode({ text: 'http://metro.test/s/abc', caption: 'Pindai' }))).toMatch(
    /fill="#fff"[\s\S]*fill="#000"/,
  );
});
