import { aspiration, complaint, observed, type Subject } from './subject.ts';

export const ROADS: Subject = {
  category: 'jalan_rusak',
  weight: 17,
  isOutdoors: true,
  texts: [
    complaint(
      'Lubang besar di {jalan}',
      'Ada lubang selebar ban truk di {jalan}, {patokan}. {sejak} makin dalam. Kalau hujan tertutup air dan tidak kelihatan.',
      'Lubang di {jalan} sudah ditambal dengan aspal dingin. Lapisan penuh masuk rencana pemeliharaan bulan depan.',
    ),
    complaint(
      'Jalan amblas {patokan}',
      'Separuh badan jalan amblas {patokan}. Mobil harus bergantian. Warga sudah memasang bambu dan karung supaya tidak ada yang terperosok.',
      'Bagian yang amblas sudah digali, diisi batu, dan dipadatkan. Untuk sementara dua lajur bisa dilewati pelan-pelan.',
    ),
    complaint(
      'Gorong-gorong putus di {jalan}',
      'Gorong-gorong yang melintang di {jalan} putus. Motor sering terpental. {sejak} sudah tiga orang jatuh.',
      'Gorong-gorong diganti beton bertulang ukuran 60 sentimeter. Tanah timbunannya akan kami padatkan sekali lagi pekan depan.',
    ),
    complaint(
      'Trotoar pecah, kursi roda tidak bisa lewat',
      'Ubin trotoar {patokan} banyak yang lepas. Ibu saya memakai kursi roda dan terpaksa turun ke jalan raya.',
      'Ubin yang lepas sudah dipasang kembali sepanjang 18 meter, dan bibir trotoar dibuat landai di dua tempat.',
    ),
    complaint(
      'Aspal {jalan} mengelupas',
      'Aspal {jalan} mengelupas dan kerikilnya berserakan. Kalau mengerem mendadak motor mudah selip. {sejak} begini.',
      'Kerikil sudah disapu dan bagian yang mengelupas dilapis ulang sepanjang 40 meter.',
    ),
    complaint(
      'Tutup lubang kontrol hilang di {jalan}',
      'Penutup lubang kontrol di tengah {jalan} hilang. Sekarang ditandai ranting pohon. Malam hari tidak terlihat sama sekali.',
      'Penutup besi diganti dengan beton supaya tidak hilang lagi. Kedua penutup di dekatnya ikut kami periksa.',
    ),
    complaint(
      'Polisi tidur terlalu tinggi {patokan}',
      'Polisi tidur yang baru {patokan} terlalu tinggi. Ambulans desa dan motor matik tersangkut. Tidak ada catnya pula.',
      'Gundukan dikikis sampai tujuh sentimeter dan dicat hitam putih sesuai aturan.',
    ),
    complaint(
      'Bekas galian pipa belum dirapikan',
      'Bekas galian di {jalan} hanya ditimbun tanah. {sejak} tanahnya turun dan jadi parit panjang melintang jalan.',
      'Pelaksana galian sudah kami panggil. Bekas galian dipadatkan dan diaspal kembali atas biaya mereka.',
    ),
    complaint(
      'Bahu jalan longsor di {jalan}',
      'Bahu {jalan} di sisi sawah longsor sekitar empat meter. Tinggal setengah meter lagi ke aspal.',
      'Sudah dipasang bronjong dua tingkat sepanjang enam meter. Bahu jalan diurug dan ditanami rumput.',
    ),
    complaint(
      'Jalan ke sekolah becek dan licin',
      'Jalan tanah {patokan} becek sekali kalau hujan. Anak-anak ke sekolah menenteng sepatu. Kemarin ada yang terpeleset.',
      'Jalan sudah ditaburi batu pecah dan dipadatkan sepanjang 120 meter. Untuk pengaspalan kami usulkan tahun depan.',
    ),
    complaint(
      'Jembatan kecil di {jalan} miring',
      'Jembatan kecil di {jalan} miring ke kiri sesudah hujan besar. Pagar besinya juga sudah lepas satu.',
      'Tumpuan jembatan diperkuat dan pagar dipasang kembali. Kendaraan di atas tiga ton kami larang lewat.',
    ),
    complaint(
      'Pasir bangunan menutup separuh {jalan}',
      'Ada tumpukan pasir dan batu di {jalan}, {patokan}. {sejak} tidak dipindah. Dua motor sudah selip.',
      'Pemilik bangunan sudah memindahkan material ke halamannya. Sisa pasir di jalan disapu petugas kami.',
    ),
    aspiration(
      'Usul jalan setapak di {jalan} dicor',
      'Jalan setapak di {jalan} dipakai 30 keluarga. Warga sanggup menyumbang tenaga kalau semennya dibantu kota.',
      'Usul ini cocok untuk dana kelurahan. Lurah akan membawanya ke musyawarah RW bulan depan bersama gambar dari kami.',
    ),
    aspiration(
      'Minta cermin cembung di tikungan {jalan}',
      'Tikungan {patokan} tertutup tembok. Cermin cembung akan sangat menolong, apalagi jam berangkat sekolah.',
      'Tikungan sudah kami ukur. Satu cermin cembung dipasang bersama pengadaan rambu triwulan ini.',
    ),
    aspiration(
      'Usul jalur sepeda untuk anak sekolah',
      'Banyak anak bersepeda lewat {jalan}. Cukup garis kuning dan batas kecepatan pada jam masuk dan pulang.',
      'Terima kasih atas usulnya. Kami akan menghitung lalu lintas selama satu pekan sebelum menentukan garis dan rambunya.',
    ),
    observed(
      'Warga menambal jalan sendiri di {jalan}',
      'Minggu pagi sekitar 25 warga menambal lima lubang di {jalan} dengan semen sumbangan. Dua lubang di ujung belum kebagian.',
    ),
    observed(
      'Truk batu lewat {jalan} tiap malam',
      'Kami mencatat 14 truk batu antara pukul 21.00 dan 24.00 di {jalan}. Aspal yang baru dilapis mulai bergelombang.',
    ),
    observed(
      'Retakan baru di jembatan {jalan}',
      'Ada retakan sepanjang satu meter di sisi timur jembatan. Sudah kami foto dan ukur, akan kami ukur lagi pekan depan.',
    ),
  ],
  starts: [
    'Regu jalan sudah mengukur dan menandai dengan cat.',
    'Bahan sedang disiapkan; dikerjakan begitu cuaca kering dua hari.',
    'Pengawas lapangan kami sudah ke lokasi bersama ketua RT.',
  ],
  proofs: [
    'Hasilnya bisa dilihat di lokasi; berita acara ditandatangani ketua RT.',
    'Foto sebelum dan sesudah ada di buku regu jalan, dapat dilihat di loket kami.',
    'Dikerjakan dua hari, disaksikan ketua RW dan dua warga.',
  ],
};
