import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const BPBD = 'BPBD';
const DESK = 'Posko BPBD, siaga 24 jam. Darurat: telepon 112, gratis';

/** Water, wind and what to do: Badan Penanggulangan Bencana Daerah. */
export function disasterBulletins(days: Days): Plan[] {
  return [
    flood(days),
    fallenTree(days),
    oneNumber(days),
    wind(days),
    bag(days),
    olderFlood(days),
    ...notOut(days),
  ];
}

const flood = (days: Days): Plan => ({
  key: 'banjir-yosorejo',
  from: BPBD,
  kind: 'early_warning',
  urgency: 'emergency',
  title: 'Air naik di Yosorejo dan Tejo Agung, pindah ke tempat tinggi sekarang',
  summary:
    'Hujan lebat membuat saluran meluap di Yosorejo dan Tejo Agung. Air di beberapa gang sudah setinggi lutut. Pindahkan keluarga, surat penting, dan barang listrik ke tempat yang lebih tinggi.',
  who: 'Warga Yosorejo dan Tejo Agung, terutama yang rumahnya dekat saluran',
  when: `Sejak ${days.long(days.ago(5))}, sampai air surut`,
  where: 'Kelurahan Yosorejo dan Tejo Agung; tempat mengungsi di kedua balai kelurahan',
  how: '1. Matikan listrik dari meteran.\n2. Dahulukan bayi, lansia, ibu hamil, dan tetangga yang sakit.\n3. Bawa obat, air minum, dan baju ganti.\n4. Jangan berjalan melawan arus.\n5. Perlu perahu atau ambulans? Telepon 112.',
  body: 'Petugas BPBD, kelurahan, dan relawan sudah berada di lokasi.\n\n## Tempat mengungsi\n\n- Balai Kelurahan Yosorejo\n- Balai Kelurahan Tejo Agung\n\nKedua tempat menyediakan makanan hangat, selimut, dan air bersih. Hewan peliharaan boleh dibawa.\n\nKabar berikutnya kami kirim setiap tiga jam lewat halaman ini.',
  contact: DESK,
  source: 'Pantauan petugas BPBD di lapangan',
  dimension: 'living',
  topics: ['banjir', 'darurat'],
  to: ['Metro Timur'],
  out: days.ago(4.6),
  until: days.at(1, '18.00'),
  confirmed: 34,
  pictures: [{ draw: 'flood', alt: 'Gambar rumah-rumah yang halamannya tergenang air hujan' }],
  variants: [
    {
      language: 'jv',
      title: 'Banyu munggah ing Yosorejo lan Tejo Agung, enggal pindhah panggonan dhuwur',
      summary:
        'Udan deres nggawe kalen ing Yosorejo lan Tejo Agung luber. Ing sawetara gang banyune wis sakdhengkul. Pindhahna kulawarga, layang penting, lan piranti listrik menyang panggonan sing luwih dhuwur.',
      body: 'Balai kelurahan loro-lorone wis dibukak. Butuh tulung? Telpon 112.',
    },
  ],
  questions: [
    {
      asked: 0.7,
      via: 'KIM Tejo Agung',
      by: 'Tuti Umpama',
      words: 'Di balai kelurahan ada tempat khusus untuk bayi dan ibu menyusui?',
      answer: {
        after: 0.5,
        words:
          'Ada. Di kedua balai kelurahan kami siapkan satu ruang tertutup untuk ibu dan bayi. Tanyakan kepada petugas di pintu.',
      },
    },
    {
      asked: 3,
      via: 'KIM Yosorejo',
      by: 'Pak Rahmat',
      words: 'Kapan kira-kira listrik di RW 4 dinyalakan lagi?',
    },
  ],
});

const fallenTree = (days: Days): Plan => ({
  key: 'pohon-mulyojati',
  from: BPBD,
  kind: 'early_warning',
  urgency: 'emergency',
  title: 'Pohon tumbang menutup jalan utama Mulyojati, ambil jalan lain',
  summary:
    'Satu pohon besar tumbang dan menutup kedua jalur jalan utama Mulyojati. Kabel listrik ikut turun, jadi jangan mendekat. Petugas sedang memotong batang pohon.',
  who: 'Pengendara dan warga di sekitar jalan utama Mulyojati',
  when: 'Sekarang, diperkirakan sampai tiga jam lagi',
  where: 'Jalan utama Mulyojati, dekat kantor kelurahan',
  how: 'Jauhi kabel yang turun, minimal sepuluh langkah. Lewat jalan lingkungan Ganjar Asri untuk sementara.',
  body: 'Tidak ada korban. Listrik di sebagian Mulyojati padam demi keamanan. Petugas PLN dan BPBD bekerja bersama.\n\nJalan dibuka lagi setelah kabel dinyatakan aman.',
  contact: DESK,
  source: 'Laporan warga lewat 112, diperiksa petugas BPBD',
  dimension: 'living',
  topics: ['lalu lintas', 'darurat'],
  to: ['Metro Barat'],
  out: days.ago(0.4),
  until: days.ago(-7),
  confirmed: null,
});

