import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const SCHOOL = 'Disdikbud';
const SCHOOL_DESK = 'Loket Disdikbud, hari kerja pukul 08.00–15.00';

/** Schools, help for those who need it, and deciding together. */
export function societyBulletins(days: Days): Plan[] {
  return [
    scholarship(days),
    festival(days),
    library(days),
    foodAid(days),
    fosterParents(days),
    planning(days),
    rules(days),
    answer(days),
    notYet(days),
  ];
}

const scholarship = (days: Days): Plan => ({
  key: 'beasiswa',
  from: SCHOOL,
  kind: 'programme',
  title: 'Bantuan biaya sekolah untuk murid dari keluarga kurang mampu',
  summary:
    'Murid SD dan SMP dari keluarga kurang mampu bisa mendapat bantuan seragam dan buku. Sekolah yang mendaftarkan, orang tua cukup melengkapi berkas. Bantuan tidak dipotong siapa pun.',
  who: 'Murid SD dan SMP yang keluarganya terdaftar di data kesejahteraan sosial',
  when: `Berkas paling lambat ${days.long(days.at(-28))}`,
  where: 'Sekolah masing-masing',
  how: 'Serahkan salinan kartu keluarga kepada wali kelas. Belum terdaftar? Minta surat dari kelurahan.',
  body: 'Ada yang meminta imbalan untuk mendaftarkan? Laporkan ke Inspektorat. Nama pelapor dirahasiakan.',
  contact: SCHOOL_DESK,
  source: 'Petunjuk bantuan biaya pendidikan daerah',
  dimension: 'society',
  topics: ['sekolah', 'bantuan'],
  to: ['kota', '#sekolah'],
  out: days.office(-43, '09.00'),
  until: days.at(-28, '15.00'),
  pictures: [{ draw: 'school', alt: 'Gambar gedung sekolah dengan tiang bendera' }],
  questions: [
    {
      asked: 18,
      via: 'KIM Mulyojati',
      by: 'Bu Kartini',
      words: 'Anak saya di madrasah, apakah termasuk?',
      passedOn: {
        after: 20,
        to: 'Setda',
        note: 'Madrasah dikelola kementerian; mohon bagian kesejahteraan menjawab.',
      },
      answer: {
        after: 50,
        words:
          'Madrasah mempunyai bantuan tersendiri dari kementerian. Tanyakan kepada kepala madrasah; berkasnya hampir sama.',
      },
    },
  ],
});

const festival = (days: Days): Plan => ({
  key: 'festival-budaya',
  from: SCHOOL,
  kind: 'invitation',
  title: 'Panggung budaya pelajar: tari Lampung, wayang, dan musik kampung',
  summary:
    'Pelajar dari lima kecamatan tampil di panggung terbuka. Warga boleh menonton tanpa tiket. Ada pojok belajar aksara Lampung untuk anak-anak.',
  who: 'Seluruh warga, terutama keluarga dengan anak',
  when: `${days.long(days.weekday('Sabtu', 10))}, pukul 15.00–21.00`,
  where: 'Taman Merdeka, Metro Pusat',
  how: 'Datang langsung. Bawa tikar dan botol minum sendiri.',
  body: 'Kelompok seni kampung yang ingin tampil masih bisa mendaftar sampai tiga hari sebelumnya. Setiap kelompok mendapat waktu sepuluh menit.',
  contact: SCHOOL_DESK,
  source: 'Agenda budaya Disdikbud',
  dimension: 'branding',
  topics: ['budaya', 'sekolah'],
  to: ['kota'],
  out: days.office(-6, '10.30'),
  until: days.weekday('Sabtu', 10, '21.00'),
  variants: [
    {
      language: 'ljp',
      title: 'Panggung budaya pelajar: tari Lampung, wayang, rik musik kampung',
      summary:
        'Pelajar jak lima kecamatan tampil di panggung terbuka. Warga dapok nonton mak pakai tiket. Wat pojok belajar aksara Lampung untuk sanak-sanak.',
      body: '',
    },
  ],
});

const library = (days: Days): Plan => ({
  key: 'pojok-baca',
  from: SCHOOL,
  kind: 'programme',
  title: 'Pojok baca di balai kelurahan buka sampai malam',
  summary:
    'Delapan balai kelurahan membuka pojok baca sampai pukul 20.00. Anak bisa belajar bersama kakak pendamping. Buku boleh dipinjam satu pekan.',
  who: 'Anak sekolah dan warga yang suka membaca',
  when: `Senin sampai Jumat, pukul 16.00–20.00, sampai ${days.date(days.at(-8))}`,
  where: 'Delapan balai kelurahan, daftar ada di papan pengumuman',
  how: 'Tulis nama di buku pinjam. Tidak ada biaya.',
  body: 'Punya buku yang sudah selesai dibaca? Titipkan di balai kelurahan. Buku pelajaran, cerita anak, dan resep paling dicari.',
  contact: SCHOOL_DESK,
  source: 'Program gemar membaca',
  dimension: 'society',
  topics: ['sekolah', 'anak'],
  to: ['Metro Pusat', 'Metro Barat', 'Metro Utara'],
  out: days.office(-50, '11.20'),
  until: days.at(-8, '20.00'),
});

