import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const DINKES = 'Dinas Kesehatan';
const DESK = 'Loket informasi Dinas Kesehatan, hari kerja pukul 08.00–15.00';

/** Mosquitoes, children, clinics: Dinas Kesehatan. */
export function healthBulletins(days: Days): Plan[] {
  return [larvae(days), signs(days), posyandu(days), roundTrip(days), blood(days), elders(days)];
}

function larvae(days: Days): Plan {
  const day = days.weekday('Minggu', 2);
  return {
    key: '3m-plus',
    from: DINKES,
    kind: 'programme',
    urgency: 'important',
    title: 'Minggu bersih serentak: kuras, tutup, dan daur ulang agar bebas jentik',
    summary:
      'Nyamuk demam berdarah bertelur di air jernih di rumah kita. Minggu ini semua RT membersihkan tempat air bersama-sama selama satu jam. Kader datang memeriksa, tanpa biaya.',
    who: 'Semua keluarga di Kota Metro',
    when: `${days.long(day)}, pukul 07.00–08.00`,
    where: 'Rumah, musala, sekolah, dan lahan kosong di setiap RT',
    how: '1. Kuras bak mandi dan tempat minum hewan.\n2. Tutup rapat tempat air.\n3. Daur ulang atau buang barang yang menampung hujan.\n4. Plus: tabur bubuk jentik, pasang kelambu, pelihara ikan.',
    body: 'Satu bak yang tidak dikuras bisa menghasilkan ratusan nyamuk dalam sepekan. Karena itu kita bergerak pada jam yang sama.\n\n## Kapan harus ke puskesmas\n\nDemam tinggi lebih dari dua hari, muncul bintik merah, mimisan, atau nyeri perut: segera ke puskesmas. Jangan menunggu.\n\nBubuk jentik dibagikan gratis oleh kader posyandu.',
    contact: DESK,
    source: 'Surat edaran Dinas Kesehatan tentang pencegahan demam berdarah',
    dimension: 'living',
    topics: ['dbd', 'kesehatan', 'kebersihan'],
    to: ['kota'],
    out: days.office(-2, '08.40'),
    until: days.at(9, '23.59'),
    pictures: [{ draw: 'mosquito', alt: 'Gambar tempat air yang ditutup rapat di halaman rumah' }],
    document: {
      name: 'lembar-periksa-jentik',
      title: 'Lembar periksa jentik untuk ketua RT (PDF)',
      lines: [
        'Nomor rumah, jumlah tempat air, ada jentik atau tidak, tindakan.',
        'Isi satu baris untuk setiap rumah. Serahkan kepada kader posyandu.',
        'Rumah tanpa jentik dihitung dalam angka bebas jentik RT.',
      ],
    },
    variants: [
      {
        language: 'jv',
        title: 'Minggu resik bareng: kuras, tutup, lan daur ulang supaya ora ana uget-uget',
        summary:
          'Lemut demam berdarah ngendhog ing banyu bening ing omah kita. Minggu iki kabeh RT ngresiki wadhah banyu bebarengan sajam suwene. Kader teka mriksa, ora mbayar.',
        body: 'Panas dhuwur luwih saka rong dina? Enggal menyang puskesmas.',
      },
      {
        language: 'ljp',
        title: 'Minggu bersih jejama: kuras, tutup, rik daur ulang supaya mak ngedok jentik',
        summary:
          'Nyamuk demam berdarah betelui di way jernih di lamban ram. Minggu sinji unggal RT ngebersihko wadah way jejama sai jam. Kader ratong meriksa, mak bayar.',
        body: '',
      },
    ],
    questions: [
      {
        asked: 5,
        via: 'KIM Iring Mulyo',
        by: 'Bu Lastri',
        words:
          'Kalau bak mandi tidak bisa dikuras karena air sedang susah, apa yang harus dilakukan?',
        answer: {
          after: 16,
          words:
            'Tutup rapat bak itu dan taburkan bubuk jentik. Takarannya satu sendok makan peres untuk seratus liter air. Airnya tetap aman untuk mandi.',
        },
      },
      {
        asked: 9,
        via: 'KIM Yosodadi',
        by: 'Rini Contoh',
        words: 'Lahan kosong di sebelah rumah saya banyak ban bekas. Siapa yang membersihkan?',
        passedOn: { after: 4, to: 'DLH', note: 'Soal sampah di lahan kosong ditangani DLH.' },
        answer: {
          after: 22,
          words:
            'Tim kebersihan kami datang pada hari kerja bakti. Mohon ketua RT menyebut letak lahannya lewat kelurahan, supaya kami bawa truk kecil.',
        },
      },
      {
        asked: 30,
        via: 'KIM Karangrejo',
        by: 'Pak Joko',
        words: 'Apakah pengasapan juga dilakukan minggu ini?',
      },
    ],
  };
}

