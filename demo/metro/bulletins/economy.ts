import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const COOP = 'Diskop UMKM';
const COOP_DESK = 'Loket Diskop UMKM, hari kerja pukul 08.00–15.00';
const FOOD = 'DKP3';
const FOOD_DESK = 'Loket DKP3, hari kerja pukul 08.00–15.00';

/** Cooperatives, markets, farms and small firms. */
export function economyBulletins(days: Days): Plan[] {
  return [
    cooperative(days),
    cheapMarket(days),
    olderMarket(days),
    halal(days),
    vaccine(days),
    rats(days),
    online(days),
  ];
}

const cooperative = (days: Days): Plan => ({
  key: 'koperasi-merah-putih',
  from: COOP,
  kind: 'programme',
  title: 'Koperasi Merah Putih membuka pendaftaran anggota di semua kelurahan',
  summary:
    'Setiap kelurahan kini punya Koperasi Merah Putih. Warga bisa menjadi anggota dengan simpanan pokok yang disepakati rapat. Anggota boleh berbelanja, menabung, dan menjual hasil usaha.',
  who: 'Warga dewasa yang tinggal di Kota Metro',
  when: `${days.date(days.at(-15))} sampai ${days.date(days.at(30))}`,
  where: 'Balai kelurahan, setiap Selasa dan Kamis pukul 09.00–12.00',
  how: 'Bawa KTP dan pas foto. Isi formulir di balai kelurahan. Minta tanda terima untuk setiap simpanan.',
  body: 'Koperasi dimiliki anggotanya. Satu orang punya satu suara, berapa pun simpanannya.\n\n## Hati-hati\n\nPendaftaran tidak dilakukan lewat tautan di pesan berantai. Pengurus tidak pernah meminta kode rahasia telepon Anda.',
  contact: COOP_DESK,
  source: 'Instruksi Presiden tentang Koperasi Merah Putih, petunjuk Diskop UMKM',
  dimension: 'economy',
  topics: ['koperasi', 'umkm'],
  to: ['kota', '#umkm'],
  out: days.office(-15, '09.00'),
  until: days.at(30, '23.59'),
  variants: [
    {
      language: 'jv',
      title: 'Koperasi Merah Putih nampa anggota anyar ing kabeh kelurahan',
      summary:
        'Saiki saben kelurahan duwe Koperasi Merah Putih. Warga bisa dadi anggota nganggo simpenan pokok sing disarujuki rapat. Anggota entuk blanja, nabung, lan ngedol asil usaha.',
      body: '',
    },
  ],
  questions: [
    {
      asked: 22,
      via: 'KIM Karangrejo',
      by: 'Bu Sumarni',
      words: 'Berapa simpanan pokoknya?',
      answer: {
        after: 27,
        words:
          'Besarnya diputuskan rapat anggota, jadi bisa berbeda tiap kelurahan. Tanyakan angka resminya di balai kelurahan dan minta tanda terima.',
      },
    },
    {
      asked: 30,
      via: 'KIM Purwosari',
      by: 'Mas Wahyu',
      words: 'Pedagang keliling yang mengontrak rumah boleh ikut?',
      answer: {
        after: 20,
        words:
          'Boleh, asalkan tinggal di Kota Metro dan membawa surat keterangan domisili dari RT.',
      },
    },
  ],
});

