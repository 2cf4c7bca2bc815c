/** Words of the page frame and of the components every page is made of. */
export const ui = {
  skipToContent: 'Langsung ke isi',
  home: 'Halaman depan',
  mainMenu: 'Menu utama',
  nav: {
    bulletins: 'Kabar',
    reports: 'Laporan',
    claims: 'Cek',
    areas: 'Wilayah',
    groups: 'KIM',
    search: 'Cari',
    desk: 'Meja',
    self: 'Saya',
  },
  waiting: (count: number) => `${count} menunggu`,
  tagline: 'Kabar dari kota sampai ke gang, suara dari gang sampai ke kota.',
  defaultDescription: (city: string) =>
    `Kabar resmi ${city}, disampaikan sampai ke tiap kelurahan oleh kelompok informasi warga.`,

  footer: {
    label: 'Tentang situs ini',
    about: 'Tentang Sambung',
    feed: 'Umpan RSS',
    source: 'Sumber terbuka',
    data: 'Data dan API',
    kim: (meaning: string) => `KIM adalah ${meaning}.`,
    language: 'Bahasa',
  },
  demo: {
    label: 'Peragaan',
    note: 'Kota ini contoh. Semua nama orang dan kabarnya rekaan.',
    seeAs: 'Lihat sebagai',
    guest: 'Warga, tanpa masuk',
    change: 'Ganti',
  },

  optional: '(boleh kosong)',
  charactersLeft: 'Sisa {n} huruf',
  charactersOver: 'Lebih {n} huruf',
  errorsTitle: (count: number) =>
    count === 1
      ? 'Ada satu bagian yang perlu diperbaiki'
      : `Ada ${count} bagian yang perlu diperbaiki`,
  errorsNote: 'Isian lainnya masih tersimpan di formulir ini.',
  errorMark: 'Perbaiki:',
  chosenFile: 'Sebelumnya:',

  newer: 'Lebih baru',
  older: 'Lebih lama',
  paging: 'Halaman lain',
  breadcrumb: 'Letak halaman',
  filter: 'Saring',
  filterOn: (count: number) => `Saring (${count} dipakai)`,
  filterApply: 'Terapkan',
  filterClear: 'Hapus saringan',

  tone: {
    success: 'Berhasil',
    problem: 'Gagal',
    warning: 'Perhatian',
    info: 'Catatan',
    emergency: 'Darurat',
  },
  step: { done: 'selesai', current: 'sekarang', ahead: 'belum' },
  due: {
    left: (duration: string) => `Sisa ${duration}`,
    overdue: (duration: string) => `Lewat ${duration}`,
    by: (moment: string) => `paling lambat ${moment}`,
  },
  justNow: 'baru saja',

  share: {
    whatsapp: 'Bagikan lewat WhatsApp',
    copy: 'Salin',
    copyLink: 'Salin tautan',
    copied: 'Tersalin',
  },
  map: {
    noValue: 'Belum ada angka',
    asTable: 'Lihat sebagai tabel',
    area: 'Wilayah',
    value: 'Angka',
    range: (from: string, to: string) => `${from} sampai ${to}`,
  },
  chart: { when: 'Waktu', asTable: 'Lihat angkanya' },
  qr: 'Pindai dengan kamera ponsel',

  autosave: {
    saved: 'Tersimpan pukul {time}',
    failed: 'Belum tersimpan. Sambungan terputus; akan dicoba lagi.',
    conflict: 'Orang lain juga mengubah tulisan ini. Muat ulang halaman sebelum melanjutkan.',
  },
  offline: {
    badge: 'Tanpa sambungan',
    note: 'Halaman yang pernah dibuka masih dapat dibaca. Catatan baru disimpan di ponsel ini dan dikirim saat tersambung lagi.',
    pageTitle: 'Anda sedang tanpa sambungan',
    pageBody:
      'Halaman ini belum pernah dibuka di ponsel ini. Coba lagi setelah tersambung ke internet.',
    retry: 'Coba lagi',
  },
  outbox: {
    waiting: 'Menunggu dikirim: {n}',
    kept: 'Tersimpan di ponsel ini. Dikirim sendiri saat tersambung lagi.',
    refused: 'Tidak diterima. Buka dan periksa lagi.',
    sendNow: 'Kirim sekarang',
    discard: 'Buang',
    look: 'Buka dan periksa',
    sent: 'Sudah terkirim',
    receipt: 'Kode {code}, PIN {pin}',
    noted: 'Sudah saya catat',
  },
  push: {
    on: 'Pemberitahuan di ponsel ini menyala.',
    off: 'Pemberitahuan di ponsel ini mati.',
    blocked: 'Peramban menolak pemberitahuan. Izinkan lewat pengaturan peramban.',
    unsupported: 'Peramban ini belum dapat menerima pemberitahuan.',
  },
};
