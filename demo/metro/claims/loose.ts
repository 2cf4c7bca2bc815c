import type { LoosePlan } from './claim-plan.ts';

/** What nobody has judged: set aside with a word why, or still on somebody's desk. */
export const LOOSE: readonly LoosePlan[] = [
  {
    title: 'Jual tanah kavling murah dekat kampus',
    says: 'Dijual cepat tanah kavling dekat kampus Iring Mulyo, SHM, harga nego, survei gratis. Serius hubungi admin.',
    topic: 'other',
    weight: [1, 2],
    aside: [
      'spam',
      'Ini iklan jual beli, bukan kabar yang dapat kami cek. Soal sertifikat tanah, tanyakan ke kantor pertanahan.',
    ],
  },
  {
    title: 'Promo pulsa dan kuota toko sebelah',
    says: 'Kuota 100GB cuma 25rb garansi aktif, japri ya kak, reseller welcome.',
    topic: 'other',
    weight: [1, 1],
    aside: [
      'spam',
      'Ini iklan. Bila Anda merasa tertipu, simpan buktinya dan lapor ke penjualnya lebih dulu.',
    ],
  },
  {
    title: 'Hasil pertandingan liga luar negeri',
    says: 'Skor semalam 3-1 itu beneran? grup RT pada ribut.',
    topic: 'international',
    weight: [1, 1],
    aside: [
      'out_of_scope',
      'Hasil pertandingan dapat dilihat di situs liganya. Kami mengecek kabar yang menyangkut warga Metro.',
    ],
  },
  {
    title: 'Siapa calon presiden yang baik',
    says: 'Menurut admin capres mana yg paling bagus buat Lampung?',
    topic: 'politics',
    weight: [1, 1],
    aside: ['no_claim', 'Ini pertanyaan pendapat. Kami tidak memberi pilihan politik.'],
  },
  {
    title: 'Ramalan zodiak pekan ini',
    says: 'Leo dapat rezeki nomplok hari kamis, aries hindari warna merah, scorpio awas ditikung.',
    topic: 'myth',
    weight: [1, 1],
    aside: ['no_claim', 'Ramalan tidak memuat fakta yang dapat diperiksa.'],
  },
  {
    title: 'Kabar lama kabut asap tahun lampau',
    says: 'Kabut asap tebal bandara ditutup, sekolah libur, foto dari 2015.',
    topic: 'disaster',
    weight: [1, 2],
    aside: ['too_old', 'Kabar ini dari bertahun lalu dan tidak beredar lagi.'],
  },
  {
    title: 'Undangan arisan keluarga besar',
    says: 'Assalamualaikum arisan bani Contoh hari minggu di rumah budhe ya, bawa rantang masing2.',
    topic: 'other',
    weight: [1, 2],
    aside: ['no_claim', 'Ini undangan keluarga. Tidak ada yang perlu kami cek.'],
  },
  {
    title: 'Kata mutiara pagi',
    says: 'Jangan menunggu bahagia untuk bersyukur, bersyukurlah maka engkau bahagia. Selamat pagi dunia.',
    topic: 'religion',
    weight: [1, 1],
    aside: ['no_claim', 'Ini kata mutiara, bukan kabar.'],
  },
  {
    title: 'Rumor artis ibu kota bercerai',
    says: 'Artis sinetron yg main di tv itu cerai lagi ya, katanya rebutan rumah.',
    topic: 'slander',
    weight: [1, 1],
    aside: ['out_of_scope', 'Urusan pribadi orang tidak kami cek.'],
  },
  {
    title: 'Stok vaksin rabies di Metro habis',
    says: 'Digigit anjing di Rejomulyo, kata orang vaksin rabies di semua puskesmas Metro habis sampai tahun depan. Harus ke Bandar Lampung.',
    topic: 'health',
    weight: [3, 3],
  },
  {
    title: 'Jalan Ahmad Yani ditutup sebulan untuk gorong-gorong',
    says: 'Jalan A Yani Metro ditutup total sebulan penuh mulai senin buat gorong2, toko2 bakal mati.',
    topic: 'government',
    weight: [1, 3],
  },
  {
    title: 'Ulat bulu beracun menyerang kebun singkong Karangrejo',
    says: 'Ulat bulu jenis baru di kebun singkong Karangrejo, kena kulit langsung melepuh, 8 petani dirawat.',
    topic: 'health',
    weight: [2, 3],
  },
  {
    title: 'Sumur bor warga Mulyojati mengeluarkan gas',
    says: 'Sumur bor di Mulyojati keluar gas bisa dinyalain api, katanya ada minyak bumi, warga dilarang cerita.',
    topic: 'disaster',
    weight: [3, 3],
  },
  {
    title: 'Iuran sampah naik dua kali lipat',
    says: 'Iuran sampah di Hadimulyo Timur naik dari 15 jadi 30rb bulan depan, gak ada rapat RT dulu.',
    topic: 'government',
    weight: [1, 3],
  },
  {
    title: 'Kantin sekolah menjual jajanan berpengawet mayat',
    says: 'Jajan cilok depan SD Purwosari pake formalin, anak saya mules 2 hari. Kantin lain jg gitu.',
    topic: 'health',
    weight: [2, 3],
  },
  {
    title: 'Pasien BPJS ditolak rumah sakit swasta',
    says: 'RS swasta di Metro Barat tolak pasien BPJS malam hari alasan kamar penuh, padahal kosong. Sudah 3 orang.',
    topic: 'health',
    weight: [2, 3],
  },
  {
    title: 'Pengemis diantar mobil tiap Jumat',
    says: 'Pengemis lampu merah Imopuro tiap jumat diantar mobil bagus, setoran 500rb/hari, ada bosnya.',
    topic: 'crime',
    weight: [1, 3],
  },
  {
    title: 'Kabel internet menyengat pejalan kaki',
    says: 'Kabel internet semrawut di Ganjar Agung nyetrum anak sekolah kemarin sore, untung selamat. Hati2 kalau hujan.',
    topic: 'disaster',
    weight: [3, 3],
  },
  {
    title: 'Lurah diganti karena tidak mau tanda tangan',
    says: 'Katanya lurah Yosorejo diganti gara2 gak mau tanda tangan tanah sengketa. Ada yg tau?',
    topic: 'government',
    weight: [1, 3],
  },
  {
    title: 'Kuota haji Lampung ditambah seribu',
    says: 'Alhamdulillah kuota haji Lampung tambah 1000 kursi tahun depan, yang antri 2015 berangkat semua.',
    topic: 'religion',
    weight: [1, 2],
  },
];
