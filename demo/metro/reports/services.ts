import { aspiration, complaint, observed, request, type Subject } from './subject.ts';

export const HEALTH: Subject = {
  category: 'kesehatan',
  weight: 5,
  texts: [
    complaint(
      'Antre Puskesmas dari subuh',
      'Saya mengantar ibu antre dari pukul 05.30, baru dilayani pukul 10.00. Nomor antrean habis sebelum loket dibuka.',
      'Nomor antrean kini dibagi dua gelombang, pukul 07.00 dan 10.00, dan lansia mendapat loket sendiri.',
    ),
    complaint(
      'Jentik nyamuk di bak kosong {patokan}',
      'Rumah kosong {patokan} baknya penuh jentik. {sejak} dua anak di RT {rt} kena demam berdarah.',
      'Bak sudah dikuras dan diberi larvasida atas izin pemilik. Pengasapan dilakukan dalam jarak 100 meter.',
    ),
    complaint(
      'Obat darah tinggi kosong tiga pekan',
      'Obat darah tinggi di Puskesmas kosong tiga pekan, kami disuruh membeli sendiri.',
      'Persediaan sudah datang. Yang membeli sendiri dengan resep dapat mengganti biaya di loket sampai akhir bulan.',
    ),
    complaint(
      'Ambulans kelurahan tidak bisa dihubungi',
      'Tengah malam kami menghubungi ambulans kelurahan, tidak diangkat. Akhirnya memakai mobil bak.',
      'Jadwal jaga diperbaiki dan ditempel di tiap pos ronda. Bila tidak diangkat tiga menit, panggilan pindah ke 112.',
    ),
    aspiration(
      'Minta posyandu lansia di RW {rw}',
      'Ada 48 lansia di RW {rw}. Posyandu terdekat dua kilometer dari sini.',
      'Posyandu lansia dibuka tiap Selasa kedua di balai RW. Dua kader sudah bersedia.',
    ),
    request(
      'Jadwal imunisasi susulan',
      'Anak saya terlewat imunisasi campak. Di mana dan kapan imunisasi susulan, dan apa yang dibawa?',
      'Imunisasi susulan tiap Rabu pukul 08.00 sampai 11.00 di Puskesmas. Bawa buku KIA; tidak ada biaya.',
    ),
    request(
      'Cara pindah fasilitas kesehatan',
      'Saya baru pindah ke {jalan}. Bagaimana cara memindahkan faskes dari kota lama?',
      'Perpindahan bisa lewat aplikasi atau loket, sesudah tiga bulan terdaftar di tempat lama. Petugas kami membantu tiap hari kerja.',
    ),
    observed(
      'Pemeriksaan jentik RW {rw}',
      'Dari 60 rumah yang diperiksa kader, sembilan ada jentik. Terbanyak di tempat minum burung dan dispenser.',
    ),
  ],
  starts: ['Kepala Puskesmas sedang memeriksa.', 'Petugas kesehatan lingkungan turun besok pagi.'],
  proofs: [
    'Jadwal baru ditempel di pintu Puskesmas.',
    'Lembar pemeriksaan ditandatangani kader dan ketua RT {rt}.',
  ],
};

