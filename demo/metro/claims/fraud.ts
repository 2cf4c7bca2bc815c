import type { ClaimPlan } from './claim-plan.ts';

/** Messages that are after money or data. */
export const FRAUD: readonly ClaimPlan[] = [
  {
    title: 'Undian ulang tahun Bank Peraga berhadiah mobil',
    says: 'SELAMAT! Dalam rangka HUT ke-50 Bank Peraga, nomor WA Anda terpilih sebagai pemenang 1 unit mobil. Klaim hadiah di https://hut-bankperaga.contoh.invalid/klaim sebelum jam 12 malam, isi nomor kartu dan PIN untuk pencocokan data.',
    topic: 'fraud',
    weight: [3, 2],
    isTemplate: true,
    verdict: 'fraud',
    types: ['imposter', 'fabricated'],
    found: 'Tidak ada undian seperti itu. Halaman itu dibuat untuk mencuri nomor kartu dan PIN.',
    why: 'Alamat halamannya bukan alamat bank dan baru terdaftar beberapa hari. Formulirnya meminta PIN, yang tidak pernah diminta bank mana pun. Bank Peraga menyatakan tidak sedang mengadakan undian lewat WhatsApp.',
    advice:
      'Jangan buka tautannya. Jika PIN terlanjur diisi, blokir kartu lewat nomor di belakang kartu Anda sekarang juga.',
    how: 'link',
    sources: [
      [
        'primary',
        'Bank Peraga, pengumuman di kantor cabang Metro',
        'against',
        'Kami tidak mengadakan undian lewat pesan pribadi.',
      ],
      [
        'secondary',
        'Catatan pendaftaran nama situs',
        'context',
        'Nama situs didaftarkan enam hari sebelum pesan beredar.',
      ],
    ],
  },
  {
    title: 'Tautan pendaftaran BLT Rp600 ribu untuk semua warga',
    says: 'Info resmi Kemensos: BLT dampak kenaikan harga Rp600.000 sudah cair utk SEMUA warga pemegang KTP. Daftar cepat di https://blt-600.contoh.invalid karena kuota terbatas, siapkan foto KTP dan selfie. Bagikan ke 5 grup agar pendaftaran diproses.',
    topic: 'fraud',
    weight: [3, 2],
    isTemplate: true,
    verdict: 'fraud',
    types: ['imposter', 'fabricated'],
    found:
      'Bantuan sosial tidak didaftar lewat tautan pesan. Halaman itu mengumpulkan foto KTP dan wajah.',
    why: 'Penerima bantuan ditetapkan dari data terpadu dan musyawarah kelurahan, bukan dari siapa yang lebih dulu mengisi formulir. Kewajiban membagikan ke lima grup adalah tanda umum halaman pencuri data.',
    advice:
      'Tanyakan bantuan di kelurahan atau lihat di cekbansos.kemensos.go.id. Jangan kirim foto KTP lewat tautan.',
    how: 'link',
    sources: [
      [
        'primary',
        'Kementerian Sosial, laman Cek Bansos',
        'against',
        'Pencarian penerima hanya memakai nama dan wilayah.',
        'https://cekbansos.kemensos.go.id',
      ],
    ],
    asks: {
      who: 'Dinas Sosial',
      stance: 'denies',
      answer:
        'Tidak ada pendaftaran bantuan lewat tautan. Data penerima kami terima dari pusat dan diperiksa bersama kelurahan.',
    },
  },
  {
    title: 'Berkas undangan pernikahan digital lewat WhatsApp',
    says: 'Assalamualaikum bapak ibu, mohon kehadirannya di acara pernikahan kami. Untuk melihat lokasi dan jam silakan buka undangan digital terlampir: Undangan_Pernikahan.apk',
    topic: 'fraud',
    weight: [3, 2],
    verdict: 'fraud',
    types: ['imposter'],
    found:
      'Berkas berakhiran .apk itu bukan undangan, tetapi aplikasi yang membaca SMS dan kode bank di ponsel Anda.',
    why: 'Kami membuka berkasnya di ponsel uji. Ia meminta izin membaca SMS lalu mengirim isinya ke alamat lain. Undangan sungguhan berupa gambar, PDF, atau halaman web.',
    advice:
      'Jangan pasang berkas .apk dari pesan. Jika terlanjur, putuskan internet, hapus aplikasinya, dan hubungi bank Anda.',
    how: 'link',
    sources: [
      [
        'primary',
        'Hasil uji berkas di Lab Kampus Contoh',
        'against',
        'Izin yang diminta: baca SMS, terima SMS, internet.',
      ],
    ],
  },
  {
    title: 'Surat tilang elektronik dalam berkas aplikasi',
    says: 'Kendaraan Anda tertangkap kamera ETLE. Silakan unduh Surat Tilang.apk berikut untuk melihat bukti foto dan besaran denda. Jika dalam 1x24 jam tidak dibuka, STNK diblokir.',
    topic: 'fraud',
    weight: [3, 1],
    verdict: 'fraud',
    types: ['imposter', 'fabricated'],
    found: 'Bukan surat polisi. Surat konfirmasi tilang tidak pernah berupa aplikasi.',
    why: 'Surat konfirmasi dikirim ke alamat pemilik kendaraan dan dapat diperiksa dengan nomor rangka di laman resmi. Berkas dalam pesan ini meminta izin membaca SMS.',
    advice: 'Hapus pesannya. Periksa pelanggaran lewat laman resmi ETLE.',
    how: 'link',
    sources: [
      [
        'primary',
        'Korlantas Polri, laman konfirmasi ETLE',
        'against',
        'Konfirmasi lewat surat dan laman resmi.',
      ],
    ],
  },
  {
    title: 'Lowongan PT Contoh Sawit Jaya dengan biaya perjalanan',
    says: 'LOKER! PT Contoh Sawit Jaya membuka 85 posisi admin dan operator, gaji 6,5 jt, tanpa pengalaman. Tes di Bandar Lampung, biaya tiket dan hotel ditransfer dulu Rp1.250.000 ke agen travel rekanan, diganti saat tes. Kuota tinggal 7 orang.',
    topic: 'fraud',
    weight: [2, 2],
    isTemplate: true,
    verdict: 'fraud',
    types: ['imposter', 'fabricated'],
    found: 'Lowongan palsu. Uang "tiket dan hotel" tidak pernah diganti.',
    why: 'Surat panggilannya memakai alamat surel gratis dan kop yang disalin. Perekrut yang sah tidak meminta biaya dari pelamar dan tidak mewajibkan agen perjalanan tertentu.',
    advice:
      'Jangan transfer. Tanyakan lowongan ke dinas tenaga kerja atau perusahaan lewat nomor di situs resminya.',
    how: 'traced',
    sources: [
      [
        'primary',
        'Surat panggilan yang dikirim tiga penanya',
        'against',
        'Kop sama, nama perusahaan dan nomor rekening berbeda-beda.',
      ],
      ['secondary', 'Komunitas Cek Kabar Umpama, arsip lowongan palsu', 'context'],
    ],
  },
  {
    title: 'BPJS Kesehatan diblokir bila tidak verifikasi lewat tautan',
    says: 'Pemberitahuan: kartu BPJS Kesehatan keluarga Anda akan DIBLOKIR malam ini karena belum verifikasi wajah. Verifikasi di https://bpjs-verif.contoh.invalid atau bayar denda 150rb.',
    topic: 'fraud',
    weight: [3, 2],
    verdict: 'fraud',
    types: ['imposter'],
    found: 'Kartu tidak diblokir lewat pesan. Tautan itu meniru halaman BPJS Kesehatan.',
    why: 'Tidak ada kewajiban verifikasi wajah malam ini maupun denda Rp150 ribu. Status kartu dapat dilihat di aplikasi Mobile JKN atau lewat Care Center 165.',
    advice: 'Periksa kartu lewat Mobile JKN atau telepon 165.',
    how: 'asked',
    sources: [
      [
        'primary',
        'BPJS Kesehatan, Care Center 165',
        'against',
        'Tidak ada pemblokiran karena verifikasi wajah.',
      ],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'denies',
      answer:
        'Puskesmas tetap melayani semua peserta aktif. Kami tidak menerima kabar pemblokiran semacam itu.',
    },
  },
  {
    title: 'Token listrik gratis Rp100 ribu dari PLN',
    says: 'PLN bagi-bagi token gratis 100rb untuk pelanggan 450 dan 900 VA. Ketik nomor meter di https://token-gratis.contoh.invalid lalu masukkan kode yang dikirim lewat SMS.',
    topic: 'fraud',
    weight: [2, 2],
    verdict: 'fraud',
    types: ['imposter', 'fabricated'],
    found:
      'Tidak ada token gratis lewat tautan. Kode SMS yang diminta adalah kode masuk WhatsApp Anda.',
    why: 'Kami mengisi nomor meter rekaan dan tetap dinyatakan "berhasil". Kode yang lalu dikirim adalah kode pendaftaran WhatsApp, sehingga akun dapat diambil alih.',
    advice: 'Jangan berikan kode SMS kepada siapa pun. Tanya PLN lewat 123.',
    how: 'link',
    sources: [
      ['primary', 'Uji halaman oleh Lab Kampus Contoh', 'against', 'Nomor meter apa pun diterima.'],
      ['secondary', 'PLN 123', 'against'],
    ],
  },
  {
    title: 'Petugas Dukcapil menelepon untuk aktivasi KTP digital',
    says: 'Hati2 atau malah ikuti ya? Ada telp dari Dukcapil Metro katanya KTP fisik tidak berlaku lagi bulan depan, harus aktivasi IKD sekarang lewat telepon, sebutkan NIK dan kode yg masuk.',
    topic: 'fraud',
    weight: [3, 3],
    about: ['Dinas Kependudukan dan Pencatatan Sipil'],
    statement:
      'Petugas kami tidak pernah menelepon untuk meminta NIK atau kode. Aktivasi Identitas Kependudukan Digital hanya di loket, dengan orangnya hadir. KTP-el fisik tetap berlaku.',
    verdict: 'fraud',
    types: ['imposter'],
    found: 'Penelepon itu bukan petugas. KTP fisik tetap berlaku dan aktivasi dilakukan di loket.',
    why: 'Aktivasi Identitas Kependudukan Digital mensyaratkan pemindaian kode di hadapan petugas. Tidak ada aturan yang menghentikan KTP fisik bulan depan.',
    advice: 'Tutup teleponnya. Jangan sebut NIK atau kode apa pun.',
    how: 'asked',
    sources: [
      [
        'primary',
        'Permendagri 72/2022 tentang KTP-el dan identitas digital',
        'against',
        'Penerbitan identitas digital dilakukan dengan verifikasi di hadapan petugas.',
      ],
    ],
    channel: 'spoken',
  },
  {
    title: 'Minyak goreng murah di balai kelurahan dengan uang muka',
    says: 'Operasi pasar dadakan!! minyak goreng 2 liter cuma 18rb di balai Kelurahan Iring Mulyo besok pagi. Supaya kebagian transfer dp 20rb per orang ke rekening panitia, bukti tf ditunjukkan di lokasi.',
    topic: 'fraud',
    weight: [2, 3],
    about: ['Kelurahan Iring Mulyo'],
    statement:
      'Balai kelurahan besok dipakai posyandu. Kami tidak memungut uang muka dan tidak punya rekening panitia pasar murah.',
    verdict: 'fraud',
    types: ['fabricated', 'imposter'],
    found:
      'Tidak ada operasi pasar di balai itu besok, dan pasar murah kota tidak memakai uang muka.',
    why: 'Jadwal pasar murah diumumkan dinas dan dibayar di tempat. Nomor rekening dalam pesan atas nama orang, bukan lembaga.',
    advice: 'Yang sudah transfer: simpan buktinya, lapor ke bank dan polisi hari ini.',
    how: 'asked',
    sources: [
      [
        'primary',
        'Jadwal pasar murah dinas',
        'against',
        'Bulan ini hanya di Lapangan Samber, bayar di tempat.',
      ],
    ],
    asks: {
      who: 'Dinas Koperasi, UMKM, dan Perindustrian',
      stance: 'denies',
      answer:
        'Tidak ada pasar murah di Iring Mulyo pekan ini. Kami tidak pernah meminta uang muka.',
    },
  },
  {
    title: 'Rekening sumbangan korban banjir atas nama relawan BPBD',
    says: 'Saudara kita kebanjiran, mari bantu. Donasi relawan BPBD Metro ke rekening Bank Umpama 000-111-222 a.n. koordinator. Berapapun berarti, kirim bukti tf untuk didoakan bersama.',
    topic: 'fraud',
    weight: [2, 3],
    about: ['Badan Penanggulangan Bencana Daerah'],
    statement:
      'Kami tidak membuka rekening sumbangan. Bantuan barang diterima di pos kami dengan tanda terima.',
    verdict: 'fraud',
    types: ['imposter'],
    found: 'BPBD tidak menghimpun uang lewat rekening siapa pun.',
    why: 'Rekening itu atas nama perseorangan. Penghimpunan sumbangan masyarakat memerlukan izin, dan izin untuk nama itu tidak ada.',
    advice: 'Bantu lewat pos resmi dengan tanda terima.',
    how: 'asked',
    sources: [
      [
        'primary',
        'Daftar izin pengumpulan sumbangan, Dinas Sosial',
        'against',
        'Tidak ada izin atas nama itu.',
      ],
    ],
    asks: {
      who: 'Dinas Sosial',
      stance: 'denies',
      answer: 'Nama itu tidak ada dalam daftar izin pengumpulan uang dan barang kami.',
    },
  },
];
