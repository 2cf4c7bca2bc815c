/** Answers prepared beforehand: by an office, or for every office where none is named. */
export const TEMPLATES: readonly { office: string | null; title: string; body: string }[] = [
  {
    office: null,
    title: 'Sudah selesai dikerjakan',
    body: 'Terima kasih atas laporan Anda. Pekerjaan sudah selesai pada … dan dapat dilihat di lokasi. Bila masih kurang, silakan buka kembali laporan ini.',
  },
  {
    office: null,
    title: 'Masuk rencana tahun depan',
    body: 'Terima kasih atas usul Anda. Usul ini kami masukkan ke rencana tahun depan dengan urutan ke-… Kami kabari sesudah anggaran ditetapkan.',
  },
  {
    office: 'Dinas PUTR',
    title: 'Lubang ditambal sementara',
    body: 'Lubang sudah ditambal dengan aspal dingin. Lapisan penuh dikerjakan pada pemeliharaan bulan …',
  },
  {
    office: 'Dinas PUTR',
    title: 'Saluran sudah dikeruk',
    body: 'Saluran sudah dikeruk sepanjang … meter dan endapannya diangkut. Pembersihan berikutnya tiga bulan lagi.',
  },
  {
    office: 'Dishub',
    title: 'Lampu sudah diganti',
    body: 'Lampu di tiang nomor … sudah diganti dan menyala sejak tadi malam.',
  },
  {
    office: 'DLH',
    title: 'Tumpukan sudah diangkut',
    body: 'Tumpukan sudah diangkut. Jadwal angkut di sana sekarang tiap …',
  },
  {
    office: 'Dinkes',
    title: 'Pemeriksaan jentik',
    body: 'Petugas sudah memeriksa rumah dalam jarak 100 meter. Rumah yang ada jentiknya diberi larvasida dan didatangi lagi pekan depan.',
  },
  {
    office: 'Disdukcapil',
    title: 'Silakan datang ke loket',
    body: 'Berkas Anda lengkap. Silakan datang ke loket … membawa KTP; selesai hari itu juga dan tidak berbiaya.',
  },
];

/** What Diskominfo says in front of the figures of a week. */
export const INTROS = [
  'Pekan ini keluhan lampu jalan turun, tetapi genangan naik karena hujan tiga hari berturut-turut. Mohon perhatian pada saluran di Metro Pusat.',
  'Tiga kantor menjawab lebih cepat dari batasnya. Yang masih lewat waktu kebanyakan menunggu suku cadang.',
  'Usul warga terbanyak: bank sampah dan sumur resapan. Keduanya dapat dibantu lewat dana kelurahan.',
  'Beberapa jawaban dibuka kembali karena belum menyebut apa yang dikerjakan di lokasi. Mohon disertai foto.',
] as const;
