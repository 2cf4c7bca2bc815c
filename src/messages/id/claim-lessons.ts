import { firstLessons } from './claim-lessons-first.ts';

/** Short lessons on how false messages work, to be read before one meets them. */
export const claimLessons = {
  title: 'Belajar mengenali hoaks',
  lede: 'Orang yang tahu caranya bekerja lebih sulit dikelabui. Tiap pelajaran dua menit, tanpa masuk akun.',
  signs: 'Tanda-tandanya',
  quiz: 'Coba sendiri',
  quizHint: 'Jawaban tidak disimpan dan tidak dikirim kepada siapa pun.',
  answer: 'Lihat hasilnya',
  again: 'Ulangi',
  right: 'Tepat',
  wrong: 'Belum tepat',
  unanswered: 'Belum dijawab',
  result: (right: number, all: number) => `${right} dari ${all} tepat`,
  next: 'Pelajaran berikutnya',
  all: 'Semua pelajaran',
  number: (number: number, all: number) => `Pelajaran ${number} dari ${all}`,
  toCheck: 'Cek sebuah pesan',

  lessons: {
    ...firstLessons,
    sources: {
      title: 'Kata siapa?',
      lede: '"Dari grup sebelah" bukan sumber. Carilah orang pertama yang tahu.',
      body: [
        'Setiap kabar berawal dari seseorang: yang melihat, yang mengukur, atau yang memutuskan. Itulah sumber pertama. Yang lain hanya mengulang, dan tiap pengulangan menambah sesuatu.',
        'Dokter tanpa nama, "peneliti Amerika", dan "teman di rumah sakit" tidak dapat ditanya. Sumber yang baik dapat dihubungi, dan berani menyebut namanya.',
      ],
      signs: [
        '"Copas dari grup sebelah", "mohon sebarkan", "jangan berhenti di Anda".',
        'Gelar panjang tanpa nama lembaga yang dapat dihubungi.',
        'Tautan yang tidak menuju ke berita yang disebutkan.',
      ],
      questions: [
        {
          ask: 'Mana sumber pertama untuk kabar gempa?',
          choices: [
            {
              say: 'Grup RT yang cepat mengabarkan',
              why: 'Cepat, tetapi mengulang kata orang lain.',
            },
            {
              say: 'BMKG, yang mengukurnya',
              why: 'Yang mengukur adalah sumber pertama. Kabarnya dapat dibaca siapa saja.',
            },
            {
              say: 'Video orang yang berlari keluar',
              why: 'Menunjukkan orang ketakutan, bukan besar gempanya, dan bisa dari tahun lain.',
            },
          ],
        },
        {
          ask: '"Dokter RS terkenal mengatakan air es menyebabkan kanker." Apa yang kurang?',
          choices: [
            {
              say: 'Nama dokter dan tempat ia mengatakannya',
              why: 'Tanpa itu tidak ada yang dapat ditanya, jadi tidak ada yang dapat diperiksa.',
            },
            {
              say: 'Foto dokternya',
              why: 'Foto mudah ditempelkan pada kata-kata siapa pun.',
            },
            {
              say: 'Jumlah orang yang setuju',
              why: 'Kebenaran tidak dihitung dengan suara.',
            },
          ],
        },
      ],
    },
    numbers: {
      title: 'Angka yang mengecoh',
      lede: 'Angka benar pun dapat memberi kesan keliru bila pembandingnya disembunyikan.',
      body: [
        '"Naik 100 persen" terdengar gawat. Bila dari satu kasus menjadi dua kasus, artinya lain. Tanyakan selalu: dari berapa, selama berapa lama, dan dibandingkan dengan apa.',
        'Grafik yang sumbunya tidak mulai dari nol membuat selisih kecil tampak seperti tebing. Judul yang berupa pertanyaan sering dijawab "tidak" oleh isinya.',
      ],
      signs: [
        'Persen tanpa angka asalnya.',
        'Perbandingan dua tempat yang jumlah penduduknya jauh berbeda.',
        'Judul tidak sama dengan isi beritanya.',
      ],
      questions: [
        {
          ask: '"Kasus DBD di kelurahan ini naik 200 persen!" Bulan lalu 1, bulan ini 3. Mana yang tepat?',
          choices: [
            {
              say: 'Angkanya benar, kesannya menyesatkan',
              why: 'Dari 1 menjadi 3 memang naik 200 persen. Tanpa angka asalnya terdengar seperti wabah.',
            },
            {
              say: 'Angkanya salah',
              why: 'Hitungannya benar. Yang disembunyikan pembandingnya.',
            },
            {
              say: 'Pasti ada wabah',
              why: 'Tiga kasus perlu diwaspadai, tetapi belum menunjukkan wabah.',
            },
          ],
        },
        {
          ask: 'Sebuah judul berbunyi "Benarkah garam beryodium berbahaya?" Apa yang dilakukan?',
          choices: [
            {
              say: 'Membagikan judulnya, supaya orang berhati-hati',
              why: 'Judul berupa pertanyaan menanamkan ragu tanpa mengatakan apa pun.',
            },
            {
              say: 'Membaca isinya sampai selesai dulu',
              why: 'Sering kali isinya menjawab: tidak.',
            },
            {
              say: 'Berhenti memakai garam',
              why: 'Jangan mengubah kebiasaan sehat karena sebuah judul.',
            },
          ],
        },
      ],
    },
    family: {
      title: 'Menegur tanpa mempermalukan',
      lede: 'Kabar salah paling sering datang dari orang yang kita sayangi.',
      body: [
        'Orang meneruskan pesan karena peduli. Bila ditegur di depan banyak orang, ia akan bertahan demi harga diri. Sampaikan lewat pesan pribadi, mulai dengan niat baiknya.',
        'Beri kabar yang benar lebih dulu, baru jelaskan mana yang keliru. Jangan kirim ulang pesan palsunya tanpa tanda: orang mengingat pesannya dan lupa bantahannya.',
      ],
      signs: [
        'Mulailah dengan yang benar, bukan dengan yang salah.',
        'Kirim tautan putusannya, supaya ia dapat membaca sendiri.',
        'Minta ia sendiri yang meralat di grup. Itu lebih dipercaya.',
      ],
      questions: [
        {
          ask: 'Paman mengirim hoaks di grup keluarga. Mana cara yang paling mungkin berhasil?',
          choices: [
            {
              say: 'Menulis di grup: "Hoaks! Jangan asal sebar!"',
              why: 'Ia malu dan akan membela diri. Yang lain jadi enggan bertanya.',
            },
            {
              say: 'Mengirim pesan pribadi, berterima kasih atas perhatiannya, lalu memberi tautan putusannya',
              why: 'Ia dapat meralat tanpa kehilangan muka, dan kata-katanya dipercaya di grup itu.',
            },
            {
              say: 'Diam saja',
              why: 'Yang diam dianggap setuju, dan pesannya terus berjalan.',
            },
          ],
        },
        {
          ask: 'Anda membantah sebuah pesan. Apa yang ditulis paling depan?',
          choices: [
            {
              say: 'Isi pesan palsunya, lengkap',
              why: 'Yang dibaca pertama itulah yang diingat.',
            },
            {
              say: 'Yang benar, dalam satu kalimat',
              why: 'Yang benar di depan dan di belakang; yang salah hanya sekali, dengan tanda.',
            },
            {
              say: 'Siapa yang menyebarkannya',
              why: 'Menunjuk orang mengalihkan perhatian, dan orang itu bisa saja juga tertipu.',
            },
          ],
        },
      ],
    },
  },
};