const signs = (days: Days): Plan => ({
  key: 'tanda-bahaya-dbd',
  from: DINKES,
  kind: 'education',
  title: 'Kenali tanda bahaya demam berdarah pada anak',
  summary:
    'Demam turun di hari ketiga bukan selalu tanda sembuh. Justru saat itu anak perlu diawasi ketat. Bawa ke puskesmas bila anak lemas, muntah, atau berdarah.',
  who: 'Orang tua, kakek nenek, dan pengasuh anak',
  when: 'Sepanjang musim hujan',
  where: 'Di rumah; puskesmas buka setiap hari kerja, unit gawat darurat RSUD 24 jam',
  how: 'Beri minum sedikit tetapi sering. Ukur suhu pagi dan malam. Jangan beri obat tanpa saran petugas.',
  body: '## Tanda bahaya\n\n- Anak sangat lemas atau mengantuk terus\n- Muntah berulang, perut sakit\n- Mimisan, gusi berdarah, atau bintik merah\n- Tangan dan kaki dingin\n\nSatu saja dari tanda itu cukup untuk segera berangkat.',
  contact: DESK,
  source: 'Pedoman Kementerian Kesehatan, diringkas Dinas Kesehatan',
  dimension: 'living',
  topics: ['dbd', 'kesehatan', 'anak'],
  to: ['kota'],
  out: days.office(-38, '09.15'),
  until: days.at(30, '23.59'),
  questions: [
    {
      asked: 40,
      via: 'KIM Imopuro',
      by: 'Bu Fitri',
      words: 'Apakah jus jambu bisa menaikkan trombosit?',
      answer: {
        after: 30,
        words:
          'Jus jambu boleh diminum sebagai cairan, tetapi bukan obat. Yang terpenting anak cukup minum dan diperiksa petugas.',
      },
    },
  ],
});

function posyandu(days: Days): Plan {
  const day = days.weekday('Selasa', -33);
  return {
    key: 'timbang-serentak',
    from: DINKES,
    kind: 'programme',
    title: 'Penimbangan balita serentak di semua posyandu',
    summary:
      'Semua balita ditimbang dan diukur pada hari yang sama. Hasilnya menentukan keluarga mana yang perlu bantuan gizi. Datang walau anak terlihat sehat.',
    who: 'Anak usia 0 sampai 59 bulan bersama orang tua',
    when: `${days.long(day)}, pukul 08.00–11.00`,
    where: 'Posyandu terdekat di 22 kelurahan',
    how: 'Bawa buku KIA. Pakaikan baju tipis. Anak yang sakit ditimbang di rumah oleh kader.',
    body: 'Tinggi badan anak menunjukkan apakah gizinya cukup dalam waktu lama. Kalau kurang, kader dan bidan menyusun rencana bersama keluarga.\n\nSetelah ditimbang, anak mendapat makanan tambahan buatan kader: bubur kacang hijau dan telur.',
    contact: DESK,
    source: 'Jadwal posyandu Dinas Kesehatan',
    dimension: 'society',
    topics: ['stunting', 'posyandu', 'anak'],
    to: ['kota', '#stunting'],
    out: days.office(-37, '08.30'),
    until: new Date(day.getTime() + 13 * 3_600_000),
    pictures: [
      { draw: 'posyandu', alt: 'Gambar posyandu dengan keluarga yang datang menimbang anak' },
    ],
    questions: [
      {
        asked: 20,
        via: 'KIM Purwosari',
        by: 'Mbak Novita',
        words: 'Anak saya baru pindah dari luar kota, apakah boleh ditimbang di sini?',
        answer: {
          after: 6,
          words:
            'Boleh. Datang ke posyandu terdekat dan sebut alamat sekarang. Kader mencatat anak sebagai warga baru.',
        },
      },
    ],
  };
}

