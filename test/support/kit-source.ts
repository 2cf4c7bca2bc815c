import fc from 'fast-check';

import type { KitSource } from '../../src/features/relay/share-kit/kit-source.ts';
import { messagesFor } from '#messages';

const POSYANDU: KitSource = {
  language: 'id',
  kind: 'announcement',
  urgency: 'routine',
  title: 'Posyandu lansia di Balai RW 03 Karangrejo',
  summary:
    'Pemeriksaan kesehatan gratis untuk warga berusia 60 tahun ke atas: tekanan darah, gula darah, dan kolesterol. Bawa KTP dan kartu BPJS bila ada. Warga yang sulit berjalan dijemput kader.',
  who: 'Warga berusia 60 tahun ke atas',
  when: 'Selasa, 24 November 2026, 08.00–11.00 WIB',
  where: 'Balai RW 03, Jl. Kepiting, Kelurahan Karangrejo',
  how: 'Datang langsung, tidak perlu mendaftar. Minta jemput lewat kader RT.',
  body: '## Yang diperiksa\n\nTekanan darah, gula darah, dan **kesehatan mata**.\n\n- Puasa delapan jam untuk cek gula darah\n- Bawa obat yang sedang diminum\n\nBila perlu, petugas membuatkan surat rujukan.',
  issuer: 'Dinas Kesehatan Kota Metro',
  contact: 'Puskesmas Karangrejo, 0725-555-0143',
  publishedOn: new Date('2026-11-20T02:00:00Z'),
  validUntil: new Date('2026-11-24T17:00:00Z'),
  correction: null,
  localNote: 'Warga RW 03 diminta datang pukul 08.00 lewat pintu samping balai.',
  relayer: 'KIM Karangrejo Maju',
  link: 'https://metro.sambung.example/s/k7m2qd',
  letter: null,
  city: 'Kota Metro',
  timeZone: 'Asia/Jakarta',
  labels: messagesFor('id').shareKit,
};

export const LONG_TITLE =
  'Penyesuaian jadwal pelayanan administrasi kependudukan keliling di seluruh kelurahan se-Kecamatan Metro Selatan selama bulan Desember 2026';

/** A health post for the elderly, as one KIM passes it on; change what the test is about. */
export function kitSource(changes: Partial<KitSource> = {}): KitSource {
  return { ...POSYANDU, ...changes };
}

export function floodWarning(changes: Partial<KitSource> = {}): KitSource {
  return kitSource({
    kind: 'early_warning',
    urgency: 'emergency',
    title: 'Luapan Way Sekampung: siap mengungsi',
    summary:
      'Permukaan air naik cepat sejak pukul 14.00 dan diperkirakan meluap malam ini. Warga di bantaran diminta bersiap.',
    who: 'Warga RW 01, RW 02, dan RW 05',
    when: 'Malam ini, 20 November 2026, mulai pukul 18.00 WIB',
    where: 'Titik kumpul: SDN 3 Metro Selatan',
    how: 'Bawa surat penting dan obat, matikan listrik, ikuti petugas.',
    issuer: 'BPBD Kota Metro',
    contact: 'Posko BPBD, 112',
    validUntil: new Date('2026-11-21T05:00:00Z'),
    body: '',
    localNote: 'Mobil bak terbuka siap di pos ronda RW 02.',
    ...changes,
  });
}

const nastyPieces = fc.constantFrom(
  '*tebal*', '_miring_', '~coret~', '`kode`', '```', '*123#', '5*3*2', '> kutip', '- butir', '😀', '👩‍👩‍👧‍👦', '🇮🇩', 'é́́́́́',
  'مرحبا', '\u202Eterbalik\u202C', '\u2066', '\u0000', '\u200b', '\ud800', 'ꦱꦸꦒꦼꦁ', '漢字', 'Rp50.000,00', '08.00–11.00 WIB',
  '24 November 2026', 'https://contoh.example/a_b*c*', 'warga@contoh.example', 'Jl. Kepiting No. 5', '…', '—', '“kutip”', '€', '[', '^',
  'x'.repeat(300), '1'.repeat(40), '\n\n', '# Judul', '| a | b |', '<b>', '&amp;', '${0}', '.', ',', 'RT/RW 02/03',
); // prettier-ignore

const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(nastyPieces, fc.lorem({ maxCount: 6 })), { maxLength: 12 })
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 5 }).map((text) => `${text} `.repeat(600)) },
);

const anyDate = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2039-12-31T00:00:00Z'),
  noInvalidDate: true,
});

/** Everything a form could let through, and more: emoji, other scripts, direction marks, markup, nothing, far too much. */
export const anyKitSource: fc.Arbitrary<KitSource> = fc.record({
  language: fc.constantFrom('id', 'jv', 'ljp'),
  kind: fc.constantFrom('announcement', 'early_warning', 'clarification', 'circular'),
  urgency: fc.constantFrom('routine', 'important', 'emergency'),
  title: anyText,
  summary: anyText,
  who: anyText,
  when: anyText,
  where: anyText,
  how: anyText,
  body: anyText,
  issuer: anyText,
  contact: anyText,
  publishedOn: anyDate,
  validUntil: fc.option(anyDate),
  correction: fc.option(fc.record({ note: anyText, version: fc.integer({ min: 2, max: 99 }) })),
  localNote: anyText,
  relayer: fc.option(anyText),
  link: fc
    .stringMatching(/^[a-z0-9]{4,10}$/)
    .map((code) => `https://kota-yang-panjang.sambung.example/s/${code}`),
  letter: fc.option(
    fc.constant({
      link: 'https://kota-yang-panjang.sambung.example/cek/surat/7Q2K9XM4T1C',
      code: '7Q2K-9XM4-T1C',
    }),
  ),
  city: anyText,
  timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  labels: fc.constantFrom(messagesFor('id').shareKit, messagesFor('en').shareKit),
});