export const SCHOOLS: Subject = {
  category: 'pendidikan',
  weight: 4,
  texts: [
    complaint(
      'Atap kelas bocor {patokan}',
      'Atap dua kelas SD {patokan} bocor. Kalau hujan anak-anak digeser ke perpustakaan.',
      'Genteng dan dua kuda-kuda diganti. Kelas dipakai lagi sejak Senin.',
    ),
    complaint(
      'Pungutan perpisahan sekolah',
      'Sekolah anak saya meminta uang perpisahan yang besar, katanya wajib. Kami keberatan.',
      'Pungutan dibatalkan dan uang yang sudah masuk dikembalikan. Kepala sekolah diberi surat pembinaan.',
    ),
    complaint(
      'Toilet sekolah rusak semua',
      'Dari enam toilet hanya satu yang bisa dipakai untuk 300 murid di sekolah {patokan}.',
      'Empat toilet diperbaiki dan satu dibuat ramah kursi roda.',
    ),
    aspiration(
      'Minta guru pendamping anak berkebutuhan khusus',
      'Di sekolah {patokan} ada enam anak berkebutuhan khusus, gurunya belum pernah dilatih.',
      'Dua guru mengikuti pelatihan bulan depan dan guru pendamping datang dua hari sepekan.',
    ),
    aspiration(
      'Usul pojok baca di pos ronda RW {rw}',
      'Pos ronda RW {rw} kosong siang hari. Kalau diberi rak dan buku, anak-anak punya tempat belajar.',
      'Satu rak dan 80 buku dipinjamkan perpustakaan, ditukar tiap dua bulan.',
    ),
    request(
      'Syarat beasiswa anak yatim',
      'Apa syarat beasiswa kota untuk anak yatim, dan sampai kapan pendaftarannya?',
      'Syaratnya kartu pelajar, surat keterangan RT, dan rapor terakhir. Pendaftaran sampai akhir bulan di loket kami.',
    ),
    request(
      'Daya tampung SMP negeri terdekat',
      'Berapa daya tampung SMP negeri untuk warga {jalan}, dan bagaimana jarak dihitung?',
      'Daya tampung tiap sekolah ditempel di papan dinas. Jarak diukur garis lurus dari titik RW ke gerbang sekolah.',
    ),
    observed(
      'Anak putus sekolah di RW {rw}',
      'Dari kunjungan kami ada tiga anak SMP yang berhenti sekolah karena membantu orang tua berdagang.',
    ),
  ],
  starts: [
    'Pengawas sekolah sudah menemui kepala sekolah.',
    'Kami mendata kebutuhannya pekan ini.',
  ],
  proofs: [
    'Surat kepala dinas dapat dilihat di sekolah.',
    'Komite sekolah ikut memeriksa dan menandatangani.',
  ],
};

export const REGISTRY: Subject = {
  category: 'kependudukan',
  weight: 4,
  texts: [
    complaint(
      'Blangko KTP habis terus',
      'Sudah empat kali ke loket, jawabannya blangko KTP habis. Ongkos ojek saya sudah lebih dari harga pulsa sebulan.',
      'Blangko sudah datang. Yang menunggu dipanggil menurut urutan daftar, dan KTP diantar ke kelurahan.',
    ),
    complaint(
      'Nama anak salah di kartu keluarga',
      'Nama anak saya kurang satu huruf di kartu keluarga. Diminta bolak-balik membawa fotokopi yang sama.',
      'Kartu keluarga yang benar sudah terbit. Untuk salah ketik oleh petugas cukup satu kali datang.',
    ),
    complaint(
      'Nomor antrean daring selalu penuh',
      'Antrean daring penuh dalam dua menit. Orang tua seperti saya tidak sempat mengetik.',
      'Separuh nomor kini dibagikan di loket mulai pukul 07.30, khusus yang tidak memakai daring.',
    ),
    aspiration(
      'Minta layanan keliling di RW {rw}',
      'Banyak lansia di RW {rw} belum merekam KTP karena jauh dari kantor.',
      'Mobil layanan datang ke balai RW Kamis depan pukul 09.00. Yang tidak bisa berjalan kami datangi di rumah.',
    ),
    aspiration(
      'Usul loket buka Sabtu pagi',
      'Buruh dan pedagang tidak bisa izin pada hari kerja. Loket Sabtu pagi akan sangat membantu.',
      'Loket dibuka Sabtu pertama dan ketiga, pukul 08.00 sampai 11.00, dicoba tiga bulan.',
    ),
    request(
      'Syarat pindah datang dari luar kota',
      'Apa yang perlu dibawa untuk mengurus pindah datang, dan berapa hari selesainya?',
      'Bawa surat pindah, KTP lama, dan surat tinggal dari RT. Selesai dalam satu hari bila lengkap, tanpa biaya.',
    ),
    request(
      'Akta lahir untuk anak yang terlambat dicatat',
      'Anak saya umur lima tahun belum punya akta. Apakah masih bisa dan apakah kena denda?',
      'Masih bisa dan tidak ada denda. Bawa surat lahir atau dua saksi yang tahu kelahirannya.',
    ),
    request(
      'Cara mengganti status di kartu keluarga',
      'Saya sudah menikah, tetapi di kartu keluarga masih belum kawin. Bagaimana menggantinya?',
      'Bawa buku nikah dan kartu keluarga lama ke loket 3. Kartu baru terbit hari itu juga.',
    ),
  ],
  starts: ['Kepala loket sedang menelusuri berkasnya.', 'Data sedang kami cocokkan.'],
  proofs: [
    'Tanda terima berkas tercatat di loket.',
    'Pengumuman ditempel di loket dan di semua kelurahan.',
  ],
};

