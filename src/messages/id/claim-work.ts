/** What the claims desk says while it works: notices to those who owe the next step. */
export const claimWork = {
  /** A message that holds no words, only a picture. */
  unnamed: 'Gambar tanpa tulisan',
  /** A message is never named without saying that it is only what is asked about. */
  named: (title: string) => `pesan “${title}”`,
  askedOfYou: (message: string) => `Mohon konfirmasi: ${message}`,
  objectionAnswered: (message: string) => `Keberatan Anda dijawab: ${message}`,
  /** Which clock has run out. */
  late: {
    step: 'Langkah ini lewat waktu',
    answer: 'Jawaban untuk penanya lewat waktu',
    interim: 'Keterangan sementara lewat waktu',
  },
};
