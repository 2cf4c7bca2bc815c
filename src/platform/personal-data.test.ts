import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { findPersonalData, looksLikeNik } from './personal-data.ts';

const kinds = (text: string) => findPersonalData(text).map((find) => find.kind);

describe('personal data in a text', () => {
  test('a NIK is known by its build: place, day of birth, serial', () => {
    expect(looksLikeNik('1872054107900003')).toBe(true);
    expect(looksLikeNik('1872057207900003')).toBe(false);
    expect(looksLikeNik('1872050113900003')).toBe(false);
    expect(looksLikeNik('0072050112900003')).toBe(false);
    expect(looksLikeNik('1872050112900000')).toBe(false);
  });

  test('sixteen digits that are no NIK, such as a bank transfer, are left alone', () => {
    expect(kinds('Nomor referensi 9999999999999999')).toEqual([]);
  });

  test('a family card is known by the word before it', () => {
    expect(kinds('No. KK: 1872050112900003')).toEqual(['family_card']);
    expect(kinds('NIK 1872050112900003')).toEqual(['nik']);
  });

  test('spaces and dots between the digits do not hide a NIK', () => {
    expect(kinds('1872 0501 1290 0003 dan 187205.011290.0003')).toEqual(['nik', 'nik']);
  });

  test('mobile numbers are found in the ways people write them', () => {
    expect(kinds('0812-3456-7890, +62 812 3456 7890, 081234567890')).toEqual([
      'phone',
      'phone',
      'phone',
    ]);
  });

  test('the landline of an office and the emergency number are no personal data', () => {
    expect(kinds('Hubungi (0725) 41234 atau 112.')).toEqual([]);
  });

  test('addresses and number plates are found', () => {
    expect(kinds('tulis ke nama@contoh.id, mobil BE 1234 XY')).toEqual(['email', 'plate']);
  });

  test('an abbreviation with a number is no number plate', () => {
    expect(kinds('Perwal 12/2026, RT 04 RW 03, jam 08.00')).toEqual([]);
  });

  test('finds never overlap and are in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        let end = 0;
        for (const find of findPersonalData(text)) {
          expect(text.slice(find.at, find.at + find.text.length)).toBe(find.text);
          expect(find.at).toBeGreaterThanOrEqual(end);
          end = find.at + find.text.length;
        }
      }),
    );
  });

  test('a huge text takes no time', () => {
    const started = performance.now();
    findPersonalData('a.b@'.repeat(5_000) + '08'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