function cheapMarket(days: Days): Plan {
  const day = days.weekday('Sabtu', 3);
  return {
    key: 'pasar-murah',
    from: FOOD,
    kind: 'announcement',
    urgency: 'important',
    title: 'Pasar murah di lima kecamatan: beras, minyak, gula, dan telur',
    summary:
      'Pasar murah dibuka serentak di lima kecamatan. Harga lebih rendah dari pasar karena ongkos kirim ditanggung kota. Tiap keluarga mendapat satu kupon dari ketua RT.',
    who: 'Semua keluarga, terutama penerima bantuan pangan',
    when: `${days.long(day)}, pukul 07.30–11.00`,
    where: 'Halaman lima kantor kecamatan',
    how: 'Ambil kupon di ketua RT paling lambat sehari sebelumnya. Bawa tas belanja sendiri dan uang tunai.',
    body: '## Yang dijual\n\n- Beras, paling banyak sepuluh kilogram\n- Minyak goreng, dua liter\n- Gula pasir, dua kilogram\n- Telur, satu kilogram\n\nKupon tidak boleh dijual. Barang habis lebih cepat dari jadwal? Petugas mencatat nama Anda untuk giliran berikutnya.',
    contact: FOOD_DESK,
    source: 'Surat Dinas Ketahanan Pangan tentang pasar murah',
    dimension: 'economy',
    topics: ['pangan', 'harga'],
    to: ['kota'],
    out: days.office(-1, '10.15'),
    until: new Date(day.getTime() + 5 * 3_600_000),
    leftForVisitors: 'received',
    pictures: [{ draw: 'market', alt: 'Gambar tiga lapak pasar dengan sayur dan buah' }],
    questions: [
      {
        asked: 2,
        via: 'KIM Imopuro',
        by: 'Bu Aminah',
        words: 'RT kami belum menerima kupon. Kapan dibagikan?',
        answer: {
          after: 3,
          words:
            'Kupon dikirim ke kelurahan besok pagi. Ketua RT bisa mengambilnya mulai pukul 09.00.',
        },
      },
      {
        asked: 5,
        via: 'KIM Tejo Agung',
        by: 'Pak Rudi',
        words: 'Apakah bisa membayar dengan QRIS?',
      },
    ],
  };
}

function olderMarket(days: Days): Plan {
  const day = days.weekday('Sabtu', -66);
  return {
    key: 'pasar-murah-lama',
    from: FOOD,
    kind: 'announcement',
    title: 'Pasar murah menyambut hari panen di Metro Barat',
    summary:
      'Petani Metro Barat menjual langsung beras dan sayur tanpa perantara. Harga ditulis di papan sejak pagi. Bagian dari hasil penjualan dipakai memperbaiki saluran irigasi.',
    who: 'Warga Metro Barat dan sekitarnya',
    when: `${days.long(day)}, pukul 06.30–10.00`,
    where: 'Lapangan Ganjar Agung',
    how: 'Datang langsung, tanpa kupon.',
    body: 'Tersedia tempat titip sepeda dan penggilingan kopi. Mohon bawa kantong sendiri.',
    contact: FOOD_DESK,
    source: 'Kelompok tani dan Dinas Ketahanan Pangan',
    dimension: 'economy',
    topics: ['pangan', 'pertanian'],
    to: ['Metro Barat'],
    out: days.office(-69, '13.30'),
    until: new Date(day.getTime() + 12 * 3_600_000),
  };
}

const halal = (days: Days): Plan => ({
  key: 'sertifikat-halal',
  from: COOP,
  kind: 'programme',
  title: 'Pendampingan izin usaha dan sertifikat halal gratis untuk warung',
  summary:
    'Pemilik warung dan usaha rumahan dibantu mengurus izin usaha dan sertifikat halal. Pendamping datang ke kelurahan. Biaya ditanggung kota sampai kuota habis.',
  who: 'Usaha makanan dan minuman skala kecil',
  when: `Setiap Rabu sampai ${days.date(days.at(21))}, pukul 09.00–12.00`,
  where: 'Balai kelurahan secara bergiliran',
  how: 'Bawa KTP, contoh produk, dan daftar bahan. Foto dapur sudah cukup untuk pemeriksaan awal.',
  body: 'Izin usaha biasanya selesai hari itu juga. Sertifikat halal perlu dua sampai tiga pekan.\n\nKuota tahun ini tiga ratus usaha. Yang sudah mendaftar di KIM masuk daftar lebih dulu.',
  contact: COOP_DESK,
  source: 'Program pendampingan UMKM',
  dimension: 'economy',
  topics: ['umkm', 'usaha'],
  to: ['kota', '#umkm'],
  out: days.office(-24, '10.40'),
  until: days.at(21, '23.59'),
  proposal: {
    after: 23.4 * 24,
    note: 'Hari pendampingan bertambah: Rabu dan Jumat.',
    change: {
      happensWhen: `Setiap Rabu dan Jumat sampai ${days.date(days.at(21))}, pukul 09.00–12.00`,
    },
  },
  questions: [
    {
      asked: 28,
      via: 'KIM Banjarsari',
      by: 'Mbak Lina',
      words: 'Saya berjualan kue hanya saat ada pesanan. Apakah boleh ikut?',
      answer: {
        after: 24,
        words: 'Boleh. Usaha rumahan yang berjualan sesuai pesanan termasuk yang kami bantu.',
      },
    },
  ],
});

