/** Which office gets what: for the whole city, and where a smaller place has its own. */
export const ROUTES: readonly (readonly [category: string, areaCode: string, office: string])[] = [
  ['jalan_rusak', '18.72', 'Dinas PUTR'],
  ['drainase', '18.72', 'Dinas PUTR'],
  ['lampu_jalan', '18.72', 'Dishub'],
  ['sampah', '18.72', 'DLH'],
  ['sampah', '18.72.05', 'Kecamatan Metro Selatan'],
  ['pohon', '18.72', 'DLH'],
  ['pohon', '18.72.04.1001', 'Kelurahan Yosodadi'],
  ['air_bersih', '18.72', 'Dinas PUTR'],
  ['irigasi', '18.72', 'DKP3'],
  ['kesehatan', '18.72', 'Dinkes'],
  ['pendidikan', '18.72', 'Disdikbud'],
  ['kependudukan', '18.72', 'Disdukcapil'],
  ['bantuan_sosial', '18.72', 'Dinsos'],
  ['ketertiban', '18.72', 'Satpol PP'],
  ['ketertiban', '18.72.01.1003', 'Kelurahan Imopuro'],
  ['usaha_kecil', '18.72', 'Diskop UMKM'],
  ['informasi_publik', '18.72', 'Diskominfo'],
  ['sikap_petugas', '18.72', 'Inspektorat'],
  ['lainnya', '18.72', 'Setda'],
];

/** The route of the smallest place that holds it, as the city's own rule has it. */
export function officeOf(category: string, areaCode: string): string {
  const [nearest] = ROUTES.filter(
    ([about, place]) =>
      about === category && (areaCode === place || areaCode.startsWith(`${place}.`)),
  ).sort(([, one], [, other]) => other.length - one.length);
  if (!nearest) throw new Error(`Nobody answers for ${category}`);
  return nearest[2];
}
