import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyKitSource, floodWarning, kitSource, LONG_TITLE } from '#test/kit-source.ts';
import { readAloudScript } from './read-aloud-script.ts';

describe('the script to read aloud', () => {
  test('greets, names the issuer, says when and where twice, and whom to ask', () => {
    expect(readAloudScript(kitSource())).toEqual({
      seconds: 26,
      text: `Bapak, Ibu, warga Kota Metro. Kabar dari Dinas Kesehatan Kota Metro.
Posyandu lansia di Balai RW tiga Karangrejo.
Selasa, dua puluh empat November, pukul delapan pagi sampai sebelas siang. Tempat: Balai RW tiga, Jalan Kepiting.
Sekali lagi: Selasa, dua puluh empat November, Balai RW tiga.
Silakan bertanya kepada Puskesmas Karangrejo. Selengkapnya, lihat papan pengumuman. Terima kasih.`,
    });
  });

  test('says in an emergency what to do', () => {
    expect(readAloudScript(floodWarning()).text).toContain(
      'Bawa surat penting dan obat, matikan listrik, ikuti petugas.',
    );
  });

  test('says a correction in whole sentences or only that it is one', () => {
    const short = { note: 'Tempat pindah dari Balai RW 05 ke Balai RW 03. Jam tetap.', version: 2 };
    expect(readAloudScript(kitSource({ correction: short })).text).toContain(
      'Ini ralat. Tempat pindah dari Balai RW lima ke Balai RW tiga',
    );
    const long = kitSource({ title: LONG_TITLE, correction: { note: LONG_TITLE, version: 2 } });
    expect(readAloudScript(long).text).toContain('Ini ralat.');
  });

  test('leaves figures to the reader in Javanese and Lampung', () => {
    const text = readAloudScript(kitSource({ language: 'jv', title: 'Posyandu ing RW 03' })).text;
    expect(text).toContain('Posyandu ing RW 03.');
  });

  test('says no address and no telephone number', () => {
    const source = kitSource({
      title: 'Daftar di https://contoh.example/daftar sekarang',
      contact: 'Loket Dua, WA 0812-5550-0143 atau loket@contoh.example',
    });
    const { text } = readAloudScript(source);
    expect(text).toContain('Daftar di sekarang.');
    expect(text).toContain('kepada Loket Dua.');
    expect(text).not.toMatch(/contoh|https|nol delapan/);
  });

  test('never takes more than 30 seconds', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const { text, seconds } = readAloudScript(source);
        expect(seconds).toBeLessThanOrEqual(30);
        expect(
          text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
        ).toBeLessThanOrEqual(65);
        expect(text).toContain(source.labels.spoken.noticeBoard);
        expect(text).not.toMatch(/https?:/);
      }),
      { numRuns: 150 },
    );
  });
});
