/** Words of the weekly digest: what happened below, for those who lead. */
type Told = {
  filed: { now: number; before: number };
  answered: { now: number };
  open: number;
  overdue: number;
};

export const reportDigest = {
  title: 'Ringkasan mingguan',
  lede: 'Apa yang terjadi di bawah: dibuat sendiri tiap Senin pagi, disunting Diskominfo, dikirim kepada pimpinan, camat, dan lurah.',
  week: (range: string) => `Minggu ${range}`,
  ofArea: (area: string) => `Ringkasan ${area}`,
  draft: 'Draf',
  sent: 'Terkirim',
  emptyTitle: 'Belum ada ringkasan',
  emptyBody: 'Ringkasan pertama dibuat Senin pagi, pukul 6.',
  line: (filed: string, open: string, overdue: string) =>
    `${filed} masuk, ${open} belum selesai, ${overdue} lewat waktu`,
  places: (count: string) => `${count} ringkasan`,
  sendAll: 'Kirim semua draf minggu ini',
  sentCount: (count: number) => `${count} ringkasan dikirim.`,

  intro: 'Pengantar',
  introHint: 'Apa arti angka-angka ini? Tanpa nama pelapor.',
  saveIntro: 'Simpan pengantar',
  send: 'Kirim',
  sendLede: {
    kota: 'Dikirim kepada pimpinan kota.',
    kecamatan: 'Dikirim kepada camat dan staf kecamatan.',
    kelurahan: 'Dikirim kepada lurah dan staf kelurahan.',
  },
  saved: 'Pengantar tersimpan.',
  justSent: 'Ringkasan terkirim.',
  printHint: 'Halaman ini siap dicetak dari menu peramban.',
  madeOn: (moment: string) => `Dibuat ${moment}`,
  sentOn: (moment: string) => `Dikirim ${moment}`,
  tooLong: 'Pengantar terlalu panjang. Paling banyak 3.000 huruf.',
  refusals: {
    not_allowed: 'Jabatan Anda tidak dapat melakukan ini.',
    already_sent: 'Ringkasan ini sudah dikirim dan tidak diubah lagi.',
  },

  figures: {
    filed: 'Masuk',
    answered: 'Dijawab',
    closed: 'Selesai',
    reopened: 'Dibuka kembali',
    open: 'Belum selesai',
    overdue: 'Lewat waktu',
  },
  before: (count: string) => `minggu sebelumnya ${count}`,
  standing: 'Keadaan Senin pagi',
  notPublic: (count: string) => `${count} laporan baru tidak dibuka untuk umum.`,
  notPublicFew: 'Sedikit laporan baru (kurang dari 5) tidak dibuka untuk umum.',
  byState: 'Menurut keadaan',
  byCategory: 'Menurut kategori',
  category: 'Kategori',
  thisWeek: 'Minggu ini',
  weekBefore: 'Sebelumnya',
  map: 'Laporan masuk tiap kelurahan',
  issues: 'Yang paling banyak dilaporkan',
  late: 'Paling lama lewat waktu',
  leadership: 'Perlu perhatian pimpinan',
  leadershipLede: 'Sudah lewat waktu di kantor, kepala kantor, dan koordinator.',
  unnamed: 'Laporan yang tidak dibuka untuk umum',
  days: (days: string) => `${days} hari lewat waktu`,
  answers: 'Jawaban yang layak diceritakan',
  rated: (rating: number) => `Nilai warga ${rating} dari 5`,
  nothing: 'Tidak ada.',

  madeTitle: (week: string) => `Ringkasan mingguan siap disunting: ${week}`,
  madeBody: 'Baca, tulis pengantarnya, lalu kirim kepada pimpinan, camat, dan lurah.',
  sentTitle: (area: string, week: string) => `Ringkasan mingguan ${area}: ${week}`,
  sentBody: ({ filed, answered, open, overdue }: Told) =>
    `${filed.now} laporan masuk (minggu sebelumnya ${filed.before}), ${answered.now} dijawab, ${open} belum selesai, ${overdue} lewat waktu.`,
};
