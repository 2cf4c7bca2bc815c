import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findPersonalData } from '#platform/personal-data.ts';
import { cover, LONGEST, maskWords } from './mask.ts';

const words = (body: string) => ({ title: 'Judul', body, place: '', prompts: {}, answers: {} });

describe('the public copy', () => {
  test.each([
    ['NIK 1872012304850003 milik ibu', 'NIK [NIK disamarkan] milik ibu'],
    ['nomor KK 1872012304850003', 'nomor KK [nomor KK disamarkan]'],
    [
      'hubungi 0812-3456-7890 atau +62 813 4567 8901',
      'hubungi [nomor telepon disamarkan] atau [nomor telepon disamarkan]',
    ],
    ['surel budi.contoh@contoh.test, ya', 'surel [surel disamarkan], ya'],
    ['mobil BE 1234 AB lewat', 'mobil [nomor kendaraan disamarkan] lewat'],
    ['RT 04 RW 02, tiang 112', 'RT 04 RW 02, tiang 112'],
    ['Pak Contoh dari Jalan Contoh', 'Pak Contoh dari Jalan Contoh'],
  ])('%s', (typed, shown) => {
    expect(cover(typed)).toBe(shown);
  });

  test('says whether the original has to be kept', () => {
    expect(maskWords(words('Lubang di jalan')).found).toBe(false);
    expect(maskWords(words('Telepon 081234567890')).found).toBe(true);
    expect(maskWords({ ...words('Lubang'), answers: { a: 'a@contoh.test' } }).found).toBe(true);
  });

  const secret = fc.constantFrom('1872012304850003', '081234567890', 'a@contoh.test', 'BE 1234 AB');
  test('holds no personal data, however it stands among other words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), secret), { maxLength: 6 }), (parts) => {
        const typed = parts.map(([before, hidden]) => `${before} ${hidden} `).join(' ');
        expect(findPersonalData(cover(typed))).toEqual([]);
      }),
    );
  });

  test('fits its column when covers are longer than what they cover', () => {
    const many = 'a@b.id '.repeat(700);
    const { body } = maskWords(words(many)).words;
    expect(body.length).toBeLessThanOrEqual(LONGEST.body);
    expect(
      maskWords({ ...words('x'), title: `${'😀'.repeat(59)} a@b.id` }).words.title,
    ).not.toMatch(/[\uD800-\uDBFF]$/);
  });
});
