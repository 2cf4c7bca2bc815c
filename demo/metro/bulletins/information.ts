import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';

const KOMINFO = 'Diskominfo';
const DESK = 'Meja KIM di Diskominfo, hari kerja pukul 08.00–16.00';

/** True and false messages, and what KIM themselves need to know. */
export function informationBulletins(days: Days): Plan[] {
  return [
    falseMayor(days),
    falseAid(days),
    falseQuake(days),
    training(days),
    meeting(days),
    newcomers(days),
    newGuideline(days),
    monitoring(days),
  ];
}

const falseMayor = (days: Days): Plan => ({
  key: 'akun-palsu-wali-kota',
  from: KOMINFO,
  kind: 'clarification',
  urgency: 'important',
  title: 'Akun yang mengaku wali kota dan meminta uang adalah penipuan',
  summary:
    'Beberapa warga dihubungi akun yang memakai nama dan foto wali kota. Akun itu meminta uang atau pulsa. Wali kota tidak pernah meminta apa pun lewat pesan pribadi.',
  who: 'Semua warga, terutama pengurus masjid, sekolah, dan yayasan',
  when: `Beredar sejak ${days.long(days.at(-3))}`,
  where: 'WhatsApp, Facebook, dan telepon',
  how: '1. Jangan membalas dan jangan mengirim uang.\n2. Simpan tangkapan layar.\n3. Blokir akunnya.\n4. Terlanjur mengirim uang? Hubungi bank dan polisi di 110 hari itu juga.',
  body: '## Cara memeriksa\n\nTanya balik lewat kelurahan atau KIM. Surat resmi selalu bisa diperiksa nomornya di loket Sekretariat Daerah.\n\n## Yang sudah dilakukan\n\nKami melaporkan akun itu kepada penyedia layanan dan polisi. Mohon tidak menyebarkan ulang tangkapan layar tanpa tulisan PENIPUAN.',
  contact: DESK,
  source: 'Keterangan Bagian Protokol dan pemeriksaan Diskominfo',
  dimension: 'governance',
  topics: ['hoaks', 'penipuan'],
  to: ['kota'],
  out: days.office(-2, '14.30'),
  until: days.at(28, '23.59'),
  pictures: [{ draw: 'phone', alt: 'Gambar telepon dengan pesan yang diberi tanda bahaya' }],
  questions: [
    {
      asked: 4,
      via: 'KIM Imopuro',
      by: 'Pak Zainal',
      words: 'Pengurus masjid kami ditelepon orang yang mengaku ajudan. Apakah itu juga palsu?',
      answer: {
        after: 15,
        words:
          'Ya. Tidak ada ajudan yang menelepon untuk meminta sumbangan. Mohon catat waktunya dan kirim lewat KIM.',
      },
    },
    {
      asked: 28,
      via: 'KIM Ganjar Agung',
      by: 'Bu Rosmawati',
      words: 'Nomornya sudah saya blokir. Perlu melapor ke mana lagi?',
    },
  ],
});

const falseAid = (days: Days): Plan => ({
  key: 'tautan-bantuan-palsu',
  from: KOMINFO,
  kind: 'clarification',
  title: 'Tautan pendaftaran bantuan tunai yang beredar di grup WA itu palsu',
  summary:
    'Pesan berantai menjanjikan bantuan tunai bila mengisi tautan. Tautan itu mencuri data dan kode rahasia. Bantuan pemerintah tidak didaftarkan lewat pesan berantai.',
  who: 'Anggota grup WA warga',
  when: `Beredar sejak ${days.date(days.at(-41))}`,
  where: 'Grup WA RT dan RW',
  how: 'Jangan dibuka. Sudah terlanjur mengisi? Ganti sandi dan hubungi bank.',
  body: 'Pendaftaran bantuan hanya lewat kelurahan. Dinas Sosial menyatakan tidak pernah membuat tautan itu.\n\nPutusan: SALAH, jenis konten tiruan.',
  contact: DESK,
  source: 'Konfirmasi Dinas Sosial',
  dimension: 'governance',
  topics: ['hoaks', 'penipuan', 'bantuan'],
  to: ['kota'],
  out: days.office(-40, '16.00'),
  until: days.at(-10, '23.59'),
});