const foodAid = (days: Days): Plan => ({
  key: 'bantuan-pangan',
  from: 'Dinsos',
  kind: 'announcement',
  urgency: 'important',
  title: 'Bantuan beras dibagikan di kantor pos dan balai kelurahan',
  summary:
    'Keluarga penerima mendapat surat undangan dari ketua RT. Beras diambil dengan membawa surat itu dan KTP. Tidak ada potongan apa pun.',
  who: 'Keluarga yang menerima surat undangan',
  when: `${days.date(days.at(-32))} sampai ${days.date(days.at(-29))}, pukul 08.00–14.00`,
  where: 'Kantor pos dan balai kelurahan sesuai surat undangan',
  how: 'Lansia dan warga sakit boleh diwakili anggota satu kartu keluarga.',
  body: 'Merasa berhak tetapi tidak menerima surat? Ajukan sanggahan di kelurahan. Jawaban diberikan dalam tujuh hari kerja.',
  contact: 'Loket Dinsos, hari kerja pukul 08.00–15.00',
  source: 'Daftar penerima bantuan pangan tahap berjalan',
  dimension: 'society',
  topics: ['bantuan', 'pangan'],
  to: ['kota'],
  out: days.office(-34, '08.20'),
  until: days.at(-29, '16.00'),
  questions: [
    {
      asked: 9,
      via: 'KIM Iring Mulyo',
      by: 'Pak Mulyono',
      words: 'Tetangga saya pindah rumah, suratnya dikirim ke alamat lama. Harus ke mana?',
      answer: {
        after: 14,
        words:
          'Datang ke kelurahan tempat tinggal sekarang. Petugas memindahkan undangannya hari itu juga.',
      },
    },
  ],
});

const fosterParents = (days: Days): Plan => ({
  key: 'orang-tua-asuh',
  from: 'Dinsos',
  kind: 'programme',
  title: 'Jadi orang tua asuh balita: telur dan susu tiap pekan',
  summary:
    'Warga dan pengusaha bisa menanggung telur dan susu untuk satu balita selama enam bulan. Kader mengantar dan mencatat perkembangan anak. Penanggung menerima kabar tiap bulan.',
  who: 'Warga, pedagang, kantor, dan kelompok pengajian',
  when: `Pendaftaran sampai ${days.date(days.at(25))}`,
  where: 'Posyandu dan kantor kecamatan',
  how: 'Isi lembar kesediaan di posyandu. Nama anak tidak diumumkan.',
  body: 'Program ini dimulai di Metro Timur dan sekarang dibuka untuk semua kecamatan. Sumbangan berupa barang, bukan uang.',
  contact: 'Loket Dinsos, hari kerja pukul 08.00–15.00',
  source: 'Program Orang Tua Asuh',
  dimension: 'society',
  topics: ['stunting', 'anak', 'bantuan'],
  to: ['Metro Timur', 'Metro Pusat', '#stunting'],
  out: days.office(-7, '09.25'),
  until: days.at(25, '23.59'),
});

const planning = (days: Days): Plan => ({
  key: 'musrenbang',
  from: 'Setda',
  kind: 'invitation',
  title: `Musrenbang kelurahan ${days.year + 1}: siapkan usulan dari rembuk RW`,
  summary:
    'Musyawarah rencana pembangunan kelurahan segera tiba. Sebelumnya, setiap RW berembuk dan memilih tiga usulan. Usulan yang jelas tempat dan manfaatnya lebih mudah diterima.',
  who: 'Warga, ketua RT dan RW, kader, pemuda, dan kelompok perempuan',
  when: `Rembuk RW sampai ${days.date(days.at(28))}, musyawarah kelurahan bulan Januari`,
  where: 'Balai RW dan balai kelurahan',
  how: 'Tulis usulan: apa, di mana, untuk berapa orang, mengapa penting. Sertakan foto bila ada.',
  body: '## Tiga kelompok usulan\n\n1. Fisik: jalan, saluran, lampu.\n2. Ekonomi: pelatihan, alat usaha.\n3. Sosial budaya: posyandu, sanggar, kegiatan pemuda.\n\nUsulan yang belum diterima dikabarkan kembali beserta alasannya. KIM membantu menuliskan usulan.',
  contact: 'Bagian perencanaan, Sekretariat Daerah, hari kerja pukul 08.00–15.00',
  source: 'Jadwal perencanaan pembangunan daerah',
  dimension: 'governance',
  topics: ['musrenbang', 'rw'],
  to: ['kota'],
  out: days.office(-8, '13.15'),
  until: days.at(60, '23.59'),
  pictures: [{ draw: 'hall', alt: 'Gambar warga bermusyawarah di balai' }],
  document: {
    name: 'lembar-usulan-rw',
    title: 'Lembar usulan rembuk RW (PDF)',
    lines: [
      'Usulan: apa yang diperlukan?',
      'Tempat: RT, RW, nama jalan atau gang.',
      'Manfaat: untuk berapa keluarga?',
      'Alasan: mengapa tahun ini?',
    ],
  },
  questions: [
    {
      asked: 30,
      via: 'KIM Yosodadi',
      by: 'Rini Contoh',
      words: 'Apakah penyewa rumah boleh ikut rembuk RW?',
      answer: {
        after: 24,
        words: 'Boleh. Siapa pun yang tinggal di RW itu boleh ikut dan mengusulkan.',
      },
    },
    {
      asked: 90,
      via: 'KIM Karangrejo',
      by: 'Pak Supriyadi',
      words: 'Usulan tahun lalu yang ditunda perlu ditulis ulang atau tidak?',
    },
  ],
});

