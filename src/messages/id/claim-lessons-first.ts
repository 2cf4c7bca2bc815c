/** The first four lessons; the others and the words around them are in claim-lessons.ts. */
export const firstLessons = {
  feelings: {
    title: 'Kaget, marah, takut: berhenti dulu',
    lede: 'Pesan palsu mengejar perasaan, karena orang yang terkejut tidak sempat berpikir.',
    body: [
      'Yang membuat pesan cepat menyebar bukan kebenarannya, melainkan rasa yang ditimbulkannya. Marah, takut, haru, dan jijik membuat jari bergerak lebih cepat daripada pikiran.',
      'Rasa itu sendiri tidak salah. Pakailah sebagai alarm: makin kuat rasanya, makin perlu berhenti sepuluh detik sebelum meneruskan.',
    ],
    signs: [
      'Huruf besar semua, banyak tanda seru, kata "VIRALKAN" atau "AWAS".',
      'Ada pihak yang jelas-jelas jahat dan pihak yang jelas-jelas jadi korban.',
      'Tidak ada tempat, tanggal, atau nama yang dapat ditelusuri.',
    ],
    questions: [
      {
        ask: 'Sebuah pesan membuat Anda sangat marah. Apa yang paling baik dilakukan lebih dulu?',
        choices: [
          {
            say: 'Segera meneruskan supaya orang lain waspada',
            why: 'Itu yang diharapkan pembuatnya. Bila palsu, Anda ikut menakut-nakuti tetangga.',
          },
          {
            say: 'Berhenti sejenak, lalu mencari siapa yang mengatakannya dan kapan',
            why: 'Jeda sepuluh detik sudah cukup untuk melihat bahwa sering kali tidak ada sumbernya.',
          },
          {
            say: 'Membalas pengirimnya dengan kata-kata keras',
            why: 'Pengirimnya biasanya juga tertipu. Malu membuat orang bertahan pada kabar yang salah.',
          },
        ],
      },
      {
        ask: 'Mana yang paling mudah ditelusuri kebenarannya?',
        choices: [
          {
            say: '"Sudah banyak korban di kota kita, hati-hati!!!"',
            why: 'Tidak ada tempat, tanggal, atau nama. Tidak ada yang dapat diperiksa.',
          },
          {
            say: '"PDAM: air mati Selasa 3 Maret pukul 08.00 sampai 12.00 di Yosorejo"',
            why: 'Ada siapa, kapan, dan di mana. Dapat ditanyakan langsung kepada PDAM.',
          },
          {
            say: '"Kata orang dalam, besok semua toko tutup"',
            why: '"Orang dalam" tidak dapat ditanya. Kabar seperti ini tidak dapat diperiksa.',
          },
        ],
      },
    ],
  },
  prizes: {
    title: 'Hadiah, bantuan, dan kode rahasia',
    lede: 'Penipu memakai nama bank, toko, atau pemerintah untuk mengambil uang dan data Anda.',
    body: [
      'Polanya selalu sama: ada kabar baik atau ancaman, ada tautan atau nomor, dan ada permintaan. Yang diganti hanya namanya. Hari ini bank, besok kurir, lusa bantuan pemerintah.',
      'Bank dan kantor pemerintah tidak meminta PIN, kata sandi, atau kode OTP, lewat siapa pun dan dengan alasan apa pun.',
    ],
    signs: [
      'Waktu dibuat sempit: "hari ini terakhir", "rekening diblokir 1 jam lagi".',
      'Alamat situs mirip, tetapi bukan milik resminya; atau ada berkas APK untuk dipasang.',
      'Diminta membayar dulu, atau menyebutkan kode yang masuk ke ponsel.',
    ],
    questions: [
      {
        ask: '"Paket Anda ditahan. Pasang aplikasi ini untuk melihat resi." Lampirannya berkas .apk. Apa yang Anda lakukan?',
        choices: [
          {
            say: 'Memasangnya, karena memang sedang menunggu paket',
            why: 'Aplikasi semacam itu membaca SMS dan kode OTP Anda. Rekening dapat dikuras.',
          },
          {
            say: 'Tidak memasang; membuka aplikasi toko yang biasa dipakai untuk melihat paket',
            why: 'Kurir tidak mengirim aplikasi lewat WhatsApp. Lihat sendiri dari jalan yang Anda kenal.',
          },
          {
            say: 'Meneruskan kepada keluarga untuk ditanyakan',
            why: 'Jangan teruskan berkasnya: keluarga dapat menekannya tanpa sengaja.',
          },
        ],
      },
      {
        ask: 'Petugas bank menelepon dan meminta kode yang baru masuk lewat SMS. Maksudnya apa?',
        choices: [
          {
            say: 'Memeriksa bahwa benar Anda pemilik rekening',
            why: 'Bank tidak memerlukan kode itu dari Anda. Kode itu kunci untuk masuk ke akun Anda.',
          },
          {
            say: 'Masuk ke akun Anda; kode itu kuncinya',
            why: 'Tutup teleponnya, lalu hubungi bank dari nomor di belakang kartu Anda.',
          },
          {
            say: 'Menghapus tagihan yang salah',
            why: 'Alasannya berganti-ganti, yang diminta selalu sama: kode.',
          },
        ],
      },
    ],
  },
  context: {
    title: 'Gambar asli, cerita palsu',
    lede: 'Yang paling sering bukan gambar rekayasa, melainkan gambar lama atau dari tempat lain.',
    body: [
      'Foto banjir lima tahun lalu dikirim sebagai banjir pagi ini. Video dari negara lain diberi suara dan keterangan baru. Gambarnya asli, ceritanya yang dipasang.',
      'Carilah yang tidak cocok: bahasa papan nama, seragam, pelat kendaraan, cuaca, atau arah matahari. Lalu cari gambar yang sama dengan pencarian gambar.',
    ],
    signs: [
      'Keterangan tidak menyebut tanggal, atau hanya "barusan" dan "tadi malam".',
      'Video terpotong tepat sebelum atau sesudah hal yang penting.',
      'Gambar buram, seperti sudah disalin berkali-kali.',
    ],
    questions: [
      {
        ask: 'Video kerusuhan beredar dengan keterangan "Metro malam ini". Apa yang diperiksa lebih dulu?',
        choices: [
          {
            say: 'Papan nama, pelat kendaraan, dan seragam dalam video',
            why: 'Hal kecil di latar sering menunjukkan tempat dan tahun yang sebenarnya.',
          },
          {
            say: 'Berapa banyak orang yang sudah membagikannya',
            why: 'Banyak dibagikan tidak berarti benar.',
          },
          {
            say: 'Apakah suaranya terdengar sungguhan',
            why: 'Suara mudah diganti. Video asli pun sering diberi suara lain.',
          },
        ],
      },
      {
        ask: 'Foto yang sama muncul di berita tahun 2019. Apa kesimpulannya?',
        choices: [
          {
            say: 'Kejadiannya terulang',
            why: 'Mungkin saja terulang, tetapi foto ini bukan buktinya.',
          },
          {
            say: 'Foto itu tidak membuktikan kejadian hari ini',
            why: 'Gambar lama tidak dapat menjadi bukti kabar baru.',
          },
          {
            say: 'Fotonya rekayasa',
            why: 'Fotonya asli. Yang palsu keterangannya.',
          },
        ],
      },
    ],
  },
  imposters: {
    title: 'Memakai nama orang lain',
    lede: 'Surat, akun, dan suara pejabat mudah ditiru. Yang sulit ditiru adalah jalan resminya.',
    body: [
      'Logo dapat disalin, tanda tangan dapat dipindai, suara dapat dibuat mesin. Karena itu jangan menilai dari rupa. Nilailah dari jalan datangnya.',
      'Surat edaran Pemerintah Kota memuat kode yang dapat dicek di halaman Cek surat. Nomor pribadi yang mengaku pejabat dan meminta uang hampir selalu palsu.',
    ],
    signs: [
      'Akun baru, sedikit pengikut, atau nama dengan satu huruf berbeda.',
      'Nomor surat tidak lazim, tanggal janggal, kantor yang sudah berganti nama.',
      'Permintaan pribadi: pinjam uang, beli pulsa, kirim data.',
    ],
    questions: [
      {
        ask: 'Nomor asing dengan foto lurah meminta transfer untuk warga sakit. Apa langkah terbaik?',
        choices: [
          {
            say: 'Mengirim sedikit dulu, karena untuk orang sakit',
            why: 'Niat baik itulah yang dipakai penipu.',
          },
          {
            say: 'Menanyakan ke kantor kelurahan lewat nomor yang sudah Anda kenal',
            why: 'Jalan yang Anda pilih sendiri tidak dapat ditiru penipu.',
          },
          {
            say: 'Meminta nomor itu mengirim foto KTP',
            why: 'Foto KTP orang lain mudah didapat, jadi tidak membuktikan apa-apa.',
          },
        ],
      },
      {
        ask: 'Surat edaran libur sekolah beredar tanpa kode. Apa artinya?',
        choices: [
          {
            say: 'Pasti palsu',
            why: 'Belum tentu. Ada surat lama tanpa kode. Tanyakan atau cek dulu.',
          },
          {
            say: 'Belum dapat dipastikan; cek di halaman Cek surat atau tanyakan sekolah',
            why: 'Jujur bahwa belum tahu lebih baik daripada menebak.',
          },
          {
            say: 'Pasti asli, karena ada kop dan stempelnya',
            why: 'Kop dan stempel paling mudah disalin.',
          },
        ],
      },
    ],
  },
};
