/** The few sentences that other people's apps show to residents. */
export const open311 = {
  notPublicYet: 'Laporan ini sedang diperiksa. Isinya tampil setelah terverifikasi.',
  receipt: (path: string, pin: string) =>
    `Simpan PIN ${pin}. Dengan kode dan PIN, pelapor melengkapi, menilai, atau membuka kembali laporan di ${path}.`,
  account: (path: string) => `Perkembangannya tampil di ${path} setelah terverifikasi.`,
};