const rules = (days: Days): Plan => ({
  key: 'perda-ketertiban',
  from: 'Satpol PP',
  kind: 'regulation',
  title: 'Aturan jam pengeras suara hajatan mulai berlaku',
  summary:
    'Pengeras suara hajatan boleh dipakai sampai pukul 22.00. Penyelenggara memberi tahu ketua RT tiga hari sebelumnya. Aturan ini menjaga waktu istirahat tetangga.',
  who: 'Warga yang mengadakan hajatan dan penyewa pengeras suara',
  when: `Berlaku mulai ${days.date(days.at(-54))}`,
  where: 'Seluruh Kota Metro',
  how: 'Minta formulir pemberitahuan di kelurahan, gratis.',
  body: 'Bila terlambat, petugas mengingatkan lebih dulu. Pengajian dan ibadah tidak termasuk aturan ini.',
  contact: 'Kantor Satpol PP, hari kerja pukul 08.00–15.00',
  source: 'Peraturan daerah tentang ketertiban umum',
  letter: { letterNumber: '7 Tahun 2026', letterDate: days.at(-60) },
  dimension: 'governance',
  topics: ['ketertiban'],
  to: ['kota'],
  out: days.office(-55, '10.50'),
  until: days.at(90, '23.59'),
  zeal: 0.85,
});

const answer = (days: Days): Plan => ({
  key: 'jawaban-lampu-stadion',
  from: PUTR_NAME,
  kind: 'answer',
  title: 'Jawaban: kapan saluran di belakang pasar Tejo Agung diperbaiki',
  summary:
    'Warga Tejo Agung bertanya tentang saluran yang sering meluap. Perbaikan dimulai bulan depan dan selesai dalam enam pekan. Selama itu pasar tetap buka.',
  who: 'Pedagang dan warga di sekitar pasar Tejo Agung',
  when: `Mulai ${days.long(days.weekday('Senin', 9))}`,
  where: 'Saluran di belakang pasar Tejo Agung',
  how: 'Pedagang di sisi belakang pindah sementara ke halaman depan. Petugas membantu memindahkan lapak.',
  body: 'Saluran diperlebar dan diberi penutup. Pertanyaan ini dibawa KIM Tejo Agung setelah rapat warga; terima kasih.',
  contact: 'Loket Dinas PUTR, hari kerja pukul 08.00–15.00',
  source: 'Rencana kerja Dinas PUTR',
  dimension: 'living',
  topics: ['banjir', 'pasar'],
  to: ['KIM Tejo Agung', 'KIM Yosorejo', 'KIM Kecamatan Metro Timur'],
  out: days.office(-3, '11.30'),
  until: days.at(35, '23.59'),
});

const PUTR_NAME = 'Dinas PUTR';

const notYet = (days: Days): Plan => ({
  key: 'penerimaan-murid',
  from: SCHOOL,
  kind: 'announcement',
  title: 'Jadwal penerimaan murid baru dan cara memilih sekolah',
  summary:
    'Penerimaan murid baru dibuka dalam tiga tahap. Jarak rumah, prestasi, dan keadaan keluarga dihitung terpisah.',
  who: 'Orang tua calon murid TK, SD, dan SMP',
  when: 'Bulan Mei dan Juni',
  where: 'Sekolah negeri di Kota Metro',
  body: 'Rincian kuota menunggu keputusan kepala dinas.',
  contact: SCHOOL_DESK,
  source: '',
  dimension: 'society',
  topics: ['sekolah'],
  to: ['kota'],
  out: days.ago(30),
  until: days.at(150, '23.59'),
  stops: 'draft',
});
