import { aspiration, complaint, observed, type Subject } from './subject.ts';

export const TREES: Subject = {
  category: 'pohon',
  weight: 6,
  isOutdoors: true,
  texts: [
    complaint(
      'Pohon tua rawan tumbang {patokan}',
      'Pohon tua {patokan} batangnya keropos. Kalau angin kencang bunyinya berderak. Di bawahnya orang berjualan.',
      'Pohon diperiksa, separuh batangnya kosong. Sudah ditebang bertahap dan akan diganti dua bibit tabebuya.',
    ),
    complaint(
      'Dahan menutup rambu di {jalan}',
      'Rambu berhenti di {jalan} tertutup dahan. Kemarin hampir terjadi tabrakan.',
      'Dahan dipangkas setinggi empat meter sepanjang {jalan}.',
    ),
    complaint(
      'Pohon tumbang belum dipotong',
      'Pohon yang tumbang {patokan} baru digeser ke tepi. {sejak} menghalangi trotoar.',
      'Batang dipotong dan diangkut. Kayunya diberikan kepada RW {rw} untuk bangku taman.',
    ),
    complaint(
      'Mainan taman patah di RW {rw}',
      'Ayunan di taman RW {rw} patah rantainya dan perosotan berlubang tajam. Anak-anak tetap main di sana.',
      'Perosotan diganti, rantai ayunan diganti baru. Kami periksa mainan tiap tiga bulan.',
    ),
    complaint(
      'Rumput taman setinggi pinggang',
      'Rumput di taman {patokan} setinggi pinggang. Ada yang melihat ular. {sejak} tidak dipotong.',
      'Rumput sudah dipotong dan masuk jadwal dua pekan sekali.',
    ),
    aspiration(
      'Usul tanam pohon peneduh di {jalan}',
      'Sepanjang {jalan} panas sekali. Warga mau menyiram kalau bibitnya diberi.',
      'Dua puluh bibit pohon peneduh dapat diambil hari Jumat. Petugas membantu menentukan titiknya.',
    ),
    aspiration(
      'Minta bangku di taman {patokan}',
      'Lansia yang jalan pagi perlu tempat duduk di taman {patokan}. Dua bangku saja sudah cukup.',
      'Tiga bangku dari kayu pohon tumbang kami pasang pekan depan.',
    ),
    observed(
      'Ulat bulu menyerang pohon di {jalan}',
      'Enam pohon di {jalan} penuh ulat bulu. Tiga warga gatal-gatal. Kami minta warga tidak menjemur di bawahnya.',
    ),
  ],
  starts: [
    'Regu pohon datang dengan mobil tangga lusa.',
    'Pohon sudah diperiksa dan diberi tanda.',
  ],
  proofs: [
    'Dikerjakan pagi hari supaya tidak mengganggu; disaksikan ketua RT {rt}.',
    'Bekasnya sudah dirapikan, silakan dilihat.',
  ],
};

