import type { GroupKind } from '#features/accounts';
import { METRO_AREAS } from './areas.ts';

export type OfficePlan = {
  kind: GroupKind;
  name: string;
  shortName: string;
  areaCode: string;
  about: string;
  contact: string;
  meetingPlace: string;
  foundedOn: string | null;
};

const CITY = '18.72';

const agency = (name: string, shortName: string, about: string): OfficePlan => ({
  kind: 'agency',
  name,
  shortName,
  areaCode: CITY,
  about,
  contact: `Loket layanan ${shortName}, hari kerja pukul 08.00–15.00`,
  meetingPlace: '',
  foundedOn: null,
});

const partner = (name: string, shortName: string, about: string): OfficePlan => ({
  ...agency(name, shortName, about),
  kind: 'partner',
  contact: `Titip pesan di ${shortName}, hari kerja pukul 09.00–15.00`,
});

/** The offices that speak to the whole city. */
const CITY_OFFICES: readonly OfficePlan[] = [
  {
    kind: 'diskominfo',
    name: 'Dinas Komunikasi dan Informatika',
    shortName: 'Diskominfo',
    areaCode: CITY,
    about: 'Mendampingi semua KIM, menelaah kabar sebelum terbit, dan merawat Sambung.',
    contact: 'Meja KIM di Diskominfo, hari kerja pukul 08.00–16.00',
    meetingPlace: '',
    foundedOn: null,
  },
  {
    kind: 'city_hall',
    name: 'Sekretariat Daerah',
    shortName: 'Setda',
    areaCode: CITY,
    about: 'Membantu wali kota mengoordinasikan perangkat daerah dan pelayanan publik.',
    contact: 'Bagian umum, hari kerja pukul 08.00–16.00',
    meetingPlace: '',
    foundedOn: null,
  },
  {
    kind: 'city_hall',
    name: 'Inspektorat',
    shortName: 'Inspektorat',
    areaCode: CITY,
    about: 'Mengawasi pekerjaan perangkat daerah dan membaca catatan publik Sambung.',
    contact: 'Loket pengaduan Inspektorat, hari kerja pukul 08.00–15.00',
    meetingPlace: '',
    foundedOn: null,
  },
  agency('Dinas Kesehatan', 'Dinkes', 'Puskesmas, posyandu, imunisasi, dan pencegahan penyakit.'),
  agency(
    'Dinas Pendidikan dan Kebudayaan',
    'Disdikbud',
    'Sekolah, penerimaan murid, beasiswa, dan kegiatan budaya.',
  ),
  agency(
    'Dinas Pekerjaan Umum dan Tata Ruang',
    'Dinas PUTR',
    'Jalan, drainase, irigasi, dan bangunan.',
  ),
  agency(
    'Badan Penanggulangan Bencana Daerah',
    'BPBD',
    'Peringatan dini, pertolongan saat bencana, dan pemulihan. Darurat: 112.',
  ),
  agency('Dinas Lingkungan Hidup', 'DLH', 'Sampah, bank sampah, taman, dan mutu air.'),
  agency(
    'Badan Pengelolaan Pajak dan Retribusi Daerah',
    'BPPRD',
    'Pajak bumi dan bangunan, pajak daerah lain, dan keringanannya.',
  ),
  agency(
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Disdukcapil',
    'KTP-el, kartu keluarga, akta, dan layanan keliling.',
  ),
  agency(
    'Dinas Sosial',
    'Dinsos',
    'Bantuan sosial, warga lanjut usia, dan penyandang disabilitas.',
  ),
  agency(
    'Dinas Koperasi, UMKM, dan Perindustrian',
    'Diskop UMKM',
    'Koperasi, usaha kecil, pelatihan, dan perizinan usaha.',
  ),
  agency(
    'Dinas Ketahanan Pangan, Pertanian, dan Perikanan',
    'DKP3',
    'Pangan, pertanian, perikanan, dan kesehatan hewan.',
  ),
  agency('Dinas Perhubungan', 'Dishub', 'Lalu lintas, parkir, lampu jalan, dan angkutan.'),
  agency('Satuan Polisi Pamong Praja', 'Satpol PP', 'Ketertiban umum dan pemadam kebakaran.'),
];

