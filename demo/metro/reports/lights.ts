import { aspiration, complaint, observed, type Subject } from './subject.ts';

export const LIGHTS: Subject = {
  category: 'lampu_jalan',
  weight: 11,
  isOutdoors: true,
  texts: [
    complaint(
      'Lampu jalan mati di {jalan}',
      'Lampu jalan {patokan} mati. {sejak} gelap sekali. Ibu-ibu yang pulang pengajian jadi takut lewat.',
      'Lampu sudah diganti LED 60 watt dan menyala sejak tadi malam.',
    ),
    complaint(
      'Lampu berkedip-kedip {patokan}',
      'Lampu di tiang {patokan} berkedip terus sepanjang malam. Mata pusing, pengendara juga terganggu.',
      'Penyebabnya alat pengatur yang rusak. Sudah diganti dan diuji dua malam.',
    ),
    complaint(
      'Tiang lampu miring hampir roboh',
      'Tiang lampu di {jalan} miring ke arah rumah sesudah ditabrak. Kabelnya mengendur di atas atap.',
      'Tiang ditegakkan dan diberi pondasi baru. Kabel dikencangkan bersama petugas listrik.',
    ),
    complaint(
      'Lampu jalan menyala siang hari',
      'Lima lampu di {jalan} menyala terus sampai siang. Sayang listriknya, itu uang kita juga.',
      'Sakelar waktunya macet. Sudah diganti; kelima lampu sekarang padam pukul 06.00.',
    ),
    complaint(
      'Satu deret lampu padam dari {jalan} sampai ujung',
      'Delapan lampu padam bersamaan dari {jalan} sampai {patokan}. Mungkin putus di kotaknya.',
      'Pemutus di kotak panel terbakar. Panel diganti dan kedelapan lampu menyala kembali.',
    ),
    complaint(
      'Kotak panel lampu terbuka, kabel terlihat',
      'Pintu kotak panel {patokan} hilang. Kabel telanjang setinggi anak-anak. {sejak} dibiarkan.',
      'Pintu panel dipasang dan dikunci. Terima kasih, ini berbahaya dan Anda melaporkannya tepat waktu.',
    ),
    complaint(
      'Lampu lapangan RW {rw} tidak menyala',
      'Lapangan RW {rw} gelap. Pemuda tidak bisa latihan voli malam dan tempatnya jadi sepi mencurigakan.',
      'Dua lampu sorot diganti. Kuncinya dititipkan pada ketua RW supaya dinyalakan sesuai keperluan.',
    ),
    complaint(
      'Lampu tertutup dahan {patokan}',
      'Lampunya menyala, tetapi tertutup dahan pohon {patokan}. Di bawahnya tetap gelap.',
      'Dahan dipangkas bersama petugas taman. Cahayanya kini sampai ke seberang jalan.',
    ),
    complaint(
      'Lampu merah penyeberangan mati',
      'Lampu penyeberangan di {jalan} mati. Anak sekolah menyeberang tanpa tanda. {sejak} belum diperbaiki.',
      'Modul lampu diganti. Petugas kami berjaga di sana pada jam masuk sekolah selama tiga hari.',
    ),
    aspiration(
      'Minta tambahan lampu di gang {patokan}',
      'Gang {patokan} panjangnya 150 meter tanpa satu lampu pun. Warga sanggup menyediakan tiang bambu dulu.',
      'Dua titik lampu tenaga surya kami masukkan ke rencana triwulan depan.',
    ),
    aspiration(
      'Usul lampu tenaga surya di makam umum',
      'Jalan ke makam {patokan} gelap sekali. Lampu tenaga surya cukup karena jauh dari jaringan listrik.',
      'Usul diterima. Satu lampu contoh akan dipasang sambil menunggu anggaran perubahan.',
    ),
    aspiration(
      'Minta nomor tiang ditulis lebih besar',
      'Kalau mau melapor, nomor tiang di {jalan} sudah pudar. Tolong ditulis ulang supaya tepat.',
      'Pengecatan nomor tiang mulai dari kelurahan ini. Terima kasih, ini juga memudahkan kami.',
    ),
    observed(
      'Daftar lampu padam RW {rw}',
      'Hasil ronda semalam: tujuh lampu padam, dua berkedip. Nomor tiang dan tempatnya kami tulis di buku KIM.',
    ),
    observed(
      'Kabel lampu jalan menjuntai di {jalan}',
      'Kabel menjuntai setinggi dua meter {patokan}. Sudah kami beri pita merah dan jaga bergantian sampai pukul 22.00.',
    ),
  ],
  starts: [
    'Mobil tangga dijadwalkan ke lokasi besok sore.',
    'Suku cadang sedang diambil dari gudang.',
    'Petugas sudah memeriksa panel dan menemukan penyebabnya.',
  ],
  proofs: [
    'Sudah dicoba menyala dua malam berturut-turut, disaksikan ketua RT {rt}.',
    'Nomor tiang dan tanggal penggantian ditulis pada tiangnya.',
    'Silakan dilihat malam ini selepas magrib.',
  ],
};