function vaccine(days: Days): Plan {
  const day = days.weekday('Sabtu', -9);
  return {
    key: 'vaksin-hewan',
    from: FOOD,
    kind: 'announcement',
    title: 'Vaksin gratis untuk kambing, sapi, kucing, dan anjing',
    summary:
      'Dokter hewan datang ke Metro Utara untuk memberi vaksin. Sapi dan kambing dilindungi dari penyakit mulut dan kuku. Kucing dan anjing mendapat vaksin rabies.',
    who: 'Peternak dan pemilik hewan di Metro Utara',
    when: `${days.long(day)}, pukul 07.30–11.30`,
    where: 'Lapangan Purwoasri dan Balai Kelurahan Karangrejo',
    how: 'Bawa hewan dengan tali atau kandang. Hewan yang sakit tidak divaksin, tetapi diperiksa.',
    body: 'Peternak dengan lebih dari lima ekor boleh meminta dokter hewan datang ke kandang. Daftar lewat KIM kelurahan.',
    contact: FOOD_DESK,
    source: 'Jadwal pelayanan kesehatan hewan',
    dimension: 'environment',
    topics: ['pertanian', 'hewan'],
    to: ['Metro Utara', '#pertanian'],
    out: days.office(-14, '09.50'),
    until: new Date(day.getTime() + 6 * 3_600_000),
    pictures: [{ draw: 'goat', alt: 'Gambar seekor kambing putih di padang rumput' }],
  };
}

const rats = (days: Days): Plan => ({
  key: 'gropyok-tikus',
  from: FOOD,
  kind: 'invitation',
  title: 'Gerakan bersama mengendalikan tikus sawah sebelum tanam',
  summary:
    'Hama tikus mulai terlihat di sawah Metro Selatan. Kelompok tani bergerak serentak sebelum benih ditabur. Dinas meminjamkan alat dan menyiapkan sarapan.',
  who: 'Petani dan pemuda di Metro Selatan',
  when: `${days.long(days.weekday('Minggu', -80))}, pukul 06.00–09.00`,
  where: 'Hamparan sawah Rejomulyo dan Margodadi',
  how: 'Pakai sepatu bot. Jangan memasang setrum: berbahaya bagi manusia.',
  body: 'Burung hantu adalah teman petani. Mohon jangan diburu. Rumah burung hantu dipasang di enam titik.',
  contact: FOOD_DESK,
  source: 'Pengamatan penyuluh pertanian',
  dimension: 'environment',
  topics: ['pertanian'],
  to: ['Metro Selatan', '#pertanian'],
  out: days.office(-84, '10.10'),
  until: days.weekday('Minggu', -80, '10.00'),
});

const online = (days: Days): Plan => ({
  key: 'kelas-jualan-daring',
  from: COOP,
  kind: 'invitation',
  title: 'Kelas memotret dan menjual produk lewat telepon genggam',
  summary:
    'Pelaku usaha belajar memotret produk, menulis keterangan, dan melayani pembeli. Kelas berlangsung satu hari dengan dua pendamping. Peserta membawa produknya sendiri.',
  who: 'Tiga puluh pelaku usaha kecil, dua dari tiap kelurahan Metro Timur dan Metro Pusat',
  when: `${days.long(days.weekday('Kamis', -17))}, pukul 09.00–15.00`,
  where: 'Aula Kecamatan Metro Timur',
  how: 'Daftar lewat KIM kelurahan. Makan siang disediakan.',
  body: 'Foto yang terang dan keterangan yang jujur lebih berguna daripada potongan harga. Setelah kelas, peserta masuk grup pendampingan selama satu bulan.',
  contact: COOP_DESK,
  source: 'Program kelas UMKM',
  dimension: 'economy',
  topics: ['umkm'],
  to: ['Metro Timur', 'Metro Pusat'],
  out: days.office(-27, '14.00'),
  until: days.weekday('Kamis', -17, '15.00'),
});