const oneNumber = (days: Days): Plan => ({
  key: 'nomor-darurat',
  from: BPBD,
  kind: 'announcement',
  urgency: 'important',
  title: 'Satu nomor untuk keadaan darurat: telepon 112, gratis',
  summary:
    'Kebakaran, kecelakaan, banjir, atau orang sakit mendadak: telepon 112. Nomor ini gratis dari telepon apa pun dan dijaga 24 jam. Petugas meneruskan panggilan ke dinas yang tepat.',
  who: 'Semua warga Kota Metro',
  when: 'Setiap hari, 24 jam',
  where: 'Seluruh wilayah Kota Metro',
  how: 'Sebut apa yang terjadi, di mana, dan apakah ada yang terluka. Jangan tutup telepon sebelum diminta.',
  body: 'Panggilan iseng membuat orang lain terlambat ditolong. Ajari anak kapan nomor ini dipakai.\n\n## Kapan menelepon\n\n- Ada orang yang nyawanya terancam.\n- Ada api, banjir, atau bangunan roboh.\n- Ada kejahatan yang sedang berlangsung.\n\nUntuk jalan rusak atau sampah, lapor lewat kelurahan atau KIM.',
  contact: DESK,
  source: 'Badan Penanggulangan Bencana Daerah',
  dimension: 'governance',
  topics: ['darurat'],
  to: ['kota'],
  out: days.office(-61, '09.20'),
  until: days.at(45, '23.59'),
  correction: {
    after: 3.2,
    note: 'Nomor darurat tertulis 122. Yang benar 112.',
    wrong: {
      title: 'Satu nomor untuk keadaan darurat: telepon 122, gratis',
      summary:
        'Kebakaran, kecelakaan, banjir, atau orang sakit mendadak: telepon 122. Nomor ini gratis dari telepon apa pun dan dijaga 24 jam. Petugas meneruskan panggilan ke dinas yang tepat.',
    },
    atOnce: true,
  },
  questions: [
    {
      asked: 1.4,
      via: 'KIM Banjarsari',
      by: 'Bu Ningsih',
      words: 'Saya coba 122 tidak tersambung. Apakah nomornya benar?',
      answer: {
        after: 2.3,
        words:
          'Terima kasih sudah mengingatkan. Nomor yang benar 112. Kabar ini sudah kami perbaiki dan kami kirim ulang ke semua KIM.',
      },
    },
    {
      asked: 70,
      by: 'Mas Edi',
      words: 'Apakah 112 bisa dipakai kalau pulsa habis?',
      answer: {
        after: 20,
        words: 'Bisa. Panggilan ke 112 gratis dan tetap tersambung walau pulsa habis.',
      },
    },
  ],
});

const wind = (days: Days): Plan => ({
  key: 'angin-kencang',
  from: BPBD,
  kind: 'early_warning',
  urgency: 'important',
  title: 'Waspada angin kencang sore ini sampai malam',
  summary:
    'Angin kencang dan petir diperkirakan datang sore ini. Jangan berteduh di bawah pohon atau papan iklan. Ikat atap ringan dan masukkan barang yang mudah terbang.',
  who: 'Semua warga, terutama pedagang kaki lima dan pengendara motor',
  when: `${days.long(days.at(-26))}, pukul 15.00–22.00`,
  where: 'Seluruh Kota Metro',
  how: 'Cabut kabel televisi saat ada petir. Tunda perjalanan jika bisa.',
  body: 'Pangkas ranting kering di halaman sebelum hujan datang. Kalau ada pohon besar yang miring di jalan, lapor 112.',
  contact: DESK,
  source: 'Peringatan dini cuaca BMKG, diteruskan BPBD',
  dimension: 'living',
  topics: ['cuaca', 'darurat'],
  to: ['kota'],
  out: days.at(-26, '13.10'),
  until: days.at(-26, '22.00'),
});

