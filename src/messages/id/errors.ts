/** The one error page: what happened, and what to do. */
export const errors = {
  notFoundTitle: 'Halaman tidak ditemukan',
  notFoundBody: 'Alamat ini salah, atau halamannya sudah dipindahkan. Coba cari kabarnya.',
  forbiddenTitle: 'Anda tidak berwenang membuka ini',
  forbiddenBody:
    'Halaman ini untuk jabatan lain. Bila jabatan Anda baru berubah, hubungi Diskominfo.',
  tooManyTitle: 'Terlalu sering',
  tooManyBody: (minutes: number) => `Untuk menjaga keamanan, coba lagi ${minutes} menit lagi.`,
  crossSiteTitle: 'Formulir ditolak',
  crossSiteBody:
    'Formulir ini tidak dikirim dari halaman Sambung. Buka halamannya, lalu kirim lagi.',
  tooBigTitle: 'Kiriman terlalu besar',
  tooBigBody: 'Satu kiriman paling besar 30 MB. Perkecil berkasnya, lalu kirim lagi.',
  badRequestTitle: 'Permintaan tidak dapat dibaca',
  badRequestBody: 'Ada bagian yang rusak saat dikirim. Muat ulang halaman, lalu coba lagi.',
  bugTitle: 'Ada yang rusak di pihak kami',
  bugBody:
    'Ini bukan salah Anda. Coba lagi sebentar lagi. Bila tetap terjadi, sebutkan nomor ini kepada Diskominfo:',
  busyTitle: 'Layanan sedang tidak dapat dihubungi',
  busyBody:
    'Basis data belum menjawab. Yang sudah Anda kirim tetap tersimpan. Coba lagi sebentar lagi.',
  home: 'Ke halaman depan',
  search: 'Cari kabar',
};
