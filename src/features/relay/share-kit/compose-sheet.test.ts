import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyKitSource, floodWarning, kitSource, LONG_TITLE } from '#test/kit-source.ts';
import { CARD } from './card-look.ts';
import { composeSheet } from './compose-sheet.ts';
import { loadKitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import { LEAFLET } from './leaflet-look.ts';
import type { Look } from './look.ts';
import { POSTER } from './poster-look.ts';
import { newRuler } from './ruler.ts';
import type { Sheet, TextMark } from './sheet.ts';

const fonts = loadKitFonts();
const ruler = newRuler(fonts);
const LOOKS = [CARD, POSTER, LEAFLET];

type Area = { left: number; top: number; right: number; bottom: number; text: string };

const textMarks = (sheet: Sheet) =>
  sheet.marks.filter((mark): mark is TextMark => mark.kind === 'text');

const wordsOf = (sheet: Sheet) =>
  textMarks(sheet)
    .map((mark) => mark.lines.map(({ text }) => text).join(' '))
    .join('\n');

/** From the cap line to half of the descenders: what must not touch another line. */
function areasOf(sheet: Sheet): Area[] {
  return textMarks(sheet).flatMap(({ weight, size, tracking, lines }) =>
    lines.map(({ text, x, y }) => ({
      text,
      left: x,
      right: x + ruler.width(text, weight, size) + tracking * text.length,
      top: y - ruler.capHeight * size,
      bottom: y + size * 0.1,
    })),
  );
}

function expectInOrder(source: KitSource, look: Look) {
  const sheet = composeSheet(source, fonts, look);
  const { width, height, margin } = look.page;
  const areas = areasOf(sheet);
  for (const area of areas) {
    expect(area.left, area.text).toBeGreaterThanOrEqual(margin - 1);
    expect(area.right, area.text).toBeLessThanOrEqual(width - margin + 2);
    expect(area.top, area.text).toBeGreaterThanOrEqual(0);
    expect(area.bottom, area.text).toBeLessThanOrEqual(height - margin / 2);
  }
  for (const [index, one] of areas.entries())
    for (const other of areas.slice(index + 1)) {
      const isApart =
        one.bottom <= other.top ||
        other.bottom <= one.top ||
        one.right <= other.left ||
        other.right <= one.left;
      expect(isApart, `"${one.text}" and "${other.text}"`).toBe(true);
    }
  return sheet;
}

describe('a sheet', () => {
  test.each([
    ['a plain announcement', kitSource()],
    [
      'one word',
      kitSource({
        title: 'Air',
        summary: '',
        who: '',
        when: '',
        where: '',
        how: '',
        body: '',
        localNote: '',
      }),
    ],
    ['an emergency', floodWarning()],
    [
      'a corrected emergency',
      floodWarning({ correction: { note: 'Titik kumpul pindah.', version: 2 } }),
    ],
    ['the longest title', kitSource({ title: LONG_TITLE })],
    ['a word that fits no line', kitSource({ title: 'W'.repeat(140), where: 'x'.repeat(400) })],
    [
      'nothing at all',
      kitSource({
        title: '',
        summary: '',
        who: '',
        when: '',
        where: '',
        how: '',
        body: '',
        contact: '',
        issuer: '',
        localNote: '',
        relayer: null,
      }),
    ],
  ])('lays out %s within its margins, no line upon another', (_, source) => {
    for (const look of LOOKS) expectInOrder(source, look);
  });

  test('holds whatever a bulletin may hold', () => {
    fc.assert(
      fc.property(anyKitSource, fc.constantFrom(...LOOKS), (source, look) => {
        const sheet = expectInOrder(source, look);
        expect(wordsOf(sheet).replace(/\s/gu, '')).toContain(source.link.replace('https://', ''));
      }),
      { numRuns: 40 },
    );
  });

  test('says issuer, dates, link, note and correction', () => {
    const correction = { note: 'Tempat pindah dari Balai RW 05 ke Balai RW 03.', version: 2 };
    for (const look of LOOKS) {
      const words = wordsOf(composeSheet(kitSource({ correction }), fonts, look));
      for (const part of [
        'Dinas Kesehatan Kota Metro',
        'Terbit 20 November 2026',
        'Berlaku sampai 24 November 2026',
        'metro.sambung.example/s/k7m2qd',
        'RALAT',
        'Tempat pindah dari Balai RW 05 ke Balai RW 03.',
        'Warga RW 03 diminta datang pukul 08.00 lewat pintu samping balai.',
        'Diteruskan oleh KIM Karangrejo Maju',
      ])
        expect(words).toContain(part);
    }
  });

  test('says emergency in the largest capitals but the title', () => {
    const [, , alarm] = textMarks(composeSheet(floodWarning(), fonts, POSTER));
    expect(alarm?.lines.map(({ text }) => text)).toEqual(['DARURAT']);
  });

  test('never sets the title of a poster below the size that is read from two metres', () => {
    for (const title of ['Air mati', LONG_TITLE]) {
      const correction = { note: LONG_TITLE, version: 2 };
      const sheet = composeSheet(
        floodWarning({ title, correction, body: LONG_TITLE.repeat(20) }),
        fonts,
        POSTER,
      );
      const headline = textMarks(sheet).find(({ role }) => role === 'H1');
      expect(headline?.size).toBeGreaterThanOrEqual(36);
      expect(headline?.lines.map(({ text }) => text).join(' ')).toBe(title);
    }
  });

  test('cuts a long body and says where the rest is', () => {
    const body = 'Satu paragraf tentang syarat dan cara mengurusnya di kelurahan.\n\n'.repeat(60);
    const words = wordsOf(
      composeSheet(kitSource({ body, localNote: '', summary: '' }), fonts, LEAFLET),
    );
    expect(words).toContain('Satu paragraf tentang syarat');
    expect(words).toContain('Bersambung. Bacalah lewat kode di bawah.');
  });

  test('leaves out what the font cannot draw', () => {
    const sheet = composeSheet(kitSource({ title: '😀 Posyandu 漢 𝗹𝗮𝗻𝘀𝗶𝗮' }), fonts, CARD);
    expect(wordsOf(sheet)).toContain('Posyandu lansia');
  });

  test('keeps what belongs together on one line', () => {
    const sheet = composeSheet(
      kitSource({ when: 'Selasa, 24 November 2026, pukul 08.00–11.00 WIB' }),
      fonts,
      CARD,
    );
    for (const { text } of textMarks(sheet).flatMap(({ lines }) => lines))
      expect(text).not.toMatch(/(?:\bRW|\bpukul|\b24)$/u);
  });
});

describe('an official letter', () => {
  const letter = {
    link: 'https://metro.sambung.example/cek/surat/7Q2K9XM4T1C',
    code: '7Q2K-9XM4-T1C',
  };
  const codesOn = (look: Look, source: KitSource) =>
    composeSheet(source, fonts, look).marks.filter(({ kind }) => kind === 'code');
  const wordsOn = (look: Look, source: KitSource) =>
    composeSheet(source, fonts, look)
      .marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))
      .map(({ text }) => text)
      .join(' ');

  test('has a second code on paper that leads to the look-up, beside the first', () => {
    for (const look of [POSTER, LEAFLET]) {
      const [first, second] = codesOn(look, kitSource({ letter }));
      if (first?.kind !== 'code' || second?.kind !== 'code') throw new Error('not two codes');
      const widthOf = ({ runs, module }: typeof first) =>
        Math.max(...runs.map(({ x, length }) => x + length)) * module;
      expect(first.x + widthOf(first)).toBeLessThan(second.x);
      expect(second.x + widthOf(second)).toBeLessThanOrEqual(
        look.page.width - look.page.margin + 0.01,
      );
      expect(wordsOn(look, kitSource({ letter }))).toContain('7Q2K-9XM4-T1C');
      expect(codesOn(look, kitSource())).toHaveLength(1);
    }
  });

  test('has one code on the card, which is read on a phone', () => {
    expect(codesOn(CARD, kitSource({ letter }))).toHaveLength(1);
  });
});
