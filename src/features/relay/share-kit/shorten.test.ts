import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { shorten } from './shorten.ts';

describe('shortening', () => {
  test.each([
    [
      'whole sentences, when they fill half of the room',
      'Satu dua tiga. Empat lima enam tujuh.',
      20,
      'Satu dua tiga.',
    ],
    ['at a comma', 'Balai RW 03, Jalan Kepiting, Karangrejo', 31, 'Balai RW 03, Jalan Kepiting…'],
    ['at a word', 'Pemeriksaan kesehatan gratis', 24, 'Pemeriksaan kesehatan…'],
    ['not at an abbreviation', 'Datang ke Jl. Kepiting nomor lima', 16, 'Datang…'],
    [
      'not at a word that promises another',
      'Pindah dari balai ke sekolah',
      22,
      'Pindah dari balai…',
    ],
    ['not at a number that may be cut', 'untuk warga berusia 60 tahun', 24, 'untuk warga berusia…'],
    [
      'inside a word only when nothing else fits',
      'Mempertanggungjawabkan',
      8,
      'Memp'.concat('ert…'),
    ],
  ])('%s', (_, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });

  test('never makes a text longer than its limit, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(90), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(short.replace(/…$/u, '')) || text.startsWith(short)).toBe(true);
      }),
    );
  });
});
