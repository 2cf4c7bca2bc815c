import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const DINKES = 'Dinas Kesehatan';
const DESK = 'Loket informasi Dinas Kesehatan, hari kerja pukul 08.00–15.00';

/** What Dinas Kesehatan has written and nobody can read yet. */
export const comingHealthBulletins = (days: Days): Plan[] => [
  {
    key: 'pekan-imunisasi',
    from: DINKES,
    kind: 'programme',
    urgency: 'important',
    title: 'Pekan imunisasi kejar untuk anak sekolah dasar',
    summary:
      'Anak kelas 1, 2, dan 5 mendapat imunisasi di sekolah. Orang tua mengisi lembar persetujuan lebih dulu. Anak yang sakit dijadwalkan ulang di puskesmas.',
    who: 'Murid kelas 1, 2, dan 5 sekolah dasar dan madrasah',
    when: `${days.long(days.weekday('Senin', 8))} sampai ${days.long(days.weekday('Jumat', 9))}`,
    where: 'Sekolah masing-masing',
    how: 'Isi lembar persetujuan dan kembalikan kepada wali kelas.',
    body: 'Imunisasi melindungi anak dari campak, difteri, dan tetanus. Setelah disuntik, anak bisa demam ringan sehari. Itu wajar.',
    contact: DESK,
    source: 'Jadwal bulan imunisasi anak sekolah',
    dimension: 'society',
    topics: ['imunisasi', 'sekolah', 'anak'],
    to: ['kota'],
    out: days.ago(-17),
    until: days.at(20, '23.59'),
    stops: 'scheduled',
  },
  {
    key: 'pelatihan-jumantik',
    from: DINKES,
    kind: 'invitation',
    title: 'Pelatihan pemantau jentik untuk murid SMP',
    summary:
      'Dinas melatih dua murid dari tiap SMP menjadi pemantau jentik di sekolah dan rumahnya. Pelatihan berlangsung setengah hari dan gratis.',
    who: 'Dua murid dan satu guru dari tiap SMP',
    when: days.long(days.weekday('Sabtu', 12)),
    where: 'Aula Dinas Kesehatan',
    body: 'Peserta mendapat senter kecil dan buku catatan. Sekolah mengirim nama peserta lewat surat.',
    contact: DESK,
    source: 'Program sekolah sehat Dinas Kesehatan',
    dimension: 'society',
    topics: ['dbd', 'sekolah'],
    to: ['kota'],
    out: days.ago(15),
    until: days.at(13, '15.00'),
    stops: 'changes_asked',
    givenBack:
      'Jam pelatihan belum ada. Tulis juga ke mana sekolah mengirim nama, dan sampai tanggal berapa.',
  },
];
