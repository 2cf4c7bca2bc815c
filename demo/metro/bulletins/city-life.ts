import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const PUTR = 'Dinas PUTR';
const PUTR_DESK = 'Loket Dinas PUTR, hari kerja pukul 08.00–15.00';
const DLH = 'DLH';
const DLH_DESK = 'Loket DLH, hari kerja pukul 08.00–15.00';

/** Roads, water, rubbish, traffic and order. */
export function cityLifeBulletins(days: Days): Plan[] {
  return [
    drySupply(days),
    roadWork(days),
    wasteBank(days),
    landfill(days),
    oneWay(days),
    lamps(days),
    hydrant(days),
    cleanUp(days),
  ];
}

function drySupply(days: Days): Plan {
  const day = days.weekday('Rabu', 0);
  return {
    key: 'air-padam',
    from: PUTR,
    kind: 'announcement',
    urgency: 'important',
    title: 'Aliran air berhenti sehari di Metro Pusat karena pipa diganti',
    summary:
      'Pipa utama di Metro Pusat diganti dengan yang lebih besar. Selama pekerjaan, air di rumah tidak mengalir. Tampung air sejak malam sebelumnya.',
    who: 'Pelanggan air di Metro Pusat',
    when: `${days.long(day)}, pukul 08.00–18.00`,
    where: 'Kelurahan Metro, Imopuro, Hadimulyo Timur, Hadimulyo Barat, dan Yosomulyo',
    how: 'Tampung air secukupnya. Tutup keran agar rumah tidak kebanjiran saat air kembali. Buang air keruh pertama.',
    body: 'Dua truk tangki berkeliling untuk rumah sakit, sekolah, dan masjid. RT yang punya warga sakit bisa meminta didahulukan lewat KIM.\n\nSetelah pipa baru terpasang, tekanan air di gang yang jauh akan lebih baik.',
    contact: PUTR_DESK,
    source: 'Jadwal pekerjaan jaringan air bersih',
    dimension: 'living',
    topics: ['air bersih'],
    to: ['Metro Pusat'],
    out: days.office(-1, '15.00'),
    until: new Date(day.getTime() + 12 * 3_600_000),
    pictures: [{ draw: 'tap', alt: 'Gambar keran dengan setetes air' }],
    questions: [
      {
        asked: 3,
        via: 'KIM Hadimulyo Barat',
        by: 'Bu Halimah',
        words: 'Di rumah ada bayi. Bisa minta air tangki untuk satu gang?',
        answer: {
          after: 2.5,
          words:
            'Bisa. Sampaikan nama gang dan nomor RT lewat KIM. Truk datang antara pukul 10.00 dan 12.00.',
        },
      },
    ],
  };
}

const roadWork = (days: Days): Plan => ({
  key: 'tambal-jalan',
  from: PUTR,
  kind: 'announcement',
  title: 'Jalan lingkungan di Iring Mulyo ditambal malam hari',
  summary:
    'Tambal jalan dikerjakan malam hari supaya warga tetap bisa lewat siang hari. Suara mesin mungkin terdengar sampai pukul 23.00. Parkirkan kendaraan di tempat lain.',
  who: 'Warga Iring Mulyo di sekitar kampus dan pasar',
  when: `${days.long(days.at(-20))} sampai ${days.long(days.at(-15))}, pukul 20.00–23.00`,
  where: 'Tiga ruas jalan lingkungan di Iring Mulyo',
  how: 'Ikuti rambu. Bila ada warga sakit yang perlu akses, hubungi petugas di lokasi.',
  body: 'Aspal perlu empat jam untuk mengeras. Mohon jangan dilewati truk sebelum pagi.',
  contact: PUTR_DESK,
  source: 'Rencana pemeliharaan jalan',
  dimension: 'living',
  topics: ['jalan', 'lalu lintas'],
  to: ['Iring Mulyo'],
  out: days.office(-22, '09.20'),
  until: days.at(-15, '23.59'),
  pictures: [{ draw: 'road', alt: 'Gambar jalan dengan kerucut pengaman di tepinya' }],
});

