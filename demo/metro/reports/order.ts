import { aspiration, complaint, observed, request, type Subject } from './subject.ts';

export const ORDER: Subject = {
  category: 'ketertiban',
  weight: 4,
  texts: [
    complaint(
      'Parkir liar menutup {jalan}',
      'Mobil parkir dua baris di {jalan} tiap sore. Pemadam pun tidak akan bisa masuk.',
      'Garis kuning dicat dan petugas berjaga dua pekan. Enam mobil sudah ditempeli surat teguran.',
    ),
    complaint(
      'Musik keras sampai tengah malam',
      'Tempat nyanyi {patokan} memutar musik keras sampai pukul 01.00. Anak sekolah tidak bisa tidur.',
      'Pemilik menandatangani perjanjian: musik berhenti pukul 22.00. Bila dilanggar, izinnya ditinjau.',
    ),
    complaint(
      'Balap liar di {jalan}',
      'Tiap Sabtu malam ada balap motor di {jalan}. {sejak} sudah dua kecelakaan.',
      'Patroli bersama polisi dilakukan tiga Sabtu berturut-turut. Pita penggaduh dipasang di dua tempat.',
    ),
    complaint(
      'Lapak menutup trotoar {patokan}',
      'Lapak baru {patokan} menutup seluruh trotoar. Pejalan kaki turun ke jalan.',
      'Pedagang setuju mundur satu setengah meter dan diberi tempat di pasar sore.',
    ),
    complaint(
      'Anjing lepas mengejar anak-anak',
      'Tiga anjing dilepas tiap sore {patokan} dan mengejar anak bersepeda.',
      'Pemiliknya sudah mengikat dan memvaksin ketiganya. Surat vaksin ditunjukkan kepada ketua RT.',
    ),
    aspiration(
      'Usul pos ronda RW {rw} dihidupkan',
      'Sejak banyak warga baru, ronda berhenti. Kalau ada pelatihan dan senter, kami mulai lagi.',
      'Pelatihan satu malam diberikan Jumat ini. Enam senter dan buku jaga dipinjamkan.',
    ),
    aspiration(
      'Minta rambu dilarang parkir di gang {patokan}',
      'Gang {patokan} hanya dua setengah meter. Satu mobil parkir, semua terhenti.',
      'Rambu dipasang pekan depan, sesudah disepakati dalam rapat RT.',
    ),
    observed(
      'Coretan di tembok sekolah {patokan}',
      'Tembok yang baru dicat dicoret lagi. Karang taruna berencana membuat lukisan dinding bersama.',
    ),
  ],
  starts: ['Patroli sudah melewati lokasi dua malam.', 'Kami memanggil pemilik usaha besok.'],
  proofs: [
    'Surat pernyataan disimpan di kelurahan.',
    'Catatan patroli dapat dilihat di kantor kami.',
  ],
};

export const BUSINESS: Subject = {
  category: 'usaha_kecil',
  weight: 3,
  texts: [
    complaint(
      'Los pasar bocor {patokan}',
      'Atap los pasar {patokan} bocor. Dagangan beras saya basah dua karung.',
      'Seng di empat los diganti. Talang air dibersihkan supaya tidak balik lagi.',
    ),
    complaint(
      'Retribusi ditarik dua kali',
      'Dalam sehari retribusi lapak ditarik dua kali oleh orang berbeda, tanpa karcis.',
      'Petugas resmi kini memakai tanda pengenal dan karcis bernomor. Penarik yang tidak resmi sudah diserahkan ke yang berwajib.',
    ),
    complaint(
      'Timbangan pedagang tidak benar',
      'Beberapa timbangan di pasar {patokan} kurang satu ons per kilo.',
      'Semua timbangan ditera ulang. Empat yang salah ditahan sampai diperbaiki.',
    ),
    aspiration(
      'Usul pasar Minggu di lapangan RW {rw}',
      'Ibu-ibu RW {rw} membuat kue dan keripik. Pasar Minggu pagi akan menambah pembeli.',
      'Izin diberikan untuk empat Minggu percobaan. Tenda dipinjamkan, sampah ditanggung panitia.',
    ),
    aspiration(
      'Minta pelatihan jualan lewat ponsel',
      'Kami penjual tempe ingin belajar memotret dan menjual lewat ponsel.',
      'Pelatihan dua hari dibuka untuk 20 orang, mendaftar lewat kelurahan, tanpa biaya.',
    ),
    request(
      'Cara mengurus nomor induk berusaha',
      'Saya membuka warung kecil di {jalan}. Apakah perlu nomor induk berusaha dan bagaimana caranya?',
      'Perlu, dan gratis. Datang ke meja kami membawa KTP; selesai sekitar 20 menit.',
    ),
    request(
      'Syarat pinjaman koperasi untuk usaha baru',
      'Apa syarat pinjaman bergulir untuk usaha yang belum setahun?',
      'Usaha minimal enam bulan, ada catatan penjualan, dan anggota koperasi. Pendamping kami membantu menyusunnya.',
    ),
    observed(
      'Harga cabai di pasar {patokan}',
      'Pantauan pagi ini: cabai naik dari 38 menjadi 61 ribu sekilo. Pedagang bilang kiriman terlambat dua hari.',
    ),
  ],
  starts: ['Pengelola pasar sudah diminta memeriksa.', 'Pendamping usaha akan datang Senin.'],
  proofs: ['Pengumumannya ditempel di pintu pasar.', 'Berita acara ada di kantor pengelola pasar.'],
};