const falseQuake = (days: Days): Plan => ({
  key: 'pesan-suara-gempa',
  from: KOMINFO,
  kind: 'clarification',
  urgency: 'important',
  title: 'Pesan suara tentang gempa besar malam ini tidak benar',
  summary:
    'Pesan suara yang menyebut gempa besar akan datang malam ini tidak benar. Tidak ada alat yang bisa meramal jam gempa. BPBD dan BMKG tidak pernah mengeluarkan pesan itu.',
  who: 'Semua warga',
  when: days.long(days.at(-78)),
  where: 'Grup WA dan pesan suara',
  how: 'Tenangkan keluarga. Jangan meneruskan pesan itu. Sebarkan kabar ini sebagai gantinya.',
  body: 'Kabar gempa yang benar selalu datang dari BMKG setelah gempa terjadi, bukan sebelumnya.\n\nPutusan: SALAH, jenis konten palsu.',
  contact: DESK,
  source: 'Keterangan BPBD dan laman resmi BMKG',
  dimension: 'governance',
  topics: ['hoaks', 'gempa'],
  to: ['kota'],
  out: days.at(-78, '19.05'),
  until: days.at(-71, '23.59'),
});

/** The announcement with which it all began: October 2023. */
const training = (days: Days): Plan => {
  const day = new Date('2023-10-18T01:00:00Z');
  return {
    key: 'bimtek-kim-2023',
    from: KOMINFO,
    kind: 'invitation',
    title: 'Bimbingan teknis KIM Kota Metro di aula Kecamatan Metro Selatan',
    summary:
      'Diskominfo mengundang KIM dari semua kelurahan dan kecamatan. Tiga narasumber berbagi cara menyampaikan kabar pembangunan dan menangkal kabar bohong. Makan siang disediakan.',
    who: 'Dua orang dari setiap KIM kelurahan dan kecamatan',
    when: `${days.long(day)}, pukul 08.00–12.00`,
    where: 'Aula Kantor Kecamatan Metro Selatan',
    how: 'Kirim nama dua peserta lewat kelurahan. Bawa telepon genggam untuk latihan.',
    body: '## Narasumber\n\n1. Staf Ahli Wali Kota\n2. Asisten II Sekretaris Daerah\n3. Sekretaris Diskominfo\n\n## Yang dibahas\n\n- Kabar pembangunan sampai ke gang terakhir\n- Suara warga sampai ke kota\n- Bijak bermedia sosial\n- KIM dan kota cerdas\n\nSetiap KIM pulang membawa rencana kerja tiga bulan.',
    contact: DESK,
    source: 'Undangan Diskominfo Kota Metro',
    dimension: 'governance',
    topics: ['kim', 'bimtek'],
    to: ['kota'],
    out: new Date('2023-10-11T02:15:00Z'),
    until: new Date('2023-10-18T16:59:00Z'),
    pictures: [{ draw: 'hall', alt: 'Gambar peserta duduk di aula menghadap layar' }],
    questions: [
      {
        asked: 30,
        via: 'KIM Yosodadi',
        by: 'Wayan Misal',
        words: 'Bolehkah kami mengirim tiga orang?',
        answer: {
          after: 20,
          words: 'Boleh bila masih ada kursi. Beri tahu kami sehari sebelumnya.',
        },
      },
    ],
  };
};

function meeting(days: Days): Plan {
  const day = days.weekday('Kamis', 6);
  return {
    key: 'rakor-kim',
    from: KOMINFO,
    kind: 'invitation',
    title: 'Rapat koordinasi KIM: belajar memakai peta jangkauan',
    summary:
      'Ketua KIM se-kota bertemu untuk membaca peta jangkauan bersama. Kita cari RW yang belum tersentuh kabar. Pulangnya, setiap KIM membawa poster cetak.',
    who: 'Ketua atau sekretaris KIM',
    when: `${days.long(day)}, pukul 13.00–15.30`,
    where: 'Ruang rapat Diskominfo',
    how: 'Satu orang dari tiap KIM. Beri tahu bila berhalangan.',
    body: 'Bawa daftar grup WA dan pertemuan rutin di wilayah Anda. KIM yang jarang sempat membalas akan kami dampingi satu per satu.',
    contact: DESK,
    source: 'Rencana kerja pendampingan KIM',
    dimension: 'governance',
    topics: ['kim'],
    to: ['kota'],
    out: days.office(-1, '09.05'),
    until: new Date(day.getTime() + 8 * 3_600_000),
    leftForVisitors: 'received',
  };
}

