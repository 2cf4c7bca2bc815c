import { describe, expect, test } from 'vitest';

import { tell } from './told.ts';
import { type Veto, vetoesOf } from './veto.ts';

const CITY = new Set(['banjar sari', 'mulyo asih']);

function vetoes(message: string, record: string, title = ''): Veto[] {
  const told = { closest: tell(record, CITY), whole: tell(`${title}\n${record}`, CITY) };
  return vetoesOf(tell(message, CITY), told);
}

const PRIZE =
  'Selamat! Nomor Anda terpilih sebagai pemenang undian Bank BRI sebesar 50 juta rupiah, hubungi Bapak Wagiman di Semarang';
const ill = 'Pak Sutrisno meninggal setelah divaksin di puskesmas kemarin siang';

describe('a template filled in anew', () => {
  const filledIn: [what: string, message: string, veto: Veto][] = [
    ['another bank', PRIZE.replace('BRI', 'BCA'), 'institution'],
    ['another bank in small letters', PRIZE.replace('BRI', 'mandiri').toLowerCase(), 'institution'],
    ['a bank in no list', PRIZE.replace('BRI', 'Sentosajaya'), 'institution'],
    ['another town', PRIZE.replace('Semarang', 'Makassar'), 'place'],
    ['another person', PRIZE.replace('Wagiman', 'Darsono'), 'person'],
    ['another sum', PRIZE.replace('50 juta', '75 juta'), 'number'],
  ];
  test.for(filledIn)('%s', ([, message, veto]) => {
    expect(vetoes(message, PRIZE)).toContain(veto);
    expect(vetoes(`Info dari grup sebelah: ${message} (copas)`, PRIZE)).toContain(veto);
  });

  test('a place of the city is told from another', () => {
    const record = 'Sumur warga Banjar Sari tercemar limbah, jangan diminum';
    expect(vetoes(record.replace('Banjar Sari', 'Mulyo Asih'), record)).toContain('place');
  });

  test('several unlisted words stand where several others stood', () => {
    const record =
      'Katanya dinas membiarkan kuaci oplosan dijual di pasar burung belakang, sudah banyak bungkus beredar dan dua anak muntah';
    const message = record
      .replace('kuaci oplosan', 'lilin berpengawet')
      .replace('pasar burung belakang', 'kantin gelanggang renang');
    expect(vetoes(message, record)).toEqual(['name']);
    expect(vetoes(record.replace('kuaci oplosan', 'kuaci'), record)).toEqual([]);
  });

  test('who is said to have died is somebody else', () => {
    expect(vetoes(ill.replace('Sutrisno', 'Karyadi'), ill)).toContain('person');
  });

  test('what was denied is now said', () => {
    const record = 'Wali kota tidak akan menutup pasar lama mulai bulan depan kata pedagang';
    expect(vetoes(record.replace('tidak ', ''), record)).toEqual(['negation']);
  });
});

describe('a changed copy is still the same', () => {
  const copies: [how: string, message: string][] = [
    ['word for word', PRIZE],
    ['shouted', PRIZE.toUpperCase()],
    ['cut short', PRIZE.slice(0, 70)],
    ['with greetings and a status bar', `10:42 4G Grup Keluarga ${PRIZE} Sebarkan!! 18.20`],
    [
      'misread by a camera',
      PRIZE.replace('Semarang', 'Semar ang').replace('Wagiman', 'Wag1rnan').replace('Bank', 'Bonk'),
    ],
    ['mistyped', PRIZE.replace('Wagiman', 'Wagimna').replace('pemenang', 'pemnang')],
    [
      'in short forms',
      'slmt! nmr anda trpilih sbg pmenang undian bank BRI sbsr 50jt rp, hub bpk wagiman di smrng',
    ],
    ['with another common word', PRIZE.replace('terpilih', 'dinyatakan')],
    [
      'in another order',
      'Hubungi Bapak Wagiman di Semarang. Nomor Anda terpilih sebagai pemenang undian Bank BRI sebesar 50 juta rupiah',
    ],
  ];
  test.for(copies)('%s', ([, message]) => {
    expect(vetoes(message, PRIZE)).toEqual([]);
  });

  test('when its name stands in the title only', () => {
    expect(vetoes(`${ill} kata Bu Wartini`, ill, 'Kabar dari Bu Wartini')).toEqual([]);
  });

  test('when a word was left out with a negation beside it', () => {
    const record =
      'Kami tidak pernah memungut biaya apa pun untuk bantuan beras, laporkan kepada lurah';
    expect(vetoes('Kami memungut untuk bantuan beras, kepada', record)).toEqual([]);
  });
});
