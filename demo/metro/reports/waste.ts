import { aspiration, complaint, observed, type Subject } from './subject.ts';

export const WASTE: Subject = {
  category: 'sampah',
  weight: 12,
  isOutdoors: true,
  texts: [
    complaint(
      'Sampah menumpuk {patokan}',
      'Sampah menumpuk {patokan}. {sejak} tidak diangkut. Baunya sampai ke ruang kelas.',
      'Tumpukan sudah diangkut, dua truk. Jadwal angkut di sana kami tambah menjadi tiga kali sepekan.',
    ),
    complaint(
      'Orang membuang sampah dari mobil di {jalan}',
      'Tiap subuh ada mobil bak membuang kantong sampah di {jalan}. Lahan kosong itu sekarang jadi gunung sampah.',
      'Lahan dibersihkan dan dipasangi papan larangan. Bersama Satpol PP kami berjaga empat subuh; dua orang sudah ditegur tertulis.',
    ),
    complaint(
      'Bak sampah {patokan} jebol',
      'Bak sampah {patokan} jebol bawahnya, isinya tercecer ke jalan dan dimainkan anjing.',
      'Bak diganti dengan kontainer besi satu meter kubik dan lantainya dicor.',
    ),
    complaint(
      'Truk sampah tidak lewat {jalan}',
      'Sudah tiga kali jadwal truk tidak lewat {jalan}, padahal iuran tetap ditarik. Mohon penjelasannya.',
      'Truk yang melayani rute ini rusak. Sejak Senin dipakai truk pengganti dan iuran bulan ini dipotong separuh.',
    ),
    complaint(
      'Warga membakar sampah tiap sore',
      'Asap bakaran sampah dari belakang {patokan} masuk rumah tiap sore. Anak saya asma.',
      'Kami sudah bertemu warga yang bersangkutan. Sampahnya kini ikut diangkut dan tempat bakarnya dibongkar.',
    ),
    complaint(
      'Sampah pasar meluber ke {jalan}',
      'Sisa sayur dari pasar pagi meluber sampai {jalan}. Lalatnya masuk warung. {sejak} begini tiap hari.',
      'Dua gerobak ditambah dan sisa sayur diangkut pukul 10.00, bukan sore lagi.',
    ),
    complaint(
      'Popok dan plastik menyumbat saluran {jalan}',
      'Banyak popok dibuang ke saluran di {jalan}. Kalau hujan meluap ke jalan, jijik sekali.',
      'Saluran dibersihkan dan kader kebersihan mendatangi 40 rumah di hulunya.',
    ),
    complaint(
      'Bangkai ayam dibuang {patokan}',
      'Ada karung berisi bangkai ayam {patokan}. Baunya menyengat, warga tidak berani membukanya.',
      'Bangkai sudah dikubur petugas dan tempatnya disiram kapur. Dinas yang membidangi ternak ikut memeriksa.',
    ),
    complaint(
      'Sisa bongkaran rumah di tepi {jalan}',
      'Puing bongkaran dibuang di tepi {jalan}, {patokan}. Paku dan pecahan kaca berserakan.',
      'Puing diangkut dan dipakai untuk urugan. Pembuangnya ditemukan dan diminta mengganti ongkos angkut.',
    ),
    aspiration(
      'Usul bank sampah di RW {rw}',
      'Ibu-ibu RW {rw} mau membuka bank sampah. Kami butuh timbangan dan orang yang mengajari mencatat.',
      'Timbangan dipinjamkan enam bulan dan pelatihan diberikan Sabtu depan di balai kelurahan.',
    ),
    aspiration(
      'Minta tong terpilah di taman {patokan}',
      'Kalau ada tiga tong berwarna di taman {patokan}, pengunjung bisa belajar memilah.',
      'Tiga tong terpilah dipasang bulan ini. Keterangan gambarnya kami buat supaya anak-anak paham.',
    ),
    aspiration(
      'Usul jadwal angkut ditempel di pos ronda',
      'Warga sering salah hari mengeluarkan sampah. Kalau jadwal ditempel di pos ronda RW {rw}, pasti tertib.',
      'Jadwal per RW sudah kami cetak dan titipkan ke ketua RW. Versi lebarnya ada di papan kelurahan.',
    ),
    observed(
      'Tempat pembuangan liar baru {patokan}',
      'Pekan lalu masih bersih, sekarang kira-kira dua meter kubik. Kebanyakan kantong plastik hitam.',
    ),
    observed(
      'Bank sampah RW {rw} menabung 84 kilo',
      'Penimbangan bulan ini 84 kilogram, naik 20 kilogram. Yang masih sulit: botol kaca belum ada pembelinya.',
    ),
  ],
  starts: [
    'Truk kami atur ulang; diangkut besok pagi.',
    'Pengawas kebersihan sudah bertemu ketua RT.',
    'Kami sedang mencari siapa yang membuang, sambil membersihkan.',
  ],
  proofs: [
    'Tempatnya sudah bersih; foto ada pada pengawas kebersihan.',
    'Disaksikan ketua RT {rt} dan pemilik warung di sebelahnya.',
    'Nomor truk dan jam angkut tercatat di buku pos.',
  ],
};