const newcomers = (days: Days): Plan => ({
  key: 'ajak-anggota-baru',
  from: KOMINFO,
  kind: 'programme',
  title: 'KIM mencari anggota baru: siapa pun yang suka berbagi kabar',
  summary:
    'KIM membuka pintu bagi pemuda, ibu rumah tangga, pensiunan, dan pedagang. Tugasnya ringan: meneruskan kabar benar dan membawa pertanyaan warga. Pelatihan gratis.',
  who: 'Warga berusia 17 tahun ke atas',
  when: `Sampai ${days.date(days.at(-13))}`,
  where: 'Balai kelurahan masing-masing',
  how: 'Temui ketua KIM di balai kelurahan, atau tinggalkan nama di loket.',
  body: 'Anggota tidak digaji dan tidak boleh memakai KIM untuk urusan partai. Yang dibutuhkan hanya kemauan dan telepon genggam sederhana.',
  contact: DESK,
  source: 'Pendataan KIM oleh Diskominfo',
  dimension: 'society',
  topics: ['kim'],
  to: ['Metro Barat', 'Metro Selatan', 'Metro Utara'],
  out: days.office(-29, '10.00'),
  until: days.at(-13, '23.59'),
  zeal: 1.1,
});

const newGuideline = (days: Days): Plan => ({
  key: 'panduan-naskah',
  from: KOMINFO,
  kind: 'circular',
  title: 'Surat edaran: menulis kabar dengan bahasa yang mudah',
  summary:
    'Mulai sekarang, setiap kabar memakai kalimat pendek dan kata sehari-hari. Singkatan dijelaskan saat pertama muncul. Contoh naskah ada di lampiran.',
  who: 'Penghubung perangkat daerah dan redaktur KIM',
  when: `Berlaku mulai ${days.date(days.at(5))}`,
  where: 'Semua perangkat daerah',
  how: 'Baca naskah keras-keras sebelum dikirim. Kalau napas habis, kalimatnya terlalu panjang.',
  body: 'Tiga kalimat pertama harus menjawab: apa, untuk siapa, kapan. Sisanya boleh menyusul.',
  contact: DESK,
  source: 'Surat edaran Diskominfo',
  letter: { letterNumber: '480/131/SE/Kominfo/2026', letterDate: days.at(-7) },
  dimension: 'governance',
  topics: ['kim', 'bahasa'],
  to: ['kota'],
  out: days.ago(6),
  until: days.at(100, '23.59'),
  stops: 'in_review',
});

const monitoring = (days: Days): Plan => ({
  key: 'lapor-kegiatan',
  from: KOMINFO,
  kind: 'circular',
  title: 'Pengingat: KIM mengirim catatan kegiatan triwulan',
  summary:
    'Catatan kegiatan triwulan dikumpulkan lewat kelurahan. Penyebaran kabar yang sudah dicatat di Sambung tidak perlu ditulis ulang. Cukup tambahkan rapat dan pelatihan.',
  who: 'Sekretaris KIM',
  when: `Paling lambat ${days.long(days.at(-67))}`,
  where: 'Kantor kelurahan',
  how: 'Unduh rekap dari halaman KIM, lengkapi, serahkan kepada staf kelurahan.',
  body: 'Catatan ini dipakai untuk menentukan pendampingan, bukan untuk menghukum yang sedang sepi.',
  contact: DESK,
  source: 'Jadwal pemantauan KIM',
  letter: { letterNumber: '480/097/SE/Kominfo/2026', letterDate: days.at(-77) },
  dimension: 'governance',
  topics: ['kim'],
  to: ['kota'],
  out: days.office(-76, '09.10'),
  until: days.at(-67, '15.00'),
  zeal: 0.9,
});
