import { aspiration, complaint, observed, type Subject } from './subject.ts';

export const DRAINS: Subject = {
  category: 'drainase',
  weight: 15,
  isOutdoors: true,
  texts: [
    complaint(
      'Selokan pecah di {jalan}',
      'Dinding selokan di {jalan} pecah sepanjang dua meter. Air keluar ke halaman rumah dan menggerus pondasi pagar.',
      'Dinding selokan sudah dipasang batu kali baru sepanjang tiga meter dan diplester.',
    ),
    complaint(
      'Selokan mampet, air hitam menggenang',
      'Selokan {patokan} mampet. Airnya hitam dan bau. {sejak} banyak nyamuk, dua anak tetangga sudah demam.',
      'Endapan diangkat sepanjang 60 meter, sekitar dua bak truk. Kami jadwalkan pembersihan ulang tiga bulan lagi.',
    ),
    complaint(
      'Genangan setiap hujan di {jalan}',
      'Hujan setengah jam saja {jalan} sudah tergenang semata kaki. Lubang airnya tertutup tanah.',
      'Tiga lubang air dibuka dan diberi saringan besi. Kemiringan bahu jalan juga dibetulkan.',
    ),
    complaint(
      'Air masuk rumah {patokan}',
      'Tadi malam air masuk ke empat rumah {patokan}, setinggi lutut. Gorong-gorongnya terlalu kecil untuk air dari atas.',
      'Gorong-gorong 40 sentimeter kami ganti 80 sentimeter. Saluran di hulu dibersihkan supaya airnya terbagi dua.',
    ),
    complaint(
      'Tutup selokan {patokan} jebol',
      'Tutup beton selokan {patokan} jebol dilindas mobil. Seorang nenek terperosok kakinya kemarin sore.',
      'Empat tutup beton diganti dengan yang bertulang. Tepinya dicat kuning supaya terlihat malam hari.',
    ),
    complaint(
      'Limbah cucian mengalir ke selokan warga',
      'Air sabun dari usaha cuci motor di {jalan} masuk ke selokan warga. Ikan di kolam tetangga mati semua.',
      'Pemilik usaha sudah membuat bak pengendap dan berjanji tertulis. Kami periksa lagi bulan depan.',
    ),
    complaint(
      'Bangunan berdiri di atas saluran',
      'Ada dapur yang dibangun di atas saluran {patokan}. Sampah tersangkut di bawahnya dan tidak bisa diambil.',
      'Pemilik bersedia membongkar bagian yang menutup saluran. Lubang pembersihan dibuat tiap lima meter.',
    ),
    complaint(
      'Saluran dangkal penuh lumpur di {jalan}',
      'Saluran di {jalan} tinggal sejengkal dalamnya karena lumpur. {sejak} tidak pernah dikeruk.',
      'Saluran sudah dikeruk sampai dasar beton sepanjang 110 meter bersama warga RW {rw}.',
    ),
    complaint(
      'Pipa pembuangan masjid tersumbat ke jalan',
      'Air wudu dari masjid {patokan} meluber ke jalan karena saluran kota tersumbat akar pohon. Jalannya jadi berlumut.',
      'Akar dipotong dan saluran disambung ulang. Lumut di jalan sudah disikat petugas.',
    ),
    complaint(
      'Selokan longsor {patokan}',
      'Tebing selokan {patokan} longsor sesudah hujan deras. Tiang listrik di dekatnya mulai miring.',
      'Tebing diperkuat dengan karung tanah dan cerucuk bambu. Pasangan batunya kami kerjakan mulai Senin.',
    ),
    aspiration(
      'Usul sumur resapan di RW {rw}',
      'Halaman balai RW {rw} cukup luas untuk tiga sumur resapan. Genangan {patokan} pasti berkurang.',
      'Kami setuju. Gambar sumur resapan diberikan gratis dan satu sumur contoh dibuat bersama warga.',
    ),
    aspiration(
      'Minta jadwal kerja bakti saluran bersama dinas',
      'Warga sanggup kerja bakti tiap bulan, asal ada truk yang mengangkut lumpurnya pada hari yang sama.',
      'Truk tersedia tiap Minggu kedua pukul 07.00. Ketua RT cukup memberi kabar tiga hari sebelumnya.',
    ),
    aspiration(
      'Usul saringan sampah di mulut saluran {jalan}',
      'Sampah dari hulu selalu berhenti di {jalan}. Kalau ada saringan besi, warga bergantian mengangkatnya.',
      'Saringan besi dipasang pekan ini. Terima kasih sudah mau merawatnya bersama.',
    ),
    observed(
      'Tinggi air selokan {patokan} saat hujan',
      'Kami ukur waktu hujan semalam: 70 sentimeter dari dasar, tinggal 10 sentimeter lagi meluap.',
    ),
    observed(
      'Kerja bakti selokan RW {rw} selesai',
      'Sebanyak 40 warga membersihkan 200 meter selokan. Lumpur masih menumpuk di tepi {jalan}, menunggu diangkut.',
    ),
    observed(
      'Titik genangan baru di {jalan}',
      'Sejak perumahan di atas dibuka, air berkumpul di {jalan}. Sudah tiga kali hujan kami catat tempat dan tingginya.',
    ),
  ],
  starts: [
    'Petugas saluran sudah menelusuri dari hulu ke hilir.',
    'Alat keruk kecil dijadwalkan; warga kami minta memindahkan kendaraan.',
    'Sudah diukur bersama lurah; pekerjaan dimulai lusa.',
  ],
  proofs: [
    'Air sudah mengalir; boleh dicek sewaktu hujan.',
    'Panjang yang dikerjakan tercatat dalam berita acara bersama ketua RT {rt}.',
    'Foto pekerjaan ditempel di papan pengumuman kelurahan.',
  ],
};
