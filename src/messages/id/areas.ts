/** The places of the city: their page, their map, and the import of lists and boundaries. */
export const areas = {
  title: 'Wilayah',
  description: (city: string) =>
    `Kecamatan dan kelurahan di ${city}, dengan kabar dan KIM masing-masing.`,
  lede: (kecamatan: number, kelurahan: number) =>
    `${kecamatan} kecamatan dan ${kelurahan} kelurahan. Pilih tempat Anda untuk membaca kabarnya dan mengenal KIM-nya.`,
  none: 'Daftar wilayah belum diisi',
  noneBody: 'Pengelola sistem dapat memuatnya dari berkas.',
  mapTitle: 'Peta kelurahan',
  mapOfTiles: 'Peta skematis: satu kotak untuk satu kelurahan, kira-kira pada letaknya.',
  mapOfBoundaries: 'Batas kelurahan, utara di atas.',
  list: 'Daftar kecamatan dan kelurahan',
  ofCity: (city: string) => `Lihat ${city} seluruhnya`,
  kelurahanIn: (kecamatan: string) => `Kelurahan di Kecamatan ${kecamatan}`,
  level: { kota: 'Kota', kecamatan: 'Kecamatan', kelurahan: 'Kelurahan' },
  /** Kelurahan Iring Mulyo; a city's name has its level in it already. */
  titleOf: {
    kota: (name: string) => name,
    kecamatan: (name: string) => `Kecamatan ${name}`,
    kelurahan: (name: string) => `Kelurahan ${name}`,
  },
  alsoWritten: (names: string) => `Juga ditulis ${names}.`,
  people: (count: string) => `${count} penduduk`,

  import: {
    kinds: { areas: 'Daftar wilayah', aliases: 'Nama lain', boundaries: 'Batas wilayah' },
    dryRun: 'Uji coba: tidak ada yang disimpan.',
    summary: (read: number, added: number, changed: number, unchanged: number) =>
      `${read} dibaca: ${added} baru, ${changed} diubah, ${unchanged} tetap.`,
    skipped: (count: number) => `${count} baris milik kota atau provinsi lain dilewati.`,
    turned: (count: number) => `${count} garis batas yang arahnya terbalik sudah diputar.`,
    ended: (codes: string) => `Berakhir karena tidak ada lagi dalam daftar: ${codes}.`,
    allGood: 'Tidak ada bagian yang keliru.',
    badCount: (count: number) => `${count} bagian tidak dimuat:`,
    badLine: (line: number, code: string, why: string) =>
      `Baris ${line}${code && ` (${code})`}: ${why}`,
    badFeature: (number: number, code: string, why: string) =>
      `Bentuk ke-${number}${code && ` (${code})`}: ${why}`,
    refusals: {
      empty: 'Berkas ini kosong.',
      too_large: 'Berkas ini terlalu besar. Paling besar 64 MB.',
      not_utf8: 'Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8, lalu coba lagi.',
      unreadable_table: 'Tabel ini tidak terbaca. Periksa tanda kutip yang tidak ditutup.',
      unknown_columns:
        'Kolomnya tidak dikenal. Daftar wilayah perlu kolom kode dan nama; nama lain perlu kode dan alias.',
      not_json: 'GeoJSON ini tidak terbaca. Mungkin berkasnya terpotong.',
      not_feature_collection: 'Berkas batas harus berupa GeoJSON jenis FeatureCollection.',
      several_cities:
        'Daftar ini tidak memuat tepat satu kota. Sebutkan kode kotanya, misalnya --code 18.72.',
      nothing_of_this_city: 'Tidak ada baris untuk kota ini di dalam berkas.',
      no_areas_yet: 'Daftar wilayah belum ada. Muat dulu berkas berkolom kode dan nama.',
    },
    problems: {
      bad_code: 'kode tidak berbentuk seperti 18.72.04.1003.',
      no_name: 'nama kosong.',
      long_name: 'nama lebih dari 80 huruf.',
      wrong_level: 'tingkatnya tidak cocok dengan kodenya.',
      unknown_parent: 'wilayah di atasnya tidak ada, baik di berkas maupun di sini.',
      duplicate_code: 'kode ini sudah muncul sebelumnya di berkas yang sama.',
      no_alias: 'nama lain kosong.',
      unknown_code: 'kode ini tidak ada dalam daftar wilayah.',
      not_a_feature: 'bukan Feature GeoJSON.',
      no_code: 'tidak ada kode (properti kode atau code, atau id).',
      no_geometry: 'tidak ada geometri.',
      wrong_geometry: 'geometrinya bukan Polygon atau MultiPolygon.',
      bad_position: 'titik-titiknya tidak tertulis sebagai [bujur, lintang].',
      out_of_range: 'ada titik di luar bujur ±180 atau lintang ±90.',
      swapped: 'lintang dan bujur tertukar; tulis [bujur, lintang].',
      too_few_positions: 'satu garis batas perlu paling sedikit empat titik.',
      not_closed: 'garis batas tidak tertutup; titik akhir harus sama dengan titik awal.',
      crosses_itself: 'garis batas memotong dirinya sendiri.',
      no_extent: 'garis batas tidak mempunyai luas.',
      hole_outside: 'ada lubang di luar garis luarnya.',
    },
  },
};
