/** What the claims desk says while it works: notices to those who owe the next step. */
export const claimWork = {
  /** A message that holds no words, only a picture. */
  unnamed: 'Gambar tanpa tulisan',
  /** A message is never named without saying that it is only what is asked about. */
  named: (title: string) => `pesan “${title}”`,
};
