import { describe, expect, test } from 'vitest';

import { spokenIndonesian } from './spoken-indonesian.ts';
import { spokenNumber } from './spoken-numbers.ts';

describe('numbers as they are said', () => {
  test.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [117, 'seratus tujuh belas'],
    [250, 'dua ratus lima puluh'],
    [1000, 'seribu'],
    [1250, 'seribu dua ratus lima puluh'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [2_500_000, 'dua juta lima ratus ribu'],
    [1_000_000_001, 'satu miliar satu'],
  ])('%i', (number, words) => {
    expect(spokenNumber(number)).toBe(words);
  });
});

describe('text as it is said', () => {
  test.each([
    ['Selasa, 24 November 2026', 'Selasa, dua puluh empat November'],
    ['1 Januari 2027', 'satu Januari dua ribu dua puluh tujuh'],
    ['24/11/2026', 'dua puluh empat November'],
    ['pukul 08.00', 'pukul delapan pagi'],
    ['jam 13.30 WIB', 'pukul satu tiga puluh siang'],
    ['08.00–11.00 WIB', 'pukul delapan pagi sampai sebelas siang'],
    ['19.30 s.d. 21.00', 'pukul tujuh tiga puluh malam sampai sembilan malam'],
    ['Rp50.000', 'lima puluh ribu rupiah'],
    ['Rp 1,5 juta', 'satu koma lima juta rupiah'],
    ['1.250 warga', 'seribu dua ratus lima puluh warga'],
    ['10%', 'sepuluh persen'],
    ['usia 5-12 tahun', 'usia lima sampai dua belas tahun'],
    ['RT/RW 02/03', 'RT dua RW tiga'],
    ['Jl. Kepiting No. 5', 'Jalan Kepiting nomor lima'],
    ['ke-3', 'ke tiga'],
    ['hubungi 112', 'hubungi satu satu dua'],
    ['112 warga', 'seratus dua belas warga'],
    ['nomor 00125', 'nomor nol nol satu dua lima'],
  ])('%s', (written, said) => {
    expect(spokenIndonesian(written, 2026)).toBe(said);
  });
});