const bag = (days: Days): Plan => ({
  key: 'tas-siaga',
  from: BPBD,
  kind: 'education',
  title: 'Siapkan tas siaga keluarga sebelum musim hujan',
  summary:
    'Satu tas kecil bisa menolong keluarga saat harus pergi mendadak. Isi dengan air minum, obat, senter, dan salinan surat penting. Simpan di dekat pintu dan periksa tiap bulan.',
  who: 'Setiap keluarga di Kota Metro',
  when: `Mulai sekarang sampai akhir musim hujan, ${days.month(days.at(120))}`,
  where: 'Di rumah masing-masing',
  how: 'Ambil tas yang tahan air. Isi sesuai daftar. Beri tahu semua anggota keluarga di mana tas disimpan.',
  body: '## Isi tas\n\n- Air minum dan makanan kering untuk dua hari\n- Obat pribadi dan kotak pertolongan pertama\n- Senter, baterai, peluit\n- Baju ganti dan jas hujan\n- Salinan surat penting dalam plastik\n- Popok dan susu bila ada bayi\n\nSepakati satu tempat berkumpul bila keluarga terpisah.',
  contact: DESK,
  source: 'Panduan keluarga tangguh BPBD',
  dimension: 'living',
  topics: ['banjir', 'keluarga'],
  to: ['kota'],
  out: days.office(-9, '10.05'),
  until: days.at(40, '23.59'),
  variants: [
    {
      language: 'jv',
      title: 'Cepakna tas siaga kulawarga sadurunge mangsa udan',
      summary:
        'Tas cilik siji bisa nulungi kulawarga nalika kudu lunga dadakan. Isinen banyu, obat, senter, lan salinan layang penting. Selehna ing cedhak lawang lan tilikana saben sasi.',
      body: '',
    },
    {
      language: 'ljp',
      title: 'Siapko tas siaga keluarga sebelum musim hujan',
      summary:
        'Tas lunik sai dapok nulung keluarga waktu harus lapah mendadak. Isi jama way inum, obat, senter, rik salinan surat penting. Simpan di redik rangok rik periksa unggal bulan.',
      body: '',
    },
  ],
  questions: [
    {
      asked: 26,
      via: 'KIM Yosodadi',
      by: 'Rini Contoh',
      words: 'Apakah ada contoh tas siaga yang bisa dilihat di kelurahan?',
      answer: {
        after: 21,
        words:
          'Ada. Setiap balai kelurahan menyimpan satu contoh tas siaga. Silakan lihat pada jam kerja.',
      },
    },
  ],
});

const olderFlood = (days: Days): Plan => ({
  key: 'banjir-hadimulyo',
  from: BPBD,
  kind: 'early_warning',
  urgency: 'emergency',
  title: 'Genangan di Hadimulyo Timur dan Hadimulyo Barat setelah hujan malam',
  summary:
    'Air menggenangi beberapa gang di Hadimulyo Timur dan Hadimulyo Barat sejak tengah malam. Tinggi air sekitar mata kaki sampai betis. Pompa sudah bekerja dan air mulai turun.',
  who: 'Warga Hadimulyo Timur dan Hadimulyo Barat',
  when: `${days.long(days.at(-47))}, sejak pukul 01.00`,
  where: 'Gang di dekat saluran tersier kedua kelurahan',
  how: 'Matikan listrik lantai bawah. Jangan biarkan anak bermain air. Perlu bantuan? Telepon 112.',
  body: 'Dua pompa bekerja sejak pukul 01.30. Petugas membersihkan sampah yang menyumbat saluran. Balai Kelurahan Hadimulyo Timur dibuka untuk warga yang perlu tempat.',
  contact: DESK,
  source: 'Pantauan petugas BPBD di lapangan',
  dimension: 'living',
  topics: ['banjir', 'darurat'],
  to: ['Hadimulyo Timur', 'Hadimulyo Barat'],
  out: days.at(-47, '01.45'),
  until: days.at(-46, '12.00'),
  confirmed: 48,
});

const notOut = (days: Days): Plan[] => [
  {
    key: 'posko-banjir',
    from: BPBD,
    kind: 'announcement',
    urgency: 'important',
    title: 'Posko banjir Metro Timur buka 24 jam selama musim hujan',
    summary:
      'Posko banjir di Balai Kelurahan Tejo Agung dijaga siang dan malam. Warga bisa meminta karung pasir, meminjam perahu, atau melapor saluran tersumbat. Semua layanan gratis.',
    who: 'Warga Metro Timur',
    when: `Mulai ${days.long(days.at(2))}, 24 jam`,
    where: 'Balai Kelurahan Tejo Agung',
    body: 'Tiap RT boleh mengambil paling banyak dua puluh karung pasir. Bawa surat pengantar dari ketua RT.',
    contact: DESK,
    source: 'Rencana siaga musim hujan BPBD',
    dimension: 'living',
    topics: ['banjir'],
    to: ['Metro Timur'],
    out: days.ago(2),
    until: days.at(90, '23.59'),
    stops: 'in_review',
  },
  {
    key: 'latihan-evakuasi',
    from: BPBD,
    kind: 'invitation',
    title: 'Latihan evakuasi gempa untuk guru dan murid SD',
    summary: 'Sekolah berlatih keluar gedung dengan tertib. Latihan memakan waktu satu jam.',
    who: 'Guru dan murid SD',
    when: '',
    where: 'Halaman sekolah masing-masing',
    body: 'Daftar sekolah menyusul.',
    contact: DESK,
    source: '',
    topics: ['sekolah'],
    to: [],
    out: days.ago(20),
    until: days.at(30, '12.00'),
    stops: 'draft',
  },
];
