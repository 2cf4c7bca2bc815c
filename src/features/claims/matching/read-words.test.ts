import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalUrl, linksIn } from './canonical-url.ts';
import { fingerprint } from './fingerprint.ts';
import { foldText, LONGEST_MESSAGE } from './fold-text.ts';
import { readText } from './reading.ts';
import { readWords } from './read-words.ts';
import { stripAffixes } from './strip-affixes.ts';

const LETTERS = 'a b d e g i k l m n o r s t u'.split(' ');

const plainWords = (text: string) => readWords(text).map(({ plain }) => plain);
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const anyWords = fc.array(
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 4, maxLength: 9 }),
  { minLength: 3, maxLength: 12 },
);

describe('what looks the same is read the same', () => {
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('reading plain words again changes nothing', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const once = plainWords(words.join(' '));
        expect(plainWords(once.join(' '))).toEqual(once);
      }),
    );
  });

  test('invisible signs between letters are not there', () => {
    const hidden = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u00ad',
      '\ufe0f',
    );
    fc.assert(
      fc.property(anyWords, hidden, (words, sign) => {
        const text = words.join(' ');
        expect(plainWords(Array.from(text).join(sign))).toEqual(plainWords(text));
      }),
    );
  });

  test('bold, circled, Cyrillic and leet letters are plain ones', () => {
    expect(plainWords('𝐁𝐚𝐧𝐤 Ⓑⓐⓝⓚ bаnk b4nk BANK')).toEqual(['bank']);
  });

  test('anak2, anak-anak and anaaak are one word', () => {
    expect(plainWords('anak2')).toEqual(['anak']);
    expect(plainWords('anak-anak')).toEqual(['anak']);
    expect(plainWords('anaaaak')).toEqual(['anak']);
  });

  test('short forms stand for their words, and numbers keep their value', () => {
    expect(plainWords('bpk gub tdk bs dtg, 50jt & 1.500.000 utk 2,5 kg')).toEqual(
      'bapak gubernur tidak bisa dtg 50 juta 1500000 untuk 2.5 kg'.split(' '),
    );
  });

  test('what a fact-checker puts before a title is no part of it', () => {
    expect(plainWords('[SALAH] Air laut surut')).toEqual(plainWords('Air laut surut'));
  });

  test('negations and question words are kept, filler is not', () => {
    const said = readWords('yang itu tidak berapa sebarkan').filter(({ isEmpty }) => !isEmpty);
    expect(said.map(({ plain }) => plain)).toEqual(['tidak', 'berapa']);
  });

  test('a root is found under its affixes and is never shorter than four letters', () => {
    for (const form of ['pakai', 'memakai', 'dipakai', 'pakainya']) {
      expect(stripAffixes(form)).toBe(stripAffixes('pakai'));
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 14 }), (word) => {
        expect(stripAffixes(word).length).toBeGreaterThanOrEqual(Math.min(4, word.length));
      }),
    );
  });

  test('any text is read, and a page of a megabyte no further than its first part', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readText(text);
      }),
    );
    const long = 'berita baru '.repeat(90_000);
    expect(foldText(long).length).toBeLessThanOrEqual(LONGEST_MESSAGE);
  });
});

describe('an exact copy', () => {
  test('has the same fingerprint in other clothes', () => {
    const text = 'Besok seluruh sekolah libur karena kabut tebal';
    const dressed =
      '‼️ BESOK seluruh sekolah liburrr, krn *kabut* tebal... 🙏 https://contoh.example/a';
    expect(fingerprint(dressed)).toBe(fingerprint(text));
    expect(fingerprint(`tidak ${text}`)).not.toBe(fingerprint(text));
  });

  test('of next to nothing has none', () => {
    for (const text of ['', '🙏🙏', 'ini benar?', 'https://contoh.example/']) {
      expect(fingerprint(text)).toBeNull();
    }
  });
});

describe('one page has one address', () => {
  test('whatever the sender added', () => {
    const same = [
      'https://www.contoh.example/kabar/banjir?utm_source=wa&b=2&a=1',
      'http://m.contoh.example/kabar/banjir/?a=1&b=2&fbclid=xyz#bawah',
      'CONTOH.example/kabar/banjir/?b=2&a=1',
    ];
    expect(new Set(same.map(canonicalUrl))).toEqual(
      new Set(['contoh.example/kabar/banjir?a=1&b=2']),
    );
  });

  test('also for a video', () => {
    const same = [
      'https://youtu.be/abc-1',
      'https://www.youtube.com/watch?v=abc-1&t=4',
      'https://youtube.com/shorts/abc-1',
    ];
    expect(new Set(same.map(canonicalUrl))).toEqual(new Set(['youtube.com/watch?v=abc-1']));
  });

  test('and what is no page has none', () => {
    for (const text of [
      '',
      'contoh.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'halo',
    ]) {
      expect(canonicalUrl(text)).toBeNull();
    }
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once === null || canonicalUrl(once) === once).toBe(true);
      }),
    );
  });

  test('is found in a text without the full stop behind it', () => {
    expect(linksIn('Lihat https://contoh.example/a/b. Lalu www.contoh.example/c!')).toEqual([
      'contoh.example/a/b',
      'contoh.example/c',
    ]);
  });
});
