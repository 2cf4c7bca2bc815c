import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const DUKCAPIL = 'Disdukcapil';
const DUKCAPIL_DESK = 'Loket Disdukcapil, hari kerja pukul 08.00–15.00';
const TAX_DESK = 'Loket BPPRD, hari kerja pukul 08.00–15.00';

/** Papers and taxes that come to the people. */
export function serviceBulletins(days: Days): Plan[] {
  return [
    idCards(days),
    childCards(days),
    landTax(days),
    taxRelief(days),
    vehicleTax(days),
    saturday(days),
    reserve(days),
  ];
}

function idCards(days: Days): Plan {
  const first = days.weekday('Selasa', 1);
  const second = days.weekday('Rabu', 2);
  return {
    key: 'ktp-keliling',
    from: DUKCAPIL,
    kind: 'announcement',
    title: 'Perekaman KTP-el keliling di Metro Selatan',
    summary:
      'Mobil perekaman KTP-el datang ke Margorejo dan Sumbersari Bantul. Warga yang baru berusia 17 tahun bisa merekam data di tempat. Kartu rusak atau hilang juga dilayani.',
    who: 'Warga Metro Selatan berusia 17 tahun ke atas',
    when: `${days.long(first)} dan ${days.long(second)}, pukul 08.30–14.00`,
    where: 'Hari pertama Balai Kelurahan Margorejo, hari kedua Balai Kelurahan Sumbersari Bantul',
    how: 'Bawa kartu keluarga asli. Kartu hilang: bawa surat keterangan kehilangan. Kartu rusak: bawa kartunya.',
    body: 'Perekaman gratis dan tidak boleh diwakilkan. Warga yang sakit atau lanjut usia bisa meminta petugas datang ke rumah lewat ketua RT.\n\nKartu yang sudah jadi dibagikan lewat kelurahan, paling lama tujuh hari kerja.',
    contact: DUKCAPIL_DESK,
    source: 'Jadwal layanan keliling Disdukcapil',
    dimension: 'governance',
    topics: ['ktp', 'layanan keliling'],
    to: ['Metro Selatan'],
    out: days.office(-3, '09.10'),
    until: new Date(second.getTime() + 9 * 3_600_000),
    pictures: [{ draw: 'bus', alt: 'Gambar mobil layanan keliling berwarna kuning' }],
    questions: [
      {
        asked: 6,
        via: 'KIM Margodadi',
        by: 'Mas Robi',
        words: 'Saya 16 tahun, ulang tahun bulan depan. Boleh merekam sekarang?',
        answer: {
          after: 18,
          words: 'Boleh. Data Anda direkam sekarang, kartunya dicetak setelah Anda genap 17 tahun.',
        },
      },
      {
        asked: 42,
        via: 'KIM Rejomulyo',
        by: 'Bu Yanti',
        words: 'Ibu saya tidak bisa berjalan. Bagaimana cara minta petugas datang?',
      },
    ],
  };
}

const childCards = (days: Days): Plan => ({
  key: 'kartu-anak',
  from: DUKCAPIL,
  kind: 'programme',
  title: 'Kartu identitas anak bisa diurus di sekolah',
  summary:
    'Disdukcapil membuka loket kartu identitas anak di dua puluh sekolah dasar. Orang tua cukup menitipkan berkas kepada wali kelas. Kartu selesai dalam lima hari kerja.',
  who: 'Orang tua murid sekolah dasar',
  when: `${days.date(days.at(-70))} sampai ${days.date(days.at(-56))}`,
  where: 'Sekolah dasar negeri di lima kecamatan',
  how: 'Salinan kartu keluarga, salinan akta lahir, dan satu foto untuk anak di atas lima tahun.',
  body: 'Kartu identitas anak dipakai untuk mendaftar sekolah, membuka tabungan, dan berobat. Layanan ini gratis.',
  contact: DUKCAPIL_DESK,
  source: 'Surat Disdukcapil kepada sekolah dasar',
  dimension: 'governance',
  topics: ['anak', 'sekolah', 'ktp'],
  to: ['kota'],
  out: days.office(-71, '08.50'),
  until: days.at(-56, '15.00'),
});