/** Bodies outside of the city government that check what goes round; all three are made up. */
const PARTNERS: readonly OfficePlan[] = [
  partner(
    'Lab Literasi Media Kampus Contoh',
    'Lab Kampus',
    'Dosen dan mahasiswa yang menelaah gambar, data, dan pustaka di balik sebuah kabar.',
  ),
  partner(
    'Perkumpulan Pers Peraga',
    'Pers Peraga',
    'Wartawan media setempat yang ikut mengecek kabar dan menelaah putusan.',
  ),
  partner(
    'Komunitas Cek Kabar Umpama',
    'Cek Kabar',
    'Relawan yang mengumpulkan pesan berantai dan mencari asal-usulnya.',
  ),
];

const kecamatanOf = (code: string) => code.split('.').slice(0, 3).join('.');
const nameOf = (code: string) => METRO_AREAS.find((area) => area.code === code)?.name ?? code;

/** Year and day on which a KIM was formed: invented, spread over 2018 to 2022. */
const foundedOn = (position: number) =>
  `${2018 + (position % 5)}-${String(1 + ((position * 5) % 12)).padStart(2, '0')}-${String(1 + ((position * 7) % 27)).padStart(2, '0')}`;

function kelurahanOffice(code: string, name: string): OfficePlan {
  return {
    kind: 'kelurahan',
    name: `Kelurahan ${name}`,
    shortName: name,
    areaCode: code,
    about: `Kantor Kelurahan ${name}, Kecamatan ${nameOf(kecamatanOf(code))}.`,
    contact: `Loket Kelurahan ${name}, hari kerja pukul 08.00–15.00`,
    meetingPlace: '',
    foundedOn: null,
  };
}

function kelurahanKim(code: string, name: string, position: number): OfficePlan {
  const aim = [
    'Kami meneruskan kabar kota dari pintu ke pintu, lewat grup RW, dan di pertemuan warga.',
    'Kami berkumpul tiap pekan, memilah kabar yang benar, lalu membagikannya ke semua RT.',
    'Kami warga biasa yang suka berbagi kabar berguna, dari arisan sampai papan pengumuman.',
  ];
  return {
    kind: 'kim',
    name: `KIM ${name}`,
    shortName: name,
    areaCode: code,
    about: `${aim[position % aim.length] ?? ''} Siapa pun di ${name} boleh ikut.`,
    contact: `Titip pesan di loket Kelurahan ${name}`,
    meetingPlace: `Balai Kelurahan ${name}`,
    foundedOn: foundedOn(position),
  };
}

function kecamatanBodies(code: string, name: string, position: number): OfficePlan[] {
  return [
    {
      kind: 'kecamatan',
      name: `Kecamatan ${name}`,
      shortName: name,
      areaCode: code,
      about: `Kantor Kecamatan ${name}.`,
      contact: `Loket Kecamatan ${name}, hari kerja pukul 08.00–15.00`,
      meetingPlace: '',
      foundedOn: null,
    },
    {
      kind: 'kim',
      name: `KIM Kecamatan ${name}`,
      shortName: name,
      areaCode: code,
      about: `Kami menghubungkan KIM kelurahan di ${name} dan membantu saat satu di antaranya kewalahan.`,
      contact: `Titip pesan di loket Kecamatan ${name}`,
      meetingPlace: `Aula Kecamatan ${name}`,
      foundedOn: foundedOn(position + 2),
    },
  ];
}

const LOCAL_BODIES = METRO_AREAS.flatMap(({ code, name }, position) => {
  const steps = code.split('.').length;
  if (steps === 3) return kecamatanBodies(code, name, position);
  if (steps === 4) return [kelurahanOffice(code, name), kelurahanKim(code, name, position)];
  return [];
});

/** All bodies of the city: 15 city offices, 27 local offices, 27 KIM, 3 that check with it. */
export const METRO_GROUPS: readonly OfficePlan[] = [...CITY_OFFICES, ...LOCAL_BODIES, ...PARTNERS];