export const PUBLIC_INFORMATION: Subject = {
  category: 'informasi_publik',
  weight: 3,
  texts: [
    request(
      'Anggaran pemeliharaan jalan kelurahan',
      'Saya meminta rincian anggaran pemeliharaan jalan tahun ini menurut kelurahan, untuk skripsi.',
      'Rincian anggaran sudah kami kirim sebagai tabel. Yang belum selesai diperiksa diberi tanda.',
    ),
    request(
      'Daftar penerima hibah tahun lalu',
      'Mohon daftar lembaga penerima hibah kota tahun lalu beserta besarannya.',
      'Daftar penerima hibah terbuka untuk umum dan kini dapat diambil di loket PPID maupun di laman kota.',
    ),
    request(
      'Jumlah pohon yang ditebang',
      'Berapa pohon kota yang ditebang dan ditanam dalam dua tahun terakhir?',
      'Ditebang 214, ditanam 630. Tabel per kelurahan kami lampirkan di loket PPID.',
    ),
    request(
      'Dokumen rencana tata ruang kelurahan',
      'Saya ingin melihat peta rencana tata ruang di sekitar {jalan} sebelum membeli tanah.',
      'Petanya dapat dilihat tiap hari kerja. Salinan berwarna seharga ongkos cetak.',
    ),
    request(
      'Notulen musrenbang kelurahan',
      'Mohon notulen musrenbang tahun ini, supaya warga RW {rw} tahu usul mana yang diterima.',
      'Notulen dan daftar usul yang diterima sudah ditempel di kelurahan dan dikirim kepada ketua RW.',
    ),
    request(
      'Jumlah dan letak lampu jalan',
      'Saya meminta data letak lampu jalan untuk tugas peta di kampus.',
      'Data letak lampu kami berikan sebagai berkas terbuka, tanpa biaya, dengan menyebut sumber.',
    ),
  ],
  starts: ['PPID meminta dokumen kepada pemiliknya.', 'Sedang diperiksa mana yang boleh dibuka.'],
  proofs: ['Tanda terima permohonan dan jawaban ada di buku PPID.'],
};

/** Never shown to the public: about how somebody behaved, without a name. */
export const CONDUCT: Subject = {
  category: 'sikap_petugas',
  weight: 2,
  texts: [
    complaint(
      'Diminta uang rokok di loket',
      'Petugas di loket meminta uang rokok supaya berkas saya didahulukan. Saya menolak dan berkas saya dipindah ke bawah.',
      'Pemeriksaan selesai dan petugas dipindahkan dari loket. Berkas Anda diselesaikan tanpa biaya.',
    ),
    complaint(
      'Dibentak waktu bertanya',
      'Ayah saya yang kurang mendengar dibentak petugas loket di depan orang banyak.',
      'Atasannya meminta maaf secara langsung. Seluruh petugas loket mengikuti pelatihan melayani lansia.',
    ),
    complaint(
      'Surat keterangan harus bayar',
      'Untuk surat keterangan tidak mampu saya diminta membayar tanpa kuitansi.',
      'Surat itu tidak berbiaya. Uang dikembalikan dan papan tarif dipasang di loket.',
    ),
    complaint(
      'Petugas tidak ada di tempat',
      'Tiga hari berturut-turut loket kosong pada jam kerja, padahal absensinya terisi.',
      'Daftar hadir diperiksa silang dengan rekaman pintu. Dua orang mendapat hukuman disiplin ringan.',
    ),
    complaint(
      'Kendaraan dinas dipakai hajatan',
      'Mobil dinas dipakai mengangkut kursi hajatan hari Minggu di {jalan}.',
      'Pemakainya ditegur tertulis dan mengganti bahan bakar. Kunci kini disimpan di kantor tiap Jumat sore.',
    ),
  ],
  starts: ['Pemeriksa Inspektorat sudah ditunjuk.'],
  proofs: ['Laporan hasil pemeriksaan disimpan Inspektorat.'],
};

export const OTHERS: Subject = {
  category: 'lainnya',
  weight: 1,
  texts: [
    complaint(
      'Papan nama {jalan} salah tulis',
      'Papan nama {jalan} salah ejaan dan menghadap tembok. Pengantar paket selalu tersesat.',
      'Papan nama dibetulkan dan diputar ke arah jalan.',
    ),
    aspiration(
      'Usul balai warga dipakai belajar malam',
      'Balai RW {rw} kosong malam hari. Anak-anak bisa belajar bersama di sana.',
      'Balai boleh dipakai Senin sampai Kamis pukul 19.00 sampai 21.00. Kuncinya pada ketua RW.',
    ),
    observed(
      'Kunjungan warga kota tetangga',
      'Rombongan 20 orang melihat kerja KIM kami. Mereka menanyakan cara mencatat sebaran.',
    ),
  ],
  starts: ['Kami mencari siapa yang mengurusnya.'],
  proofs: ['Sudah dicek di lokasi.'],
};