/** Its first text put the right date on the wrong weekday. */
function roundTrip(days: Days): Plan {
  const day = days.weekday('Kamis', 4);
  const wrongName = days.weekdayOf(new Date(day.getTime() - 24 * 3_600_000));
  const rest = 'pukul 08.30–12.00';
  return {
    key: 'pengobatan-keliling',
    from: DINKES,
    kind: 'announcement',
    title: 'Pengobatan keliling gratis di Metro Selatan dan Metro Utara',
    summary:
      'Dokter, bidan, dan perawat gigi datang ke dua kecamatan. Pemeriksaan, obat dasar, dan cek gula darah gratis. Cukup bawa KTP atau kartu keluarga.',
    who: 'Warga Metro Selatan dan Metro Utara',
    when: `${days.long(day)}, ${rest}`,
    where: 'Aula Kecamatan Metro Selatan dan Aula Kecamatan Metro Utara',
    how: 'Ambil nomor antrean mulai pukul 08.00. Lansia dan ibu hamil didahulukan.',
    body: 'Pasien yang perlu pemeriksaan lanjut mendapat rujukan pada hari itu juga. Bawa obat yang biasa diminum, supaya dokter bisa menyesuaikan.',
    contact: DESK,
    source: 'Jadwal puskesmas keliling Dinas Kesehatan',
    dimension: 'living',
    topics: ['kesehatan', 'lansia'],
    to: ['Metro Selatan', 'Metro Utara'],
    out: days.office(-4, '09.00'),
    until: new Date(day.getTime() + 5 * 3_600_000),
    correction: {
      after: 7,
      note: `Hari tertulis ${wrongName}. Yang benar ${days.long(day)}.`,
      wrong: { happensWhen: `${wrongName}, ${days.date(day)}, ${rest}` },
    },
    questions: [
      {
        asked: 3,
        via: 'KIM Margorejo',
        by: 'Pak Slamet',
        words: 'Tanggalnya kok tidak cocok dengan harinya. Yang benar yang mana?',
        answer: {
          after: 5,
          words: `Terima kasih, Anda benar. Yang betul ${days.long(day)}. Kabarnya sudah diralat.`,
        },
      },
    ],
  };
}

const blood = (days: Days): Plan => ({
  key: 'donor-darah',
  from: DINKES,
  kind: 'invitation',
  title: 'Donor darah di halaman Kecamatan Metro Pusat',
  summary:
    'Stok darah golongan O dan B sedang menipis. Mari donor bersama di halaman Kecamatan Metro Pusat. Semua pendonor mendapat pemeriksaan ringan.',
  who: 'Warga sehat usia 17 sampai 60 tahun',
  when: `${days.long(days.weekday('Sabtu', -16))}, pukul 08.00–12.00`,
  where: 'Halaman Kantor Kecamatan Metro Pusat',
  how: 'Tidur cukup, sarapan dulu, bawa KTP.',
  body: 'Satu kantong darah menolong sampai tiga orang. Petugas memeriksa tekanan darah dan kadar hemoglobin sebelum donor.',
  contact: DESK,
  source: 'Surat Dinas Kesehatan dan unit donor darah',
  dimension: 'society',
  topics: ['kesehatan', 'donor darah'],
  to: ['Metro Pusat'],
  out: days.office(-21, '10.00'),
  until: days.weekday('Sabtu', -16, '12.00'),
  withdrawal: {
    after: 50,
    reason:
      'Mobil unit donor dipakai untuk keadaan darurat di kabupaten tetangga. Acara ini batal; jadwal baru kami kabarkan.',
  },
});

const elders = (days: Days): Plan => ({
  key: 'cek-lansia',
  from: DINKES,
  kind: 'invitation',
  title: 'Cek kesehatan gratis untuk lansia di Metro Utara',
  summary:
    'Lansia bisa memeriksa tekanan darah, gula darah, dan mata tanpa biaya. Hasilnya langsung dijelaskan oleh dokter. Keluarga boleh mendampingi.',
  who: 'Warga Metro Utara berusia 60 tahun ke atas',
  when: `${days.long(days.weekday('Rabu', -52))}, pukul 08.00–11.30`,
  where: 'Balai Kelurahan Banjarsari',
  how: 'Puasa makan delapan jam untuk cek gula. Air putih boleh.',
  body: 'Warga yang sulit berjalan bisa minta dijemput. Sampaikan kepada KIM atau kader paling lambat sehari sebelumnya.',
  contact: DESK,
  source: 'Jadwal puskesmas Banjarsari',
  dimension: 'society',
  topics: ['lansia', 'kesehatan'],
  to: ['Metro Utara'],
  out: days.office(-57, '09.40'),
  until: days.weekday('Rabu', -52, '12.00'),
});
