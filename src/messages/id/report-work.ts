/** Words of the clocks, of what waits on the desk and of answers that travel on. */
export const reportWork = {
  unnamed: (code: string) => `Laporan tertutup ${code}`,
  neverCompleted: 'Tidak dilengkapi sampai batas waktunya. Laporan baru selalu boleh dikirim.',
  late: {
    office: (report: string) => `Lewat waktu: ${report}`,
    head: (report: string, office: string) => `${office} lewat waktu: ${report}`,
    coordinator: (report: string, office: string) =>
      `Perlu dibantu, ${office} lewat waktu: ${report}`,
    leadership: (report: string, office: string) => `Belum selesai di ${office}: ${report}`,
    body: (step: string, due: string) => `Keadaan: ${step}. Batas waktunya ${due}.`,
  },
  bulletin: {
    title: (report: string) => `Jawaban: ${report}`,
    summary: (office: string, answer: string) => `${office} menjawab laporan warga. ${answer}`,
    asked: 'Yang dilaporkan warga',
    answered: (office: string) => `Jawaban ${office}`,
    proof: 'Hasilnya',
    source: (code: string) => `Laporan warga ${code}`,
    when: (day: string) => `Dijawab ${day}`,
  },
};
