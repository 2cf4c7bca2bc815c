/** A table of fact-checks as a press association might send it; publisher and addresses are made up. */
export const OUTSIDE_LIST = {
  publisher: 'Aliansi Pemeriksa Rekaan',
  licence: 'CC BY-SA 4.0',
  rows: [
    ['pinjaman-presiden', 'Pinjaman presiden tanpa bunga lewat WhatsApp', 'Salah', 'Presiden memberi pinjaman tanpa bunga 50 juta untuk rakyat kecil, hubungi nomor admin di bawah.'],
    ['uang-bank-indonesia', 'Bank sentral membagikan uang lama kepada pemegang nomor seri kembar', 'Salah', 'Punya uang kertas dengan nomor seri kembar? Bank sentral menukarnya 100 kali lipat sampai akhir bulan.'],
    ['ikan-formalin-kapal', 'Kapal asing menjual ikan berpengawet ke pelabuhan Lampung', 'Belum terbukti', 'Kapal asing bongkar ikan berpengawet di pelabuhan, jangan makan ikan laut sebulan ini.'],
    ['gerhana-ibu-hamil', 'Gerhana bulan membahayakan ibu hamil', 'Keliru', 'Ibu hamil harus bersembunyi di bawah ranjang saat gerhana bulan agar bayi tidak cacat.'],
    ['foto-jembatan-runtuh', 'Foto jembatan runtuh di Sumatra ternyata dari negara lain', 'Menyesatkan', 'Jembatan lintas Sumatra runtuh tadi malam, puluhan truk jatuh ke sungai.'],
    ['kunyit-sembuhkan-tbc', 'Air kunyit menggantikan obat tuberkulosis', 'Salah', 'Tidak usah minum obat enam bulan, TBC sembuh dengan air kunyit dua pekan.'],
    ['kartu-prakerja-kuota', 'Kuota tambahan kartu pelatihan kerja lewat tautan', 'Penipuan', 'Kuota tambahan kartu pelatihan kerja dibuka sampai jam 10 malam, klik tautan dan isi NIK.'],
    ['meteor-jatuh-sumatra', 'Meteor sebesar rumah jatuh di Sumatra bagian selatan', 'Salah', 'Meteor sebesar rumah jatuh di hutan Sumatra bagian selatan, tentara menutup lokasi.'],
    ['sim-gratis-seumur', 'SIM gratis seumur hidup untuk pengemudi lama', 'Salah', 'Mulai tahun ini SIM lama otomatis berlaku seumur hidup tanpa biaya.'],
    ['gula-merah-campur-sabun', 'Gula merah dicampur sabun batangan', 'Sebagian benar', 'Gula merah curah dicampur sabun batangan supaya mengilap.'],
    ['vaksin-chip', 'Vaksin berisi cip pelacak', 'Salah', 'Di dalam vaksin ada cip pelacak yang tersambung ke satelit.'],
    ['pesan-menteri-sekolah', 'Menteri menghapus semua ujian sekolah dasar', 'Sesat', 'Menteri menghapus semua ujian sekolah dasar mulai semester depan.'],
  ],
} as const; // prettier-ignore
