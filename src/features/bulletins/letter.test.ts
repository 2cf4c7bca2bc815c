import fc from 'fast-check';

import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';
import {
  isOfficialLetter,
  letterCode,
  letterCodeInGroups,
  letterNumberKey,
  readLetterCode,
} from './letter.ts';

describe('the code of a letter', () => {
  test('leads back to the end of the id, however it is typed', () => {
    for (let n = 0; n < 200; n += 1) {
      const id = newId();
      const code = letterCode(id);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{11}$/);
      const typings = [
        code,
        code.toLowerCase(),
        letterCodeInGroups(code),
        ` ${letterCodeInGroups(code).replaceAll('-', ' . ')} `,
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
      ];
      for (const typed of typings) {
        expect(readLetterCode(typed)).toEqual({ kind: 'code', code, idEnd: id.slice(-12) });
      }
    }
  });

  test('with one wrong sign is recognised as mistyped, never as another letter', () => {
    const signs = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    const code = letterCode(newId());
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of signs.filter((one) => one !== code[at])) {
        const wrong = code.slice(0, at) + sign + code.slice(at + 1);
        expect(readLetterCode(wrong)).toEqual({ kind: 'mistyped' });
      }
    }
  });

  test('with two neighbours exchanged is nearly always recognised as mistyped', () => {
    let [found, tried] = [0, 0];
    for (let n = 0; n < 300; n += 1) {
      const code = letterCode(newId());
      const at = n % 10;
      const [one, other] = [code[at] ?? '', code[at + 1] ?? ''];
      if (one === other) continue;
      tried += 1;
      const exchanged = code.slice(0, at) + other + one + code.slice(at + 2);
      if (readLetterCode(exchanged).kind === 'mistyped') found += 1;
    }
    expect(found / tried).toBeGreaterThan(0.97);
  });

  test('what is no code is none, whatever is typed', () => {
    for (const typed of ['', '100.3.4/17/SE/2026', 'UUUUUUUUUUU', '7Q2K-9XM4', '🙂'.repeat(11)]) {
      expect(readLetterCode(typed).kind).toBe('other');
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void readLetterCode(typed)));
  });
});

describe('the number of a letter', () => {
  test('is the same with other capitals, spaces, dots and with "Nomor" before it', () => {
    const typings = [
      '360/1.234/SE-2026',
      '360/1234/se 2026',
      ' Nomor: 360 / 1234 / SE / 2026',
      'NO. 360-1234-SE-2026',
    ];
    for (const typed of typings) expect(letterNumberKey(typed)).toBe('3601234se2026');
    expect(letterNumberKey('Nomor 7 Tahun 2026')).toBe('7tahun2026');
    expect(letterNumberKey('Notulen 7')).toBe('notulen7');
  });
});

test('official are circulars and regulations of an office, not of a KIM or a partner', () => {
  expect(isOfficialLetter({ kind: 'circular', issuerKind: 'agency' })).toBe(true);
  expect(isOfficialLetter({ kind: 'regulation', issuerKind: 'city_hall' })).toBe(true);
  expect(isOfficialLetter({ kind: 'announcement', issuerKind: 'agency' })).toBe(false);
  expect(isOfficialLetter({ kind: 'circular', issuerKind: 'kim' })).toBe(false);
  expect(isOfficialLetter({ kind: 'circular', issuerKind: 'partner' })).toBe(false);
});
