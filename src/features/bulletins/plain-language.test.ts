import { describe, expect, test } from '#test/test.ts';
import { hintsFor, sentencesOf, unexplainedAbbreviations } from './plain-language.ts';

const text = { title: '', summary: '', how: '', body: '' };
const kinds = (body: string) => hintsFor({ ...text, body }).map((hint) => hint.kind);

describe('plain language', () => {
  test('a sentence of more than twenty words is pointed out', () => {
    expect(kinds('kata '.repeat(21))).toEqual(['long_sentence']);
    expect(kinds('kata '.repeat(20))).toEqual([]);
  });

  test('streets, numbers and times do not end a sentence', () => {
    expect(sentencesOf('Datang ke Jl. A. Yani No. 5 pukul 08.30. Bawa buku.')).toEqual([
      'Datang ke Jl. A. Yani No. 5 pukul 08.30.',
      'Bawa buku.',
    ]);
  });

  test('a list is read item by item', () => {
    const item = 'satu dua tiga empat lima enam tujuh delapan';
    expect(kinds(`- ${item}\n- ${item}\n- ${item}`)).toEqual([]);
  });

  test('an abbreviation is fine once it is explained, either way round', () => {
    expect(unexplainedAbbreviations('Pemberantasan sarang nyamuk (PSN) dan PSN lagi')).toEqual([]);
    expect(unexplainedAbbreviations('SPPT (surat pemberitahuan pajak)')).toEqual([]);
    expect(unexplainedAbbreviations('Bawa SPPT')).toEqual(['SPPT']);
  });

  test('what everybody knows and Roman numbers need no explanation', () => {
    expect(unexplainedAbbreviations('RT 04 RW 03, KTP, tahap II, WIB')).toEqual([]);
  });

  test('words of the office come with plainer ones', () => {
    expect(hintsFor({ ...text, body: 'Sehubungan dengan hujan, warga waspada.' })).toEqual([
      { kind: 'office_word', text: 'sehubungan dengan', plainer: 'karena' },
    ]);
  });

  test('three passives in a sentence hide who does what', () => {
    expect(kinds('Jalan diperbaiki, lampu dinyalakan dan sampah dibersihkan.')).toEqual([
      'passive',
    ]);
  });

  test('a summary is three sentences', () => {
    const summary = 'Satu. Dua. Tiga. Empat.';
    expect(hintsFor({ ...text, summary })).toEqual([{ kind: 'long_summary', sentences: 4 }]);
  });

  test('personal data is pointed out while writing, too', () => {
    expect(kinds('Hubungi 0812-3456-7890.')).toEqual(['personal']);
  });
});
