import type { PatternPlan } from './claim-plan.ts';

/** Known templates that came round again with another name in them; `of` is the title of the first. */
export const PATTERNS: readonly PatternPlan[] = [
  {
    of: 'Undian ulang tahun Bank Peraga berhadiah mobil',
    title: 'Undian ulang tahun Bank Umpama berhadiah mobil',
    says: 'SELAMAT! Dalam rangka HUT ke-50 Bank Umpama, nomor WA Anda terpilih sebagai pemenang 1 unit mobil. Klaim hadiah di https://hut-bankumpama.contoh.invalid/klaim sebelum jam 12 malam, isi nomor kartu dan PIN untuk pencocokan data.',
  },
  {
    of: 'Undian ulang tahun Bank Peraga berhadiah mobil',
    title: 'Undian ulang tahun Bank Misal Syariah berhadiah motor',
    says: 'SELAMAT! Dalam rangka HUT ke-25 Bank Misal Syariah, nomor WA Anda terpilih sebagai pemenang 1 unit motor. Klaim hadiah di https://misal-hadiah.contoh.invalid/klaim sebelum jam 12 malam, isi nomor kartu dan PIN untuk pencocokan data.',
  },
  {
    of: 'Undian ulang tahun Bank Peraga berhadiah mobil',
    title: 'Undian ulang tahun Koperasi Rekaan berhadiah umrah',
    says: 'SELAMAT! Dalam rangka HUT ke-10 Koperasi Rekaan, nomor WA Anda terpilih sebagai pemenang 1 paket umrah. Klaim hadiah di https://hut-rekaan.contoh.invalid/klaim sebelum jam 12 malam, isi nomor kartu dan PIN untuk pencocokan data.',
  },
  {
    of: 'Tautan pendaftaran BLT Rp600 ribu untuk semua warga',
    title: 'Tautan pendaftaran bantuan ibu hamil Rp900 ribu',
    says: 'Info resmi Kemenkes: bantuan ibu hamil Rp900.000 sudah cair utk SEMUA ibu pemegang KTP. Daftar cepat di https://bumil-900.contoh.invalid karena kuota terbatas, siapkan foto KTP dan selfie. Bagikan ke 5 grup agar pendaftaran diproses.',
  },
  {
    of: 'Tautan pendaftaran BLT Rp600 ribu untuk semua warga',
    title: 'Tautan pendaftaran subsidi upah Rp1 juta',
    says: 'Info resmi Kemnaker: subsidi upah Rp1.000.000 sudah cair utk SEMUA pekerja pemegang KTP. Daftar cepat di https://upah-1jt.contoh.invalid karena kuota terbatas, siapkan foto KTP dan selfie. Bagikan ke 5 grup agar pendaftaran diproses.',
  },
  {
    of: 'Lowongan PT Contoh Sawit Jaya dengan biaya perjalanan',
    title: 'Lowongan PT Ibarat Gula Manis dengan biaya perjalanan',
    says: 'LOKER! PT Ibarat Gula Manis membuka 60 posisi admin dan operator, gaji 7 jt, tanpa pengalaman. Tes di Palembang, biaya tiket dan hotel ditransfer dulu Rp1.450.000 ke agen travel rekanan, diganti saat tes. Kuota tinggal 5 orang.',
  },
  {
    of: 'Lowongan PT Contoh Sawit Jaya dengan biaya perjalanan',
    title: 'Lowongan RS Peraga Medika dengan biaya perjalanan',
    says: 'LOKER! RS Peraga Medika membuka 40 posisi admin dan perawat, gaji 5,5 jt, tanpa pengalaman. Tes di Jakarta, biaya tiket dan hotel ditransfer dulu Rp1.900.000 ke agen travel rekanan, diganti saat tes. Kuota tinggal 9 orang.',
  },
  {
    of: 'Nomor baru lurah meminta sumbangan pembangunan',
    title: 'Nomor baru camat meminta dana panitia',
    says: 'Selamat siang pak RT, ini saya pak camat, ini nomor baru saya tolong disimpan. Mohon bantuan dulu 5 juta untuk panitia, sore saya ganti. Jangan telp saya lagi rapat.',
  },
  {
    of: 'Nomor baru lurah meminta sumbangan pembangunan',
    title: 'Nomor baru kepala sekolah meminta uang panitia',
    says: 'Selamat siang bu guru, ini saya kepala sekolah, ini nomor baru saya tolong disimpan. Mohon bantuan dulu 3 juta untuk panitia, sore saya ganti. Jangan telp saya lagi rapat.',
  },
  {
    of: 'Beasiswa Rp12 juta untuk semua anak juara kelas',
    title: 'Beasiswa Rp8 juta untuk santri penghafal',
    says: 'Santri hafal 1-3 juz dapat beasiswa 8jt dari pusat, tinggal isi biodata + no rekening + nama ibu kandung di https://santri-beasiswa.contoh.invalid',
  },
];