const wasteBank = (days: Days): Plan => ({
  key: 'bank-sampah',
  from: DLH,
  kind: 'programme',
  title: 'Bank sampah kini menerima minyak jelantah',
  summary:
    'Minyak bekas menggoreng bisa ditukar menjadi tabungan. Satu liter dihargai sesuai papan harga di bank sampah. Minyak yang dibuang ke selokan membuat air mampat.',
  who: 'Ibu rumah tangga, pedagang gorengan, dan pemilik warung makan',
  when: `Setiap Sabtu pagi, sampai ${days.date(days.at(50))}`,
  where: 'Empat belas bank sampah di Kota Metro',
  how: 'Saring minyak, simpan dalam botol bertutup, bawa ke bank sampah terdekat.',
  body: 'Botol plastik, kardus, dan kaleng tetap diterima. Buku tabungan dibuat saat pertama menyetor, tanpa biaya.',
  contact: DLH_DESK,
  source: 'Kerja sama DLH dan pengelola bank sampah',
  dimension: 'environment',
  topics: ['sampah', 'lingkungan'],
  to: ['kota'],
  out: days.office(-30, '10.00'),
  until: days.at(50, '23.59'),
  pictures: [{ draw: 'waste', alt: 'Gambar tiga tempat sampah berwarna hijau, kuning, dan biru' }],
  questions: [
    {
      asked: 34,
      via: 'KIM Yosodadi',
      by: 'Mbak Suryani',
      words: 'Minyak yang sudah hitam pekat masih diterima?',
      answer: { after: 19, words: 'Masih, asal tidak tercampur air atau sabun.' },
    },
  ],
});

const landfill = (days: Days): Plan => ({
  key: 'angkut-sampah-libur',
  from: DLH,
  kind: 'circular',
  title: 'Jadwal angkut sampah berubah selama perbaikan jalan ke TPAS Karangrejo',
  summary:
    'Jalan masuk ke tempat pemrosesan akhir sampah diperbaiki selama enam hari. Sampah rumah tangga diangkut malam, bukan pagi. Pisahkan sampah basah supaya tidak berbau.',
  who: 'Semua warga dan pengelola pasar',
  when: `${days.date(days.at(-44))} sampai ${days.date(days.at(-39))}, mulai pukul 19.00`,
  where: 'Seluruh Kota Metro',
  how: 'Keluarkan sampah setelah Magrib. Ikat rapat kantongnya.',
  body: 'Sampah pasar diangkut dua kali semalam. Setelah perbaikan selesai, jadwal kembali seperti biasa.',
  contact: DLH_DESK,
  source: 'Surat edaran DLH',
  letter: { letterNumber: '660/214/SE/DLH/2026', letterDate: days.at(-47) },
  dimension: 'environment',
  topics: ['sampah'],
  to: ['kota'],
  out: days.office(-46, '13.40'),
  until: days.at(-39, '23.59'),
  zeal: 0.9,
});

const oneWay = (days: Days): Plan => ({
  key: 'rekayasa-lalu-lintas',
  from: 'Dishub',
  kind: 'announcement',
  urgency: 'important',
  title: 'Arus lalu lintas dialihkan saat jalan sehat hari jadi kelurahan',
  summary:
    'Beberapa jalan di Metro Pusat ditutup Minggu pagi untuk jalan sehat. Pengendara diarahkan lewat jalan lingkar dalam. Ambulans dan pemadam tetap boleh lewat.',
  who: 'Pengendara yang melintas di Metro Pusat',
  when: `${days.long(days.weekday('Minggu', -58))}, pukul 05.30–09.30`,
  where: 'Sekitar Taman Merdeka, Metro Pusat',
  how: 'Berangkat lebih awal. Ikuti arahan petugas dan rambu kuning.',
  body: 'Pedagang boleh menurunkan barang sebelum pukul 05.00. Parkir disediakan di lapangan sekolah.',
  contact: 'Loket Dishub, hari kerja pukul 08.00–15.00',
  source: 'Rencana rekayasa lalu lintas Dishub',
  dimension: 'living',
  topics: ['lalu lintas'],
  to: ['Metro Pusat', 'Metro Timur'],
  out: days.office(-60, '15.20'),
  until: days.weekday('Minggu', -58, '10.00'),
});

