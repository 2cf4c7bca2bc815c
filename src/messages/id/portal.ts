export const portal = {
  homeLede: (city: string) =>
    `Kabar resmi ${city}, diteruskan sampai ke RT oleh kelompok informasi di tiap kelurahan. Ada yang kurang jelas? Tanyakan langsung di bawah kabarnya.`,
  latest: 'Kabar terbaru',
  allNews: 'Semua kabar',
  noNews: 'Belum ada kabar',
  noNewsBody: 'Kabar pertama akan muncul di sini.',
  emergency: 'Kabar darurat yang masih berlaku',
  findArea: 'Kabar untuk wilayah Anda',
  findAreaLede: 'Pilih kelurahan pada peta, atau buka daftarnya.',
  mapTitle: 'Peta kabar 30 hari terakhir menurut kelurahan',
  mapUnit: 'kabar',
  areaList: 'Daftar wilayah',
  searchLabel: 'Cari kabar',
  follow: 'Ikuti kabar lewat email',
  followArea: (area: string) => `Ikuti kabar ${area}`,
  feeds: 'Umpan RSS',

  areaLede: (kim: number) =>
    kim === 0
      ? 'Belum ada KIM yang terdaftar di wilayah ini.'
      : `${kim} KIM meneruskan kabar di wilayah ini.`,
  areaNews: (area: string) => `Kabar untuk ${area}`,
  areaNoNews: 'Belum ada kabar untuk wilayah ini',
  areaNoNewsBody: 'Lihat kabar untuk seluruh kota.',
  areaKim: 'Kelompok informasi (KIM)',
  areaNoKim: 'Belum ada KIM',
  areaNoKimBody: 'Tanyakan ke kelurahan bila Anda ingin membentuknya.',
  areaBelow: 'Kelurahan',
  population: (people: string) => `${people} penduduk`,

  level: { kota: 'Kota', kecamatan: 'Kecamatan', kelurahan: 'Kelurahan' },

  searchTitle: 'Cari',
  searchLede: 'Tulis kata apa saja, misalnya: fogging, pajak bumi, musrenbang.',
  searchCount: (count: string) => `${count} kabar ditemukan`,
  searchOnlyNewest: (count: string) =>
    `Kata ini ada di banyak kabar. Yang ditampilkan dipilih dari ${count} kabar terbaru. Tambahkan satu kata untuk mencari yang lebih lama.`,
  searchMany: (count: string) => `Lebih dari ${count} kabar ditemukan`,
  searchNone: (words: string) => `Tidak ada kabar dengan kata “${words}”`,
  searchNoneBody: 'Periksa ejaannya, pakai kata yang lebih umum, atau lihat semua kabar.',
  searchFuzzy: (words: string) => `Tidak ada yang persis sama dengan “${words}”. Ini yang mirip.`,
  searchGroups: 'KIM dan kantor',
  searchAreas: 'Wilayah',

  deskTitle: 'Meja',
  deskGreeting: (name: string) => `Selamat bekerja, ${name}`,
  deskWaiting: (count: number) =>
    count === 0
      ? 'Tidak ada yang menunggu Anda.'
      : `${count} hal menunggu Anda, yang paling mendesak di atas.`,
  deskEmpty: 'Semua sudah selesai',
  deskEmptyBody: 'Tugas baru muncul di sini, dan dikirim juga lewat email.',
  deskNoPost: 'Anda belum memegang jabatan',
  deskNoPostBody:
    'Meja ini untuk pengurus KIM dan petugas. Minta tautan undangan kepada ketua KIM atau Diskominfo.',
  deskSecondFactor: 'Pasang langkah kedua',
  deskSecondFactorBody:
    'Jabatan Anda menerbitkan atau memutuskan. Untuk itu diperlukan kode dari ponsel saat masuk.',
  deskSecondFactorLink: 'Pasang sekarang',
  deskKind: {
    task: 'Sebarkan',
    late_task: 'Terlambat disebarkan',
    review: 'Telaah kabar',
    emergency_review: 'Telaah kabar darurat',
    changes_asked: 'Perlu diperbaiki',
    correction: 'Telaah ralat',
    question: 'Jawab pertanyaan',
  },
  deskPlaces: 'Buka',
  desk: {
    write: 'Tulis kabar',
    bulletins: 'Kabar saya dan telaah',
    tasks: 'Tugas sebar',
    coverage: 'Cakupan',
    questions: 'Pertanyaan',
    groups: 'KIM dan kantor',
    members: (group: string) => `Anggota ${group}`,
    deliveries: 'Kiriman',
    webhooks: 'Webhook',
    settings: 'Pengaturan kota',
    notices: 'Pemberitahuan',
  },

  feedAbout: (what: string) => `Kabar resmi untuk ${what}`,
  aboutTitle: 'Tentang Sambung',
  aboutLede: 'Sambung adalah jalan kabar dua arah antara kota dan warganya.',
  aboutSections: (kim: string) => [
    {
      title: 'Bagaimana kabar sampai ke Anda',
      body: `Dinas menulis kabar. Orang lain di Diskominfo menelaahnya sebelum terbit. Setelah terbit, setiap KIM (${kim}) di wilayah yang dituju menerima tugas untuk meneruskannya: lewat grup WhatsApp, rapat RT, pengajian, posyandu, atau papan pengumuman. Kota melihat sampai di mana kabar itu berjalan.`,
    },
    {
      title: 'Bila kabar keliru',
      body: 'Kabar yang keliru diralat, tidak dihapus diam-diam. Semua versi tetap dapat dibaca. Ralat dikirim ke semua KIM yang menerima kabar pertama, dan tautan lama membuka ralatnya lebih dulu.',
    },
    {
      title: 'Data Anda',
      body: 'Membaca dan bertanya tidak perlu akun. Kami tidak meminta NIK. Tautan yang dibagikan hanya menghitung berapa kali dibuka, tanpa cookie dan tanpa menyimpan alamat Anda.',
    },
    {
      title: 'Dapat diperiksa',
      body: 'Setiap penerbitan, ralat, dan pencabutan dicatat dalam [buku catatan](/catatan) yang berantai. Siapa pun dapat memeriksa bahwa tidak ada yang diubah.',
    },
    {
      title: 'Sumber terbuka',
      body: 'Sambung adalah perangkat lunak bebas berlisensi AGPL-3.0. Kota mana pun boleh memakai, memeriksa, dan memperbaikinya.',
    },
  ],
  dataTitle: 'Data terbuka',
  dataLede: 'Semua kabar yang terbit boleh dipakai lagi, dengan menyebut sumbernya.',
  dataApi: 'API dan dokumentasinya',
  dataApiBody: 'Kabar, wilayah, KIM, tugas sebar, dan cakupan dalam bentuk JSON.',
  dataFeeds: 'Umpan kabar',
  dataFeedsBody: 'RSS, Atom, dan JSON Feed untuk kota, tiap wilayah, dan tiap KIM.',
  dataLedger: 'Buku catatan publik',
  dataLedgerBody: 'Penerbitan, ralat, dan pencabutan, dirantai dengan sidik SHA-256.',

  passedOn: 'Kabar yang sudah diteruskan',
  passedOnNone: 'Belum ada yang diteruskan',
  passedOnNoneBody: 'Kabar yang disebarkan KIM ini akan muncul di sini.',

  apiTitle: 'API',
  apiLede: 'Kabar, wilayah, KIM, tugas sebar, dan cakupan dalam bentuk JSON, menurut OpenAPI 3.1.',
  apiOpen: 'Unduh OpenAPI 3.1',
  apiEndpoints: 'Alamat',
  apiAddress: 'Alamat',
  apiWhat: 'Isi',
  apiParameters: 'Pilihan',
  apiToken: 'Perlu token',
  apiTry: 'Contoh',
  /** By method and path; the document itself is English. */
  apiSummaries: {
    'GET /api/v1/bulletins': 'Kabar yang terbit, terbaru lebih dulu',
    'GET /api/v1/bulletins/{slug}': 'Satu kabar dan pertanyaan yang sudah dijawab',
    'POST /api/v1/bulletins': 'Memulai draf kabar',
    'POST /api/v1/bulletins/{id}/submit-for-review': 'Mengirim draf untuk ditelaah',
    'GET /api/v1/areas': 'Wilayah kota menurut kode Kemendagri',
    'GET /api/v1/groups': 'KIM dan kantor',
    'GET /api/v1/groups/{slug}': 'Satu KIM atau kantor',
    'GET /api/v1/relay-tasks': 'Tugas sebar KIM Anda',
    'POST /api/v1/relay-tasks/{id}/acceptance': 'Menerima tugas',
    'POST /api/v1/relay-tasks/{id}/completion': 'Menyatakan tugas selesai',
    'POST /api/v1/relay-tasks/{id}/spreads': 'Mencatat di mana kabar disebarkan',
    'GET /api/v1/bulletins/{id}/coverage': 'Sejauh mana kabar sampai',
  } as Record<string, string>,
  apiRules:
    'Token pribadi dibuat di halaman Saya dan dikirim sebagai Authorization: Bearer. Daftar berlanjut lewat "next". Kesalahan berbentuk application/problem+json.',
};