const landTax = (days: Days): Plan => ({
  key: 'pbb-jatuh-tempo',
  from: 'BPPRD',
  kind: 'announcement',
  urgency: 'important',
  title: 'PBB tahun ini jatuh tempo, bayar lewat bank, kantor pos, atau kelurahan',
  summary:
    'Batas bayar pajak bumi dan bangunan sudah dekat. Pembayaran bisa dilakukan di bank, kantor pos, atau loket kelurahan. Simpan bukti bayar dan cocokkan namanya.',
  who: 'Pemilik tanah dan bangunan di Kota Metro',
  when: `Paling lambat ${days.long(days.at(-40))}`,
  where: 'Bank, kantor pos, dan loket 22 kelurahan',
  how: 'Siapkan nomor objek pajak yang ada di lembar SPPT. Petugas tidak pernah meminta transfer ke rekening pribadi.',
  body: 'Uang pajak kembali menjadi jalan, lampu, dan saluran air. Bila ukuran tanah di lembar SPPT keliru, ajukan pembetulan di loket BPPRD dengan membawa sertifikat.\n\nLewat jatuh tempo, denda dihitung tiap bulan.',
  contact: TAX_DESK,
  source: 'Ketetapan pajak bumi dan bangunan tahun berjalan',
  dimension: 'economy',
  topics: ['pbb', 'pajak'],
  to: ['kota', '#pbb'],
  out: days.office(-62, '10.20'),
  until: days.at(-40, '23.59'),
  givenBack: 'Kalimat kedua terlalu panjang, dan sebutkan tempat membayar satu per satu.',
  questions: [
    {
      asked: 15,
      via: 'KIM Hadimulyo Timur',
      by: 'Pak Dedi',
      words: 'Lembar SPPT saya belum sampai. Apakah tetap bisa membayar?',
      answer: {
        after: 25,
        words:
          'Bisa. Sebutkan alamat dan nama pemilik di loket kelurahan. Petugas mencetak ulang lembarnya saat itu juga.',
      },
    },
    {
      asked: 60,
      by: 'Bu Marlina',
      words: 'Beli obat kuat murah di sini, hubungi saya!',
      setAside: { after: 12, reason: 'Ini iklan, bukan pertanyaan tentang PBB.' },
    },
  ],
});

const taxRelief = (days: Days): Plan => ({
  key: 'keringanan-denda-pbb',
  from: 'BPPRD',
  kind: 'programme',
  title: 'Denda PBB dihapus bagi yang melunasi pokok pajak bulan ini',
  summary:
    'Wajib pajak yang melunasi tunggakan pokok tidak perlu membayar denda. Keringanan berlaku untuk semua tahun yang tertunggak. Tidak ada formulir, cukup bayar di loket.',
  who: 'Wajib pajak yang masih menunggak PBB',
  when: `Sampai ${days.long(days.at(18))}`,
  where: 'Loket BPPRD dan mobil pajak keliling',
  how: 'Bawa lembar SPPT tahun mana pun. Petugas menghitung sisa pokok dan mencetak tanda lunas.',
  body: '## Jadwal mobil pajak keliling\n\n- Senin: Metro Pusat\n- Selasa: Metro Timur\n- Rabu: Metro Barat\n- Kamis: Metro Utara\n- Jumat: Metro Selatan\n\nMobil parkir di halaman kantor kecamatan, pukul 09.00–13.00.',
  contact: TAX_DESK,
  source: 'Keputusan wali kota tentang penghapusan denda PBB',
  dimension: 'economy',
  topics: ['pbb', 'pajak'],
  to: ['kota', '#pbb'],
  out: days.office(-12, '09.30'),
  until: days.at(18, '23.59'),
  document: {
    name: 'jadwal-pajak-keliling',
    title: 'Jadwal mobil pajak keliling untuk papan RW (PDF)',
    lines: [
      'Senin: Metro Pusat. Selasa: Metro Timur. Rabu: Metro Barat.',
      'Kamis: Metro Utara. Jumat: Metro Selatan.',
      'Halaman kantor kecamatan, pukul 09.00 sampai 13.00.',
    ],
  },
});