const lamps = (days: Days): Plan => ({
  key: 'lampu-jalan',
  from: 'Dishub',
  kind: 'programme',
  title: 'Lampu jalan padam? Tempel nomor tiang, laporkan lewat KIM',
  summary:
    'Setiap tiang lampu kini punya nomor. Sebutkan nomor itu saat melapor, supaya petugas langsung menemukan tempatnya. Perbaikan dikerjakan paling lama tiga hari kerja.',
  who: 'Semua warga',
  when: `Sampai ${days.date(days.at(80))}`,
  where: 'Jalan kota dan jalan lingkungan',
  how: 'Catat nomor di tiang dan nama jalan. Sampaikan kepada KIM atau kelurahan.',
  body: 'Jangan memanjat tiang. Kalau kabel putus, jauhi dan telepon 112.',
  contact: 'Loket Dishub, hari kerja pukul 08.00–15.00',
  source: 'Pendataan tiang lampu oleh Dishub',
  dimension: 'living',
  topics: ['lampu jalan'],
  to: ['kota'],
  out: days.office(-18, '11.10'),
  until: days.at(80, '23.59'),
  questions: [
    {
      asked: 26,
      via: 'KIM Ganjar Asri',
      by: 'Pak Teguh',
      words: 'Nomor di tiang depan rumah saya sudah pudar. Bagaimana?',
      answer: {
        after: 29,
        words:
          'Sebutkan nama gang dan nomor rumah terdekat. Petugas akan memasang nomor baru sambil memperbaiki.',
      },
    },
    {
      asked: 410,
      via: 'KIM Yosomulyo',
      by: 'Bu Winarti',
      words: 'Lampu di gang kami tertutup dahan. Bisa dipangkas sekalian?',
      passedOn: { after: 4, to: 'DLH', note: 'Pemangkasan dahan dikerjakan DLH.' },
    },
  ],
});

const hydrant = (days: Days): Plan => ({
  key: 'cegah-kebakaran',
  from: 'Satpol PP',
  kind: 'education',
  title: 'Cegah kebakaran: periksa kabel, kompor, dan obat nyamuk',
  summary:
    'Sebagian besar kebakaran rumah bermula dari kabel dan kompor. Luangkan sepuluh menit untuk memeriksa rumah. Simpan karung basah di dapur sebagai pemadam pertama.',
  who: 'Setiap rumah tangga',
  when: 'Setiap pekan, terutama sebelum bepergian',
  where: 'Di rumah, warung, dan kos',
  how: 'Cabut kabel yang panas. Ganti selang gas yang retak. Jangan menumpuk steker.',
  body: 'Bila api terlanjur besar, keluar dulu, baru telepon 112. Jangan kembali mengambil barang.',
  contact: 'Pos pemadam kebakaran Satpol PP. Darurat: 112',
  source: 'Catatan pos pemadam kebakaran',
  dimension: 'living',
  topics: ['kebakaran', 'keluarga'],
  to: ['kota'],
  out: days.office(-75, '09.40'),
  until: days.at(-5, '23.59'),
});

const cleanUp = (days: Days): Plan => ({
  key: 'gotong-royong-saluran',
  from: PUTR,
  kind: 'invitation',
  title: 'Gotong royong membersihkan saluran sebelum hujan besar',
  summary:
    'Warga dan petugas membersihkan saluran bersama. Dinas menyiapkan truk, cangkul, dan karung. Saluran yang lancar mencegah banjir di gang.',
  who: 'Warga Hadimulyo Timur, Hadimulyo Barat, Yosorejo, dan Tejo Agung',
  when: `${days.long(days.weekday('Minggu', 6))}, pukul 06.30–09.00`,
  where: 'Saluran tersier di empat kelurahan',
  how: 'Bawa sarung tangan. Anak-anak membantu memunguti plastik di tepi saja.',
  body: 'Lumpur diangkut hari itu juga. Ketua RT mencatat titik yang perlu diperbaiki tukang.',
  contact: PUTR_DESK,
  source: 'Rencana siaga musim hujan',
  dimension: 'environment',
  topics: ['banjir', 'kebersihan'],
  to: ['Hadimulyo Timur', 'Hadimulyo Barat', 'Yosorejo', 'Tejo Agung', '#banjir'],
  out: days.office(-5, '14.10'),
  until: days.weekday('Minggu', 6, '10.00'),
});
