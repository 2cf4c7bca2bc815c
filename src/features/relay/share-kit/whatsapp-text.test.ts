import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyKitSource, floodWarning, kitSource, LONG_TITLE } from '#test/kit-source.ts';
import { expiryLine, publishedLine } from './kit-dates.ts';
import { withoutMarkup } from './whatsapp-markup.ts';
import { whatsappText } from './whatsapp-text.ts';

describe('the text for WhatsApp', () => {
  test('says what, when, where, by whom and until when', () => {
    expect(whatsappText(kitSource())).toBe(`*Posyandu lansia di Balai RW 03 Karangrejo*

Pemeriksaan kesehatan gratis untuk warga berusia 60 tahun ke atas: tekanan darah, gula darah, dan kolesterol. Bawa KTP dan kartu BPJS bila ada.

*Waktu:* Selasa, 24 November 2026, 08.00–11.00 WIB
*Tempat:* Balai RW 03, Jl. Kepiting, Kelurahan Karangrejo
*Untuk:* Warga berusia 60 tahun ke atas
*Caranya:* Datang langsung, tidak perlu mendaftar.
*Tanya:* Puskesmas Karangrejo, 0725-555-0143

*Pesan KIM Karangrejo Maju:* Warga RW 03 diminta datang pukul 08.00 lewat pintu samping balai.

Selengkapnya: https://metro.sambung.example/s/k7m2qd

Dari: Dinas Kesehatan Kota Metro
Terbit 20 November 2026. Berlaku sampai 24 November 2026.`);
  });

  test('of an official letter says where to make sure of it', () => {
    const link = 'https://metro.sambung.example/cek/surat/7Q2K9XM4T1C';
    expect(whatsappText(kitSource({ letter: { link, code: '7Q2K-9XM4-T1C' } }))).toContain(
      `Cek keaslian surat: ${link}`,
    );
  });

  test('begins with the correction, then the emergency', () => {
    const correction = { note: 'Titik kumpul pindah ke SDN 3.', version: 2 };
    expect(whatsappText(floodWarning({ correction }))).toBe(`*RALAT (versi 2)*
Titik kumpul pindah ke SDN 3.

*DARURAT*
*Luapan Way Sekampung: siap mengungsi*

Permukaan air naik cepat sejak pukul 14.00 dan diperkirakan meluap malam ini. Warga di bantaran diminta bersiap.

*Waktu:* Malam ini, 20 November 2026, mulai pukul 18.00 WIB
*Tempat:* Titik kumpul: SDN 3 Metro Selatan
*Untuk:* Warga RW 01, RW 02, dan RW 05
*Caranya:* Bawa surat penting dan obat, matikan listrik, ikuti petugas.
*Tanya:* Posko BPBD, 112

*Pesan KIM Karangrejo Maju:* Mobil bak terbuka siap di pos ronda RW 02.

Selengkapnya: https://metro.sambung.example/s/k7m2qd

Dari: BPBD Kota Metro
Terbit 20 November 2026. Berlaku sampai 21 November 2026, 12.00 WIB.`);
  });

  test('keeps every part of an overlong bulletin, each shortened to whole words', () => {
    const source = kitSource({
      title: LONG_TITLE,
      summary: 'Satu kalimat yang cukup panjang untuk memenuhi baris. '.repeat(12),
      correction: { note: 'Jadwal hari kedua berubah. '.repeat(8), version: 3 },
      localNote: 'Loket di balai RW buka setengah jam lebih awal. '.repeat(6),
    });
    const text = whatsappText(source);
    expect(text.length).toBeLessThanOrEqual(700);
    for (const part of [
      'RALAT',
      'Penyesuaian jadwal',
      'Satu kalimat',
      '*Waktu:*',
      '*Pesan KIM Karangrejo Maju:*',
    ])
      expect(text).toContain(part);
  });

  test('names the relayer once when there is no local note', () => {
    const text = whatsappText(kitSource({ localNote: '', summary: '' }));
    expect(text).toContain('Diteruskan oleh KIM Karangrejo Maju');
  });

  test('never passes 700 characters and never loses link, dates or correction', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const text = whatsappText(source);
        expect(text.length).toBeLessThanOrEqual(700);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toContain(source.link);
        expect(text).toContain(`${publishedLine(source)}. ${expiryLine(source)}.`);
        expect(text).toContain(`${source.labels.issuedBy}: `);
        const correction = `*${source.labels.correction.toUpperCase()} (`;
        if (source.correction) expect(text.startsWith(correction)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('shows as bold only what the kit made bold, whatever people typed', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const { labels } = source;
        for (const line of whatsappText(source).split('\n')) {
          const stars = line.split('*').length - 1;
          expect([0, 2]).toContain(stars);
          if (stars === 2) expect(line).toMatch(/^\*\S(?:.*\S)?\*(?: |$)/u);
          expect(line.replace(/https?:\S+/gu, '')).not.toMatch(
            /`|(?<![\p{L}\p{N}])[_~](?=[\p{L}\p{N}])/u,
          );
        }
        expect(labels.kinds[source.kind]).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe("marks in people's own text", () => {
  test.each([
    ['*penting* dan _miring_', 'penting dan miring'],
    ['hubungi *123# atau *500#', 'hubungi ∗123# atau ∗500#'],
    ['~50 orang', '∼50 orang'],
    ['berkas nama_berkas_baru', 'berkas nama_berkas_baru'],
    ['isi https://contoh.example/a_b/~c*d', 'isi https://contoh.example/a_b/%7Ec%2Ad'],
    ['tulis ke nama_warga@contoh.example', 'tulis ke nama_warga@contoh.example'],
    ['> kutipan', 'kutipan'],
  ])('%s', (typed, shown) => {
    expect(withoutMarkup(typed)).toBe(shown);
  });
});
