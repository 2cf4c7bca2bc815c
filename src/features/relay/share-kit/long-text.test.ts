import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyKitSource, kitSource } from '#test/kit-source.ts';
import { longText } from './long-text.ts';

describe('the long text', () => {
  test('is the whole bulletin in plain words', () => {
    const correction = { note: 'Tempat pindah ke Balai RW 03.', version: 2 };
    expect(longText(kitSource({ correction })))
      .toBe(`RALAT (versi 2). Menggantikan kabar sebelumnya.
Tempat pindah ke Balai RW 03.

Posyandu lansia di Balai RW 03 Karangrejo

Pemeriksaan kesehatan gratis untuk warga berusia 60 tahun ke atas: tekanan darah, gula darah, dan kolesterol. Bawa KTP dan kartu BPJS bila ada. Warga yang sulit berjalan dijemput kader.

Untuk: Warga berusia 60 tahun ke atas
Waktu: Selasa, 24 November 2026, 08.00–11.00 WIB
Tempat: Balai RW 03, Jl. Kepiting, Kelurahan Karangrejo
Caranya: Datang langsung, tidak perlu mendaftar. Minta jemput lewat kader RT.

Yang diperiksa

Tekanan darah, gula darah, dan kesehatan mata.

- Puasa delapan jam untuk cek gula darah
- Bawa obat yang sedang diminum

Bila perlu, petugas membuatkan surat rujukan.

Pesan KIM Karangrejo Maju: Warga RW 03 diminta datang pukul 08.00 lewat pintu samping balai.

Tanya: Puskesmas Karangrejo, 0725-555-0143
Dari: Dinas Kesehatan Kota Metro
Terbit 20 November 2026. Berlaku sampai 24 November 2026.
Diteruskan oleh KIM Karangrejo Maju

Selengkapnya: https://metro.sambung.example/s/k7m2qd`);
  });

  test('fits one Telegram message and ends with the link', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const text = longText(source);
        expect(text.length).toBeLessThanOrEqual(4096);
        expect(text.endsWith(source.link)).toBe(true);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