export const WATER: Subject = {
  category: 'air_bersih',
  weight: 5,
  isOutdoors: true,
  texts: [
    complaint(
      'Air keran tidak mengalir di {jalan}',
      'Air keran di {jalan} mati. {sejak} kami beli air galon untuk masak. Tagihan tetap datang.',
      'Katup pembagi macet dan sudah diganti. Air mengalir normal; tagihan bulan ini dihitung dari pemakaian.',
    ),
    complaint(
      'Air keruh dan berbau besi',
      'Air di RT {rt} RW {rw} keruh kecokelatan dan berbau besi. Baju putih jadi kuning.',
      'Pipa dikuras dan dua contoh air diperiksa: kandungan besi kembali di bawah batas.',
    ),
    complaint(
      'Pipa bocor {patokan}',
      'Pipa bocor {patokan}, airnya mengalir ke jalan siang malam. Sayang sekali di musim kemarau.',
      'Sambungan pipa yang pecah diganti dan jalan ditambal.',
    ),
    complaint(
      'Meteran air tertimbun aspal',
      'Meteran air rumah kami di {jalan} tertimbun aspal waktu jalan dilapis. Petugas hanya menaksir angkanya.',
      'Meteran sudah diangkat dan diberi kotak besi. Selisih taksiran dikembalikan pada tagihan berikut.',
    ),
    complaint(
      'Sumur umum RW {rw} tercemar',
      'Air sumur umum RW {rw} berbau minyak. Warga takut memakainya.',
      'Sumur dikuras dan diuji bersama Puskesmas. Sumbernya tumpahan bengkel; bengkel sudah membuat bak penampung.',
    ),
    aspiration(
      'Minta sambungan air untuk gang {patokan}',
      'Ada 22 rumah di gang {patokan} yang belum tersambung. Sumur kami kering tiap Agustus.',
      'Jalur pipa sudah kami ukur. Sambungan untuk 22 rumah masuk rencana tahun depan dengan potongan biaya.',
    ),
    aspiration(
      'Usul keran air minum di lapangan RW {rw}',
      'Anak-anak yang berolahraga di lapangan RW {rw} perlu keran air minum.',
      'Satu keran air siap minum dipasang sebagai percobaan; kader Puskesmas memeriksa mutunya tiap bulan.',
    ),
    observed(
      'Sumur warga mulai kering di RW {rw}',
      'Dari 30 rumah yang kami datangi, 11 sumurnya kering. Warga mengambil air di masjid.',
    ),
  ],
  starts: ['Petugas pipa mencari titik bocor malam ini.', 'Contoh air sudah diambil untuk diuji.'],
  proofs: [
    'Hasil uji air dapat dibaca di papan kelurahan.',
    'Tekanan air diukur di tiga rumah, tercatat dalam lembar kerja.',
  ],
};

export const IRRIGATION: Subject = {
  category: 'irigasi',
  weight: 4,
  isOutdoors: true,
  texts: [
    complaint(
      'Saluran irigasi tersumbat eceng gondok',
      'Saluran {patokan} penuh eceng gondok. Air tidak sampai ke 12 petak sawah di bawah.',
      'Eceng gondok diangkat sepanjang 300 meter bersama kelompok tani. Air sudah sampai ke petak terakhir.',
    ),
    complaint(
      'Pintu air {patokan} macet',
      'Roda pemutar pintu air {patokan} macet dan berkarat. {sejak} air tidak bisa dibagi.',
      'Ulir pintu air diganti dan dilumasi. Kuncinya dipegang ketua kelompok tani.',
    ),
    complaint(
      'Tanggul siring jebol',
      'Tanggul siring {patokan} jebol dua meter. Padi umur sebulan terendam.',
      'Tanggul ditutup dengan karung tanah, lalu dipasang batu sepanjang lima meter.',
    ),
    complaint(
      'Air irigasi disedot pompa besar',
      'Ada pompa besar menyedot air siring di hulu tiap malam. Sawah kami di hilir kering.',
      'Sudah ada kesepakatan tertulis: pompa dipakai dua malam sepekan dan jadwalnya ditempel di gubuk jaga.',
    ),
    aspiration(
      'Usul saluran tanah {patokan} dibuat permanen',
      'Saluran tanah {patokan} selalu longsor. Kalau dipasang beton, petani tidak perlu memperbaiki tiap musim.',
      'Saluran sepanjang 180 meter kami usulkan ke anggaran tahun depan. Pengukurannya selesai pekan ini.',
    ),
    aspiration(
      'Minta pelatihan pengendalian tikus sawah',
      'Tikus menghabiskan seperempat panen kami. Mohon diajari cara yang tidak memakai racun.',
      'Penyuluh datang Kamis depan dan membawa dua rumah burung hantu untuk percobaan.',
    ),
    observed(
      'Sawah mulai retak di RW {rw}',
      'Sekitar tiga hektare retak-retak. Giliran air berikutnya masih sembilan hari lagi.',
    ),
    observed(
      'Gotong royong siring selesai',
      'Kelompok tani membersihkan 400 meter siring {patokan}. Pintu air nomor dua masih bocor.',
    ),
  ],
  starts: ['Petugas pengairan bertemu kelompok tani sore ini.', 'Sudah diukur; bahan datang Rabu.'],
  proofs: [
    'Ketua kelompok tani menandatangani lembar kerja.',
    'Air sudah sampai ke petak paling hilir, boleh dilihat.',
  ],
};
