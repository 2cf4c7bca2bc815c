/** What those who work on reports say in passing. */
export const REMARKS = {
  verified: ['', '', '', 'Lengkap dan jelas, terima kasih.', 'Sudah kami telepon ketua RT, benar adanya.'],
  assigned: ['', '', 'Mohon ditinjau bersama ketua RT.', 'Warga berharap ada kabar sebelum akhir pekan.', 'Sudah ada laporan serupa bulan lalu, mohon diperiksa sekalian.'],
  internal: ['Sudah ditelepon dua kali, belum diangkat.', 'Titipkan pada regu yang ke sana hari Kamis.', 'Perlu dibicarakan dengan kelurahan dulu.', 'Anggaran pemeliharaan masih cukup.'],
  update: ['Bahan sudah datang, regu mulai bekerja besok pagi.', 'Pekerjaan separuh jalan, dilanjutkan sesudah hujan reda.', 'Kami masih menunggu satu suku cadang, paling lambat tiga hari.'],
  needed: ['Benar, kami lihat sendiri pagi ini.', 'Keadaannya seperti yang ditulis, malah lebih panjang.', 'Sudah kami datangi bersama ketua RT, memang perlu.', 'Betul. Warga sekitar sudah memasang tanda seadanya.'],
  done: ['Sudah dikerjakan, hasilnya rapi.', 'Kami cek sore ini: benar sudah selesai.', 'Selesai. Warga sekitar juga membenarkan.', 'Sudah beres, tinggal sisa tanah yang belum disapu.'],
  notDone: ['Baru separuh yang dikerjakan, ujung gang belum.', 'Sudah ditambal, tetapi sesudah hujan berlubang lagi.', 'Kami ke sana, belum ada perubahan.'],
  confirmed: ['', '', 'Terima kasih, cepat sekali.', 'Sudah bagus. Semoga awet.', 'Sudah beres, warga senang.'],
  confirmedSecond: ['Sudah kami lihat di lokasi.', 'Ketua RT menyatakan selesai.', 'Cocok dengan jawaban dinas.'],
  praise: ['', 'Petugasnya ramah dan mau menjelaskan.', 'Lebih cepat dari yang saya kira.', 'Terima kasih, anak-anak sekarang aman.', 'Baik, hanya agak lama menunggu kabar.'],
  scorn: ['Jawabannya tidak menjawab yang saya tanya.', 'Katanya selesai, padahal baru ditengok.', 'Ditutup begitu saja, kecewa.'],
  reopen: ['Yang dikerjakan baru di depan, bagian belakang belum.', 'Sesudah hujan semalam rusak lagi.', 'Belum ada yang datang, padahal dijawab selesai.', 'Bocornya pindah ke sebelahnya.'],
  sendBack: ['Pelapor benar, bagian belakang belum tersentuh. Mohon dikerjakan ulang dan difoto.', 'Jawaban belum menyebut apa yang dilakukan di lokasi. Mohon dilengkapi.'],
  uphold: ['Kami periksa ke lokasi: yang diminta sudah dikerjakan, sisanya masuk rencana tahun depan.', 'Jawaban dinas sesuai dengan keadaan di lapangan. Keberatan dicatat.'],
  again: ['Bagian yang tersisa sudah dikerjakan dan dicek bersama pelapor.', 'Diulang dengan bahan yang lebih kuat; kami pantau dua pekan.', 'Regu kembali kemarin dan menyelesaikan seluruhnya.'],
  incomplete: ['Mohon ditambah: di RT berapa tepatnya, dan sejak kapan?', 'Mohon kirim foto atau patokan yang lebih jelas supaya petugas tidak keliru tempat.', 'Kami belum paham jalan mana yang dimaksud. Ada nama gangnya?'],
  completed: ['Tempatnya persis di samping pos ronda, pagar hijau.', 'Di RT 04, kira-kira 20 meter dari gapura.', 'Patokannya warung sayur, di seberangnya.'],
  rejected: ['Ini salam dan ucapan terima kasih, bukan laporan. Kami sampaikan kepada yang bersangkutan.', 'Isinya sengketa antartetangga yang sedang berjalan di pengadilan, jadi tidak dapat kami tangani.', 'Nama yang dipakai ternyata milik orang lain. Silakan melapor lagi dengan nama sendiri atau tanpa nama.', 'Tidak ada tempat maupun keterangan yang bisa ditindaklanjuti, dan pelapor tidak dapat dihubungi.'],
  withdrawn: ['Sudah diperbaiki sendiri oleh warga.', 'Ternyata sudah dilaporkan tetangga lewat RT.', 'Sudah selesai sebelum sempat dikerjakan, terima kasih.'],
  waiting: ['Menunggu izin dari pemilik lahan, dijanjikan pekan depan.', 'Hujan terus, lubangnya terendam; pengaspalan ditunda.', 'Menunggu keterangan tambahan dari pelapor.', 'Tiang milik perusahaan listrik, kami menunggu mereka memindahkannya.'],
  extended: ['Dokumen tersebar di tiga bidang dan masih disusun. Kami perpanjang tujuh hari kerja.', 'Sebagian isi perlu diperiksa karena memuat data pribadi. Kami perpanjang tujuh hari kerja.'],
  noted: ['Dicatat sebagai bahan, terima kasih.', 'Diteruskan ke bidang perencanaan.', 'Masuk ringkasan pekan ini.', 'Terima kasih, sudah kami sampaikan kepada lurah.'],
} as const; // prettier-ignore

/** Bodies that are not the city's, and why it is theirs. */
export const OUTSIDE = [
  { body: 'Dinas Bina Marga Provinsi Lampung', reason: 'Ruas ini jalan provinsi, bukan jalan kota.' },
  { body: 'PLN ULP Kota Metro', reason: 'Tiang dan kabelnya milik PLN.' },
  { body: 'Balai Besar Wilayah Sungai Mesuji Sekampung', reason: 'Saluran induk ini diurus balai wilayah sungai.' },
  { body: 'BPJS Kesehatan Cabang Metro', reason: 'Kepesertaan diputuskan BPJS Kesehatan.' },
  { body: 'Kantor Pertanahan Kota Metro', reason: 'Sertifikat tanah diurus kantor pertanahan.' },
] as const; // prettier-ignore

export const OUTSIDE_NEWS = {
  sent: 'Lembar serah terima dikirim lewat SP4N-LAPOR!.',
  received: 'Diterima dan didisposisikan.',
  answered: 'Petugas mereka sudah ke lokasi dan pekerjaan dinyatakan selesai.',
};
