import { inflateSync } from 'node:zlib';

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';

import { floodWarning, kitSource } from '#test/kit-source.ts';
import { readQr } from '#test/read-qr.ts';
import { loadKitFonts } from './kit-fonts.ts';
import { leaflet } from './leaflet.ts';
import { poster } from './poster.ts';

const fonts = loadKitFonts();
const PAPERS = [
  ['poster', poster, 595.28, 841.89],
  ['leaflet', leaflet, 419.53, 595.28],
] as const;

async function read(pdf: Buffer) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await document.getMetadata();
  const facts = {
    pages: document.numPages,
    size: page.view.slice(2),
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    info,
    mark: await document.getMarkInfo(),
  };
  await task.destroy();
  return facts;
}

/** The drawing operators of the page. */
function operators(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const streams = [...file.matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/gu)]
    .map(([, bytes = '']) => Buffer.from(bytes, 'latin1'))
    .map((bytes) => {
      try {
        return inflateSync(bytes).toString('latin1');
      } catch {
        return '';
      }
    });
  return streams.find((stream) => / re\n/u.test(stream)) ?? '';
}

/** Draws the modules of the code from the rectangles in the file, and reads them as a camera would. */
function codeOf(pdf: Buffer): string | undefined {
  const group = operators(pdf)
    .split(/^q$/mu)
    .toSorted((a, b) => b.split(' re\n').length - a.split(' re\n').length)[0];
  const runs = [...(group ?? '').matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gmu)].map(
    (run) => run.slice(1).map(Number),
  );
  const module = Math.min(...runs.map(([, , , height = 0]) => height));
  const zoom = 6;
  const side =
    (Math.round(Math.max(...runs.map(([x = 0, , width = 0]) => x + width)) / module) + 8) * zoom;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x = 0, y = 0, width = 0] of runs.map((run) =>
    run.map((value) => Math.round(value / module)),
  ))
    for (let row = (y + 4) * zoom; row < (y + 5) * zoom; row++)
      for (let column = (x + 4) * zoom; column < (x + width + 4) * zoom; column++)
        image.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return readQr(image, side, side);
}

describe.each(PAPERS)('the %s', (_, print, width, height) => {
  test('is one page of its size with a title, a language and tags', async () => {
    const pdf = await print(kitSource(), fonts);
    const { pages, size, info, mark } = await read(pdf);
    expect(pages).toBe(1);
    expect(size).toEqual([width, height]);
    expect(info).toMatchObject({
      Title: 'Posyandu lansia di Balai RW 03 Karangrejo',
      Author: 'Dinas Kesehatan Kota Metro',
      Language: 'id',
    });
    expect(mark).toMatchObject({ Marked: true });
  });

  test('carries its words as text, in an embedded font', async () => {
    const pdf = await print(kitSource(), fonts);
    const { text } = await read(pdf);
    for (const part of [
      'Posyandu lansia di',
      'Dinas Kesehatan Kota Metro',
      'Selasa, 24 November 2026, 08.00–11.00 WIB',
      'Terbit 20 November 2026',
      'Berlaku sampai 24 November 2026',
      'metro.sambung.example/s/k7m2qd',
    ])
      expect(text).toContain(part);
    const file = pdf.toString('latin1');
    expect(file).toMatch(/\/BaseFont \/[A-Z]{6}\+PlusJakartaSans-ExtraBold/u);
    expect(file.match(/\/FontFile2/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  test('bears a code that leads to the link', async () => {
    expect(codeOf(await print(kitSource(), fonts))).toBe('https://metro.sambung.example/s/k7m2qd');
  });

  test('is pure black and white', async () => {
    const correction = { note: 'Titik kumpul pindah.', version: 2 };
    const colours = operators(await print(floodWarning({ correction }), fonts)).matchAll(
      /^([\d.]+ [\d.]+ [\d.]+) (?:rg|RG|sc|SC|scn|SCN)$/gmu,
    );
    expect(new Set([...colours].map(([, colour]) => colour))).toEqual(new Set(['0 0 0', '1 1 1']));
  });

  test('is the same file for the same bulletin, byte for byte', async () => {
    const [one, other] = [await print(kitSource(), fonts), await print(kitSource(), fonts)];
    expect(one.equals(other)).toBe(true);
  });

  test('stays one page when the bulletin is far too long', async () => {
    const much = 'Kalimat yang panjang sekali tentang segala hal. '.repeat(300);
    const source = kitSource({
      title: much,
      summary: much,
      who: much,
      when: much,
      where: much,
      how: much,
      body: much,
      issuer: much,
      contact: much,
      localNote: much,
      relayer: much,
      correction: { note: much, version: 2 },
    });
    expect((await read(await print(source, fonts))).pages).toBe(1);
  });
});
