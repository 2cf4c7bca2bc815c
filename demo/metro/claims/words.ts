import type { Judgement } from './claim-plan.ts';

/** How it was checked, for everybody to do again. */
export const METHODS: Record<Judgement['how'], string> = {
  asked:
    'Kami bertanya langsung kepada instansi yang berwenang, mencatat jawabannya dengan nama jabatan, lalu membandingkannya dengan sumber lain.',
  compared:
    'Kami membandingkan isi pesan dengan data dan dokumen resmi, angka demi angka, dan mencatat dari mana setiap angka berasal.',
  traced:
    'Kami mencari bentuk pesan, gambar, atau videonya yang paling lama, melihat tempat dan waktunya, lalu membandingkannya dengan yang beredar.',
  seen: 'Kami mendatangi tempatnya, melihat sendiri, dan meminta keterangan orang yang ada di sana.',
  read: 'Kami membaca naskah aturan atau penelitiannya sampai selesai dan mengutip bagian yang menjawab.',
  link: 'Kami membuka tautan atau berkasnya di ponsel uji yang terpisah, melihat apa yang diminta dan ke mana dikirim.',
};

export const REMARKS = {
  revision: [
    'Ringkasan belum menyebut apa yang benar. Tambahkan satu kalimat.',
    'Sumber kedua hanya mengutip sumber pertama. Cari satu yang lain, atau sebut keterbatasannya.',
    'Kata "pasti" terlalu kuat untuk bukti yang ada.',
    'Tulis caranya supaya pembaca bisa mengulang.',
  ],
  agreed: [
    'Sumbernya saya buka satu per satu dan cocok.',
    'Setuju. Bahasa dan buktinya cukup.',
    'Saya ulangi pencarian gambarnya dan hasilnya sama.',
    'Setuju, dengan catatan keterbatasan sudah ditulis.',
  ],
  seen: [
    'Beredar di grup RT sejak semalam.',
    'Dibacakan orang di arisan.',
    'Ditempel di papan pos ronda.',
    'Tiga warga bertanya hari ini.',
    'Sudah di dua grup pengajian.',
  ],
  conflict: ['Adik saya bekerja di tempat yang disebut.', 'Saya ikut menjadi panitia acara itu.'],
  notes: [
    'Sudah ditelepon dua kali, belum diangkat.',
    'Tangkapan layar asli ada pada KIM.',
    'Tunggu jawaban instansi dulu.',
  ],
} as const;

/** Why a claim that came in again was found to be the same. */
export const QUESTION = 'Apakah kabar ini benar? Mohon jawaban singkat dengan sumbernya.';