function vehicleTax(days: Days): Plan {
  const day = days.weekday('Jumat', -5);
  return {
    key: 'samsat-keliling',
    from: 'Dishub',
    kind: 'announcement',
    title: 'Samsat keliling singgah di Taman Yosodadi',
    summary:
      'Pajak kendaraan tahunan bisa dibayar di mobil Samsat keliling. Prosesnya sekitar lima belas menit. Ganti pelat lima tahunan tetap di kantor Samsat.',
    who: 'Pemilik kendaraan di Metro Timur dan sekitarnya',
    when: `${days.long(day)}, pukul 08.30–11.30`,
    where: 'Taman Kelurahan Yosodadi',
    how: 'Bawa KTP asli, STNK asli, dan uang pas bila membayar tunai.',
    body: 'KTP harus sesuai dengan nama di STNK. Kendaraan perusahaan dilayani di kantor Samsat.',
    contact: 'Loket Dishub, hari kerja pukul 08.00–15.00',
    source: 'Jadwal Samsat keliling',
    dimension: 'governance',
    topics: ['pajak', 'layanan keliling'],
    to: ['Metro Timur'],
    out: days.office(-10, '11.00'),
    until: new Date(day.getTime() + 5 * 3_600_000),
  };
}

function saturday(days: Days): Plan {
  const day = days.weekday('Sabtu', 2);
  return {
    key: 'loket-sabtu',
    from: DUKCAPIL,
    kind: 'announcement',
    title: 'Loket KTP-el dan kartu keluarga buka Sabtu ini',
    summary:
      'Disdukcapil membuka loket khusus pada Sabtu pagi. Layanan ini untuk warga yang bekerja pada hari biasa. Pengambilan kartu yang sudah jadi juga bisa.',
    who: 'Warga Kota Metro yang sulit datang pada hari kerja',
    when: `${days.long(day)}, pukul 08.00–12.00`,
    where: 'Kantor Disdukcapil Kota Metro',
    how: 'Ambil nomor antrean di pintu masuk. Bawa kartu keluarga asli.',
    body: 'Loket melayani paling banyak dua ratus orang. Warga lansia, ibu hamil, dan penyandang disabilitas tidak perlu mengantre.',
    contact: DUKCAPIL_DESK,
    source: 'Pengumuman Disdukcapil tentang layanan akhir pekan',
    dimension: 'governance',
    topics: ['ktp', 'layanan'],
    to: ['kota'],
    out: days.ago(2.5),
    until: new Date(day.getTime() + 4 * 3_600_000),
    leftForVisitors: 'unopened',
  };
}

const reserve = (days: Days): Plan => ({
  key: 'akta-daring',
  from: DUKCAPIL,
  kind: 'education',
  title: 'Urus akta kelahiran dari rumah dalam tiga langkah',
  summary:
    'Akta kelahiran bisa diajukan lewat telepon genggam. Foto berkas, kirim, lalu tunggu kabar. Akta dikirim sebagai berkas yang bisa dicetak sendiri.',
  who: 'Orang tua bayi yang baru lahir',
  when: 'Setiap hari',
  where: 'Dari rumah, atau dibantu petugas kelurahan',
  how: 'Foto surat keterangan lahir, kartu keluarga, dan buku nikah. Kirim lewat layanan daring Disdukcapil.',
  body: 'Belum punya telepon pintar? Petugas kelurahan membantu tanpa biaya.',
  contact: DUKCAPIL_DESK,
  source: 'Panduan layanan daring Disdukcapil',
  dimension: 'governance',
  topics: ['akta', 'anak'],
  to: ['kota'],
  out: days.ago(4),
  until: days.at(60, '23.59'),
  stops: 'approved',
});
