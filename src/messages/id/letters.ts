/** `/cek/surat`: is this official letter real? */
export const letters = {
  check: 'Cek pesan',
  title: 'Cek surat resmi',
  lede: 'Menerima surat edaran atau peraturan dan ragu asli atau bukan? Ketik kode atau nomornya.',
  field: 'Kode atau nomor surat',
  fieldHint:
    'Misalnya 7Q2K-9XM4-T1C atau 480/131/SE/2026. Huruf besar, titik, dan spasi tidak berpengaruh.',
  send: 'Cek surat',
  how: 'Cara mengecek',
  howSteps: [
    'Cari kode sebelas tanda di kaki surat, atau pindai kode QR-nya.',
    'Tidak ada kode? Ketik nomor surat seperti tertulis.',
    'Cocokkan nomor, tanggal, penerbit, dan perihalnya. Kode asli dapat disalin orang ke surat palsu.',
  ],

  unknown: 'Surat ini tidak kami kenal',
  unknownBody:
    'Itu belum berarti suratnya palsu. Surat lama, surat dari luar kota ini, dan surat yang belum dimuat di sini juga tidak kami kenal.',
  mistyped: 'Kode ini salah ketik',
  mistypedBody: 'Ada tanda yang keliru atau tertukar. Periksa lagi dengan suratnya.',
  whatToDo: 'Yang dapat Anda lakukan:',
  again: 'Periksa ketikan Anda, atau cari dengan nomor suratnya.',
  askKeeper: (name: string, contact: string) =>
    contact === '' ? `Tanyakan kepada ${name}.` : `Tanyakan kepada ${name}: ${contact}.`,
  askIssuer: 'Tanyakan kepada kantor yang namanya tertulis di surat.',
  asClaim: 'Kirim foto suratnya lewat Cek pesan. Kami periksa dan kabari Anda.',
  toCheck: 'Kirim ke Cek pesan',
  several: (count: number) => `Ada ${count} surat dengan nomor ini`,
  severalLede:
    'Tiap kantor menomori suratnya sendiri. Pilih yang penerbitnya sama dengan surat Anda.',

  standings: {
    genuine: 'Surat ini asli dan berlaku',
    not_yet: 'Surat ini asli, tetapi belum berlaku',
    corrected: 'Surat ini asli, tetapi isinya sudah diralat',
    replaced: 'Surat ini asli, tetapi sudah diganti',
    expired: 'Surat ini asli, tetapi sudah tidak berlaku',
    withdrawn: 'Surat ini sudah dicabut',
  },
  genuineBody: (issuer: string) =>
    `Diterbitkan oleh ${issuer}. Cocokkan dengan surat di tangan Anda.`,
  notYetBody: (day: string) => `Berlaku mulai ${day}.`,
  correctedBody: (day: string, note: string) =>
    `Diralat ${day}. Yang berubah: ${note} Surat yang dicetak sebelum itu memuat isi lama.`,
  expiredBody: (day: string) => `Berlaku sampai ${day}. Isinya disimpan sebagai arsip.`,
  withdrawnBody: (day: string) =>
    `Dicabut ${day}. Jangan dipakai dan jangan disebarkan lagi. Alasannya:`,
  replacedBody: 'Yang berlaku sekarang:',
  toReplacement: 'Lihat surat penggantinya',
  read: 'Baca isinya',

  layBeside: 'Cocokkan dengan surat Anda',
  layBesideLede:
    'Bila ada yang berbeda, jangan percaya pada surat di tangan Anda: kode yang asli dapat disalin ke surat palsu.',
  number: 'Nomor',
  date: 'Tanggal surat',
  issuer: 'Penerbit',
  subject: 'Perihal',
  published: 'Terbit di sini',
  validUntil: 'Berlaku sampai',
  version: 'Teks ke',
  code: 'Kode surat',
  notGiven: 'tidak disebutkan',
  files: 'Berkas surat',
  filesLede: 'Dapat diunduh. Sidik jarinya sama hanya bila tiap bita sama.',

  compare: 'Cocokkan berkas',
  compareLede:
    'Menerima suratnya sebagai PDF atau gambar? Kami bandingkan dengan berkas yang diterbitkan. Berkas Anda tidak disimpan.',
  file: 'Berkas surat',
  fileHint: 'PDF atau gambar, paling besar 12 MB.',
  compareSend: 'Bandingkan',
  noFile: 'Pilih berkas suratnya dulu.',
  fileTooBig: 'Berkas ini lebih dari 12 MB.',
  fileUnknown: 'Berkas ini tidak sama dengan berkas mana pun yang kami terbitkan',
  fileUnknownBody:
    'Itu belum berarti palsu: WhatsApp memampatkan gambar, dan surat yang dipindai ulang selalu berbeda. Cari dengan kode atau nomornya, lalu cocokkan isinya.',
  sameFile: 'Berkas ini sama persis dengan yang diterbitkan',
  sameFileBody: 'Sampai bita terakhir sama dengan berkas surat ini. Sidik jari SHA-256:',

  another: 'Cek surat lain',
  different: 'Isinya berbeda? Laporkan',
};
