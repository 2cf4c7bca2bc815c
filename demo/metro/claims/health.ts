import type { ClaimPlan } from './claim-plan.ts';

/** Illness, medicine, and what people swallow. */
export const HEALTH: readonly ClaimPlan[] = [
  {
    title: 'Penderita DBD cukup minum air daun pepaya, tidak usah ke rumah sakit',
    says: 'Anak demam tinggi dan bintik merah jangan buru2 dibawa ke RS nanti malah diinfus terus. Cukup jus daun pepaya 3x sehari trombosit langsung naik. Sudah terbukti di Metro Pusat 12 anak sembuh.',
    topic: 'health',
    weight: [3, 3],
    meanwhile:
      'Demam dua hari atau lebih: bawa ke puskesmas hari ini juga. Beri banyak minum. Jangan menunggu jus bekerja.',
    verdict: 'false',
    types: ['misleading_content'],
    found:
      'Salah dan berbahaya. Demam berdarah dapat memburuk dalam hitungan jam dan harus diawasi tenaga kesehatan.',
    why: 'Belum ada bukti bahwa daun pepaya menggantikan perawatan. Bahaya demam berdarah ialah kebocoran cairan saat demam turun, yang hanya terlihat bila diperiksa. Dinas Kesehatan tidak mencatat dua belas anak yang disebut.',
    advice:
      'Demam dua hari: ke puskesmas. Muntah terus, sakit perut, mimisan, atau lemas: langsung ke IGD.',
    how: 'asked',
    sources: [
      [
        'primary',
        'WHO, lembar fakta dengue',
        'against',
        'Penanganan bergantung pada pengawasan cairan oleh tenaga kesehatan.',
        'https://www.who.int/news-room/fact-sheets/detail/dengue-and-severe-dengue',
      ],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'denies',
      answer:
        'Tidak ada catatan dua belas anak itu. Setiap dugaan DBD agar diperiksa di puskesmas hari itu juga.',
    },
  },
  {
    title: 'Vaksin polio tetes menyebabkan anak lumpuh',
    says: 'STOP PIN polio! Seorang dokter di luar negeri membongkar: tetes polio mengandung zat pelumpuh. Anak di kabupaten sebelah lumpuh 2 hari setelah ditetes. Tolak kalau kader datang!!',
    topic: 'health',
    weight: [3, 2],
    meanwhile: 'Vaksin tetap aman diberikan. Bila anak sedang demam, tanyakan dulu kepada bidan.',
    verdict: 'false',
    types: ['fabricated', 'false_connection'],
    found: 'Salah. Vaksin polio tidak mengandung zat pelumpuh dan justru mencegah lumpuh.',
    why: 'Kandungannya tercantum dalam izin edar. Anak yang disebut tidak ditemukan oleh dinas kesehatan setempat. Kelumpuhan akibat polio terjadi pada anak yang belum lengkap imunisasinya.',
    advice: 'Datang ke posyandu sesuai jadwal dan bawa buku KIA.',
    how: 'asked',
    sources: [
      [
        'primary',
        'WHO, lembar fakta poliomyelitis',
        'against',
        undefined,
        'https://www.who.int/news-room/fact-sheets/detail/poliomyelitis',
      ],
      ['secondary', 'Lab Kampus Contoh, telaah pustaka vaksin tetes', 'against'],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'denies',
      answer: 'Tidak ada kejadian ikutan berat selama PIN di Metro maupun kabupaten sekitar.',
    },
  },
  {
    title: 'Tablet tambah darah di sekolah membuat siswi mandul',
    says: 'Bunda yg punya anak gadis SMP hati2 tablet merah dari puskesmas yg dibagi tiap Jumat itu program biar perempuan susah hamil. Suruh anak pura2 minum aja.',
    topic: 'health',
    weight: [3, 3],
    about: ['Dinas Kesehatan'],
    statement:
      'Tablet itu zat besi dan asam folat. Kami mengundang orang tua melihat bungkus dan izin edarnya di puskesmas mana pun.',
    verdict: 'false',
    types: ['fabricated'],
    found: 'Salah. Isinya zat besi dan asam folat untuk mencegah kurang darah.',
    why: 'Kami membaca bungkus dari tiga puskesmas dan mencocokkan nomor izin edarnya. Tidak ada zat yang menghambat kehamilan. Kurang darah pada remaja justru menambah risiko saat hamil kelak.',
    advice: 'Minum sesudah makan. Tinja menjadi gelap itu wajar.',
    how: 'compared',
    sources: [
      [
        'primary',
        'BPOM, data produk pada nomor izin edar',
        'against',
        'Besi elemental 60 mg dan asam folat 0,4 mg.',
        'https://cekbpom.pom.go.id',
      ],
    ],
  },
  {
    title: 'Air galon yang terkena matahari pasti menyebabkan kanker',
    says: 'Jangan minum air galon yg dijemur di depan toko, plastiknya meleleh jadi racun kanker. Tetangga saya kena kanker gara2 ini.',
    topic: 'health',
    weight: [1, 1],
    verdict: 'misleading',
    types: ['misleading_content'],
    found:
      'Galon sebaiknya tidak dijemur, tetapi tidak ada bukti bahwa airnya pasti menyebabkan kanker.',
    why: 'Panas dapat menambah perpindahan zat dari plastik, karena itu ada batas migrasi yang diawasi. Hasil uji yang terbit masih jauh di bawah batas. Satu cerita tetangga tidak membuktikan sebab.',
    advice: 'Simpan galon di tempat teduh dan pilih yang segelnya utuh.',
    how: 'read',
    sources: [
      ['primary', 'BPOM, pengawasan migrasi bahan kemasan air minum', 'context'],
      ['secondary', 'Lab Kampus Contoh, telaah pustaka', 'against'],
    ],
  },
  {
    title: 'Puskesmas Yosomulyo tutup dua minggu karena dokter tertular',
    says: 'Info valid: puskesmas Yosomulyo ditutup 2 minggu, dokternya kena virus baru dari luar. Yg kemarin berobat harap isolasi mandiri.',
    topic: 'health',
    weight: [2, 3],
    about: ['Dinas Kesehatan'],
    statement:
      'Puskesmas Yosomulyo buka seperti biasa. Satu dokter cuti melahirkan dan ada penggantinya.',
    verdict: 'false',
    types: ['fabricated'],
    found: 'Salah. Puskesmas buka seperti biasa.',
    why: 'Kami datang pada pagi sesudah pesan beredar: loket melayani nomor antrean ke-41. Tidak ada pengumuman penutupan. Dokter yang tidak tampak sedang cuti melahirkan.',
    how: 'seen',
    sources: [
      [
        'primary',
        'Kunjungan ke puskesmas, foto papan antrean',
        'against',
        'Antrean nomor 41 pukul 09.20.',
      ],
    ],
  },
  {
    title: 'Minum air kelapa hijau menetralkan gigitan ular',
    says: 'Musim panen gini banyak ular. Kalau digigit jangan panik, ikat kuat2 pahanya, sedot darahnya, minum air kelapa hijau 2 butir, racun langsung netral. Simpan pesan ini.',
    topic: 'health',
    weight: [3, 2],
    meanwhile:
      'Digigit ular: jangan diikat, disedot, atau disayat. Diamkan anggota badan dengan bidai, lalu ke IGD secepatnya. Telepon 119.',
    verdict: 'false',
    types: ['fabricated'],
    found:
      'Salah dan berbahaya. Air kelapa tidak menetralkan bisa; mengikat dan menyedot menambah luka.',
    why: 'Pedoman WHO menyarankan anggota badan didiamkan dengan bidai dan penderita segera dibawa ke rumah sakit. Antibisa hanya ada di fasilitas kesehatan.',
    advice: 'Bidai, jangan berjalan, segera ke IGD.',
    how: 'read',
    sources: [
      [
        'primary',
        'WHO, pedoman penanganan gigitan ular Asia Tenggara',
        'against',
        'Imobilisasi; jangan menyayat, menyedot, atau mengikat.',
        'https://www.who.int/health-topics/snakebite',
      ],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'denies',
      answer: 'Antibisa tersedia di rumah sakit umum daerah. Jangan diikat atau disedot.',
    },
  },
  {
    title: 'Bawang putih di bawah bantal menyembuhkan darah tinggi',
    says: 'Ayah saya darah tinggi 200 turun jadi 120 hanya dgn taruh bawang putih di bawah bantal 7 malam dan stop obat dokter. Tolong dibagikan gratis pahala.',
    topic: 'health',
    weight: [3, 1],
    meanwhile:
      'Jangan berhenti minum obat darah tinggi tanpa bertanya ke dokter. Sakit kepala hebat atau bicara pelo: ke IGD.',
    verdict: 'false',
    types: ['fabricated'],
    found: 'Salah. Berhenti minum obat darah tinggi dapat berujung strok.',
    why: 'Tidak ada cara bawang di bawah bantal memengaruhi pembuluh darah. Tekanan darah naik turun setiap hari; satu angka rendah bukan tanda sembuh.',
    advice: 'Periksa tekanan darah gratis di posbindu. Obat tetap diminum.',
    how: 'asked',
    sources: [
      ['secondary', 'Lab Kampus Contoh, telaah pustaka', 'against'],
      [
        'secondary',
        'Poster hipertensi Kementerian Kesehatan',
        'against',
        'Minum obat teratur sesuai anjuran dokter.',
      ],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'denies',
      answer:
        'Jangan menghentikan obat tanpa pemeriksaan. Posbindu memeriksa tekanan darah gratis tiap bulan.',
    },
  },
  {
    title: 'Imunisasi kejar campak gratis untuk anak sampai 12 tahun di semua posyandu',
    says: 'Bun, bulan ini imunisasi kejar campak rubela gratis di semua posyandu Metro, anak yg kemarin kelewat boleh ikut sampai umur 12 th, bawa buku KIA. Bener gak sih?',
    topic: 'health',
    weight: [1, 3],
    verdict: 'partly_true',
    types: ['misleading_content'],
    found: 'Benar gratis dan di semua posyandu, tetapi batas umurnya belum genap 5 tahun.',
    why: 'Surat Dinas Kesehatan menyebut sasaran anak yang belum lengkap imunisasinya dan belum genap 5 tahun. Anak sekolah dilayani lewat bulan imunisasi di sekolah.',
    advice: 'Di bawah 5 tahun: posyandu. Anak sekolah: tanya gurunya.',
    how: 'asked',
    sources: [
      [
        'primary',
        'Surat Dinas Kesehatan tentang imunisasi kejar',
        'context',
        'Sasaran: anak umur 12 sampai 59 bulan.',
      ],
    ],
    asks: {
      who: 'Dinas Kesehatan',
      stance: 'confirms',
      answer: 'Gratis di semua posyandu untuk 12 sampai 59 bulan. Yang lebih besar lewat sekolah.',
    },
  },
  {
    title: 'Sirup obat batuk merek Umpama ditarik karena beracun',
    says: 'DARURAT bagi yg punya balita, sirup batuk merek Umpama sudah ditarik BPOM, mengandung racun ginjal. Cek kotak obat sekarang!',
    topic: 'health',
    weight: [3, 1],
    meanwhile:
      'Simpan dulu sirupnya, jangan diminum, dan tanyakan ke apotek atau puskesmas. Anak yang jarang pipis: periksa hari ini.',
    verdict: 'unproven',
    found:
      'Belum terbukti. Merek itu tidak ada dalam daftar penarikan yang dapat kami baca, tetapi jawaban resmi belum datang.',
    why: 'Kami memeriksa daftar penarikan sampai kemarin dan tidak menemukan merek itu. Pertanyaan kepada balai POM belum dijawab. Karena menyangkut nyawa, kami menerbitkan keadaan sejauh ini dan akan memperbaruinya.',
    advice: 'Sambil menunggu, tanyakan penggantinya di apotek.',
    how: 'compared',
    sources: [
      [
        'secondary',
        'Daftar penarikan obat yang terbit sampai kemarin',
        'against',
        'Merek tidak tercantum.',
        'https://www.pom.go.id',
      ],
      ['secondary', 'Tiga apotek di Metro Pusat', 'context', 'Belum ada surat penarikan.'],
    ],
    correction: {
      note: 'Jawaban balai POM sudah datang: merek itu tidak ditarik.',
      verdict: 'false',
      found: 'Salah. Merek itu tidak ditarik; kabar lama tentang merek lain disunting ulang.',
      why: 'Balai POM menjawab bahwa nomor izin edar merek itu tetap berlaku dan tidak ada penarikan. Gambar yang beredar menyunting pengumuman lama tentang produk lain.',
    },
  },
  {
    title: 'Rebusan daun kratom menambah tenaga dan aman untuk sopir',
    says: 'Sopir truk Metro Kotagajah wajib punya, rebusan daun kratom bikin melek 20 jam, herbal jadi aman, bukan obat.',
    topic: 'health',
    weight: [3, 1],
    meanwhile:
      'Mengantuk: berhenti dan tidur dua puluh menit. Jangan mengemudi sesudah minum rebusan ini.',
    verdict: 'false',
    types: ['misleading_content'],
    found:
      'Salah. Kratom bekerja pada saraf, dapat membuat ketagihan, dan dilarang dalam obat tradisional.',
    why: 'BPOM melarang kratom dalam obat tradisional dan suplemen. "Herbal" tidak berarti aman. Kurang tidur tidak dapat diganti.',
    advice: 'Istirahat tiap empat jam mengemudi.',
    how: 'read',
    sources: [['primary', 'BPOM, surat edaran larangan kratom dalam obat tradisional', 'against']],
  },
  {
    title: 'Mi instan dan susu kental dimakan bersama langsung mematikan',
    says: 'Anak kos meninggal setelah makan mie instan campur kental manis. Dokter bilang lambungnya meledak. Sebarkan sebelum ada korban lagi.',
    topic: 'myth',
    weight: [1, 1],
    verdict: 'false',
    types: ['fabricated'],
    found: 'Salah. Tidak ada kejadian itu dan campurannya tidak mematikan.',
    why: 'Pesan yang sama beredar bertahun-tahun dengan kota yang berganti-ganti. Tidak ada rumah sakit yang disebut. Keduanya makanan biasa, meski kurang bergizi bila sering.',
    how: 'traced',
    sources: [
      ['secondary', 'Komunitas Cek Kabar Umpama, tujuh bentuk pesan sejak lama', 'against'],
      ['secondary', 'Lab Kampus Contoh, telaah pustaka', 'against'],
    ],
  },
];