export const AID: Subject = {
  category: 'bantuan_sosial',
  weight: 4,
  texts: [
    complaint(
      'Bantuan sembako tidak sampai ke {jalan}',
      'Di RW lain sudah dibagi, di {jalan} belum. Tetangga saya janda dengan tiga anak menunggu.',
      'Salurannya terlambat karena data ganda. Sudah dibagikan di balai kelurahan kepada 31 keluarga.',
    ),
    complaint(
      'Yang mampu mendapat, yang miskin tidak',
      'Ada rumah bertingkat di RW {rw} yang mendapat bantuan, sedangkan tukang becak di sebelahnya tidak.',
      'Musyawarah kelurahan memeriksa daftar. Dua nama diganti dan daftarnya ditempel supaya bisa diperiksa warga.',
    ),
    complaint(
      'Kartu bantuan terblokir',
      'Kartu bantuan ibu saya terblokir. {sejak} tidak bisa mengambil, katanya menunggu pusat.',
      'Data sudah dipadankan dan kartu aktif lagi. Hak dua bulan yang tertunda dibayar sekaligus.',
    ),
    aspiration(
      'Minta kursi roda untuk warga RT {rt}',
      'Seorang bapak di RT {rt} tidak bisa berjalan sesudah jatuh. Keluarganya tidak mampu membeli kursi roda.',
      'Kursi roda pinjaman sudah diantar. Petugas kembali bulan depan untuk melihat keadaannya.',
    ),
    aspiration(
      'Usul dapur umum siaga di RW {rw}',
      'Waktu banjir kami kesulitan memasak. Kalau ada satu set alat dapur di balai RW {rw}, warga siap.',
      'Satu set alat dapur disimpan di balai RW. Latihannya bersama Tagana bulan depan.',
    ),
    request(
      'Cara mendaftar jaminan sosial',
      'Bagaimana keluarga yang belum terdata mendaftar bantuan, dan siapa yang memutuskan?',
      'Daftar lewat RT ke kelurahan; musyawarah kelurahan memutuskan tiap tiga bulan. Hasilnya ditempel untuk umum.',
    ),
    request(
      'Syarat alat bantu dengar',
      'Ayah saya susah mendengar. Apa ada bantuan alat bantu dengar dan apa syaratnya?',
      'Ada, melalui pemeriksaan di Puskesmas. Bawa surat keterangan RT; daftar tunggu saat ini dua bulan.',
    ),
    observed(
      'Lansia hidup sendiri di RT {rt}',
      'Seorang nenek hidup sendiri, rumahnya bocor. Tetangga bergantian memberi makan. Belum pernah didata.',
    ),
  ],
  starts: ['Pendamping sosial datang ke rumah besok.', 'Data sedang dicocokkan dengan kelurahan.'],
  proofs: [
    'Berita acara penyaluran ada di kelurahan.',
    'Daftar penerima ditempel di papan pengumuman.',
  ],
};
