import type { ReportKind } from '#features/reports';
import type { Dice } from '../../story/dice.ts';
import type { Spot } from './places.ts';

const SINCE = [
  'Sudah dua pekan', 'Sejak awal bulan', 'Sejak hujan pekan lalu', 'Sudah hampir sebulan', 'Sejak sepuluh hari lalu',
  'Sudah lama', 'Sejak tiga hari lalu', 'Sudah berbulan-bulan', 'Sejak pekan lalu', 'Sudah lima hari',
] as const; // prettier-ignore

const CLOSINGS: Record<ReportKind, readonly string[]> = {
  complaint: [
    'Mohon segera ditindaklanjuti.',
    'Terima kasih sebelumnya.',
    'Ketua RT sudah tahu, katanya disuruh lapor ke sini.',
    'Sudah pernah kami sampaikan lewat rapat RW {rw}.',
    'Tetangga kiri kanan mengeluhkan hal yang sama.',
    'Saya tinggal di RT {rt} RW {rw}, boleh ditanya langsung.',
    'Semoga tidak terulang pada warga lain.',
    'Mohon kabarnya supaya bisa saya teruskan di grup RT {rt}.',
  ],
  aspiration: [
    'Semoga bisa dipertimbangkan.',
    'Sudah dibicarakan dalam rapat RT {rt} dan semua setuju.',
    'Warga RW {rw} siap ikut bekerja.',
    'Kalau belum bisa tahun ini, tahun depan pun tidak apa-apa.',
    'Kami senang kalau diajak membahasnya.',
    'Contohnya sudah ada di kelurahan sebelah.',
  ],
  information_request: [
    'Terima kasih atas penjelasannya.',
    'Saya tinggal di RT {rt} RW {rw}.',
    'Mohon dijelaskan dengan bahasa yang mudah.',
    'Kalau bisa dijawab sebelum akhir pekan.',
    'Jawabannya akan kami bagikan di grup RT.',
  ],
  field_information: [
    'Dicatat anggota KIM waktu keliling.',
    'Ketua RW {rw} sudah kami beri tahu.',
    'Akan kami lihat lagi pekan depan.',
    'Sebagai bahan, tidak perlu jawaban.',
  ],
};

/** Of something that can be seen in the street. */
const SEEN_OUTDOORS = [
  'Mohon segera ditengok.',
  'Kami warga RT {rt} siap membantu.',
  'Anak sekolah lewat sini tiap pagi.',
  'Mohon jangan tunggu ada korban.',
  'Kalau perlu penunjuk jalan, cari saja pos ronda RW {rw}.',
  'Fotonya menyusul kalau masih kurang jelas.',
  'Sudah kami tandai seadanya supaya orang hati-hati.',
  'Semoga cepat beres, kasihan orang tua yang lewat.',
  'Sudah pernah kami sampaikan lewat rapat RW {rw}.',
] as const;

/** The place goes into a text; what has no place in it gets one. */
export function fillIn(words: string, spot: Spot, dice: Dice): string {
  return words
    .replaceAll('{jalan}', spot.street)
    .replaceAll('{patokan}', spot.landmark)
    .replaceAll('{rw}', two(spot.rw))
    .replaceAll('{rt}', two(spot.rt))
    .replaceAll('{sejak}', () => dice.pick(SINCE));
}

export function titleOf(title: string, spot: Spot, dice: Dice): string {
  const filled = fillIn(title, spot, dice);
  return filled === title ? `${title}, ${spot.kelurahan} RW ${two(spot.rw)}` : filled;
}

type Closing = { kind: ReportKind; isOutdoors: boolean };

export function closingOf({ kind, isOutdoors }: Closing, spot: Spot, dice: Dice): string {
  const closings = kind === 'complaint' && isOutdoors ? SEEN_OUTDOORS : CLOSINGS[kind];
  return fillIn(dice.pick(closings), spot, dice);
}

const two = (number: number) => String(number).padStart(2, '0');
