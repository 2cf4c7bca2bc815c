import type { Post } from '#features/accounts';
import { METRO_GROUPS, type OfficePlan } from './groups.ts';

export type PersonPlan = {
  name: string;
  posts: readonly { group: string; post: Post }[];
  /** How the bar of the demonstration and the printed list call this person; others are not offered. */
  role?: string;
  /** Wears the badge of the training in fact-checking. */
  isTrained?: true;
};

const held = (group: string, ...posts: Post[]) => posts.map((post) => ({ group, post }));

/** Those to look at the city as, and the others whose names the story calls. */
const NAMED: readonly PersonPlan[] = [
  { name: 'Rini Contoh', posts: [], role: 'warga Yosodadi' },
  { name: 'Siti Peraga', posts: held('KIM Yosodadi', 'kim_member'), role: 'anggota KIM Yosodadi' },
  { name: 'Wayan Misal', posts: held('KIM Yosodadi', 'kim_chair'), role: 'ketua KIM Yosodadi' },
  { name: 'Sutrisno Umpama', posts: held('Kelurahan Yosodadi', 'lurah'), role: 'lurah Yosodadi' },
  { name: 'Ratna Ibarat', posts: held('Kecamatan Metro Timur', 'camat') },
  {
    name: 'Dewi Rekaan',
    // trained to check, and still no judge of what is said about her own office
    posts: held('Dinas Kesehatan', 'agency_liaison', 'fact_verifier'),
    role: 'penghubung Dinas Kesehatan',
    isTrained: true,
  },
  {
    name: 'Bambang Lakon',
    posts: held('Badan Penanggulangan Bencana Daerah', 'agency_liaison'),
  },
  {
    name: 'Gunawan Purwarupa',
    posts: held('Dinas Pekerjaan Umum dan Tata Ruang', 'agency_liaison'),
    role: 'penghubung Dinas PUTR',
  },
  {
    name: 'Nurul Contoh',
    posts: held('Dinas Komunikasi dan Informatika', 'city_editor'),
    role: 'redaktur kota, Diskominfo',
  },
  {
    name: 'Agus Peraga',
    posts: held('Dinas Komunikasi dan Informatika', 'kim_admin'),
    role: 'admin KIM, Diskominfo',
  },
  { name: 'Hasan Purwarupa', posts: held('Inspektorat', 'auditor'), role: 'auditor, Inspektorat' },
  {
    name: 'Lestari Misal',
    posts: held('Dinas Komunikasi dan Informatika', 'city_editor', 'agency_liaison'),
  },
  {
    name: 'Yohanes Umpama',
    posts: held('Dinas Komunikasi dan Informatika', 'report_coordinator'),
    role: 'koordinator laporan, Diskominfo',
  },
  {
    name: 'Mega Rekaan',
    posts: held('Dinas Komunikasi dan Informatika', 'system_admin', 'privacy_officer'),
  },
  {
    name: 'Laras Umpama',
    posts: held('Dinas Komunikasi dan Informatika', 'fact_finder'),
    role: 'pencari fakta, Diskominfo',
    isTrained: true,
  },
  {
    name: 'Ambar Misal',
    posts: held('Lab Literasi Media Kampus Contoh', 'fact_verifier'),
    role: 'penelaah cek fakta, Lab Kampus',
    isTrained: true,
  },
  {
    name: 'Damar Contoh',
    posts: held('Dinas Komunikasi dan Informatika', 'fact_editor'),
    role: 'redaktur cek fakta, Diskominfo',
    isTrained: true,
  },
  { name: 'Tirta Rekaan', posts: held('Perkumpulan Pers Peraga', 'fact_editor'), isTrained: true },
  {
    name: 'Galang Lakon',
    posts: held('Komunitas Cek Kabar Umpama', 'fact_verifier'),
    isTrained: true,
  },
  { name: 'Wening Purwarupa', posts: held('Komunitas Cek Kabar Umpama', 'fact_finder') },
  { name: 'Arif Ibarat', posts: held('Sekretariat Daerah', 'leader') },
  { name: 'Endang Lakon', posts: held('Sekretariat Daerah', 'agency_liaison') },
  { name: 'Tuti Umpama', posts: [] },
  // becomes lurah of Yosorejo in the middle of the story
  { name: 'Murni Rekaan', posts: [] },
  { name: 'Rahmat Peraga', posts: [] },
  { name: 'Surti Lakon', posts: held('Inspektorat', 'agency_liaison') },
  // residents with an account of their own
  ...[
    'Warsini Contoh',
    'Untung Peraga',
    'Saodah Misal',
    'Kasno Rekaan',
    'Mira Umpama',
    'Bayu Lakon',
    'Partini Ibarat',
    'Yusuf Purwarupa',
  ].map((name) => ({ name, posts: [] })),
];

/** Whoever keeps the installation enters the register and appoints the others. */
export const KEEPER = 'Mega Rekaan';

const GIVEN = [
  'Slamet', 'Sri', 'Ketut', 'Nurhayati', 'Joko', 'Maria', 'Iwan', 'Yuliana', 'Made', 'Fitri',
  'Supriyadi', 'Rosmawati', 'Dedi', 'Kartini', 'Anton', 'Wulandari', 'Zainal', 'Komang', 'Lina',
  'Hendra', 'Sumarni', 'Rudi', 'Aminah', 'Nyoman', 'Yanti', 'Mulyono', 'Theresia', 'Fajar',
  'Suryani', 'Gede', 'Halimah', 'Wahyu', 'Ningsih', 'Edi', 'Marlina', 'Taufik', 'Puji', 'Indra',
  'Winarti', 'Samsul', 'Dwi', 'Ferdi', 'Lastri', 'Ahmad', 'Novita', 'Teguh', 'Ida',
  'Robi', 'Sulastri', 'Kurnia',
] as const; // prettier-ignore

/** No real family bears these: they say "example", "model", "say", "made up", "suppose", "as if", "role", "prototype". */
const FAMILIES = [
  'Contoh', 'Peraga', 'Misal', 'Rekaan', 'Umpama', 'Ibarat', 'Lakon', 'Purwarupa',
] as const; // prettier-ignore

/** KIM whose board is complete and larger; the others manage with two or three. */
const LARGE = ['KIM Yosodadi', 'KIM Banjarsari', 'KIM Hadimulyo Timur'];
const SMALL = ['KIM Mulyosari', 'KIM Tejosari', 'KIM Rejomulyo'];

const SEATS: Partial<Record<OfficePlan['kind'], readonly Post[]>> = {
  kelurahan: ['lurah'],
  kecamatan: ['camat', 'kecamatan_staff'],
  agency: ['agency_liaison'],
};

function seatsOf({ kind, name }: OfficePlan): readonly Post[] {
  if (kind !== 'kim') return SEATS[kind] ?? [];
  if (LARGE.includes(name)) {
    return ['kim_chair', 'kim_secretary', 'kim_editor', 'kim_reporter', 'kim_member'];
  }
  if (name.includes('Kecamatan') || SMALL.includes(name)) return ['kim_chair', 'kim_member'];
  return ['kim_chair', 'kim_secretary', 'kim_member'];
}

/** Every seat that no named person holds gets somebody of a new name. */
function seated(): PersonPlan[] {
  const taken = new Set(NAMED.map((person) => person.name));
  const names = FAMILIES.flatMap((_, turn) =>
    GIVEN.map((given, i) => `${given} ${FAMILIES[(i + turn) % FAMILIES.length] ?? 'Contoh'}`),
  ).filter((name) => !taken.has(name));
  const filled = NAMED.flatMap((person) => person.posts.map((at) => `${at.group}:${at.post}`));
  const seats = METRO_GROUPS.flatMap((group) =>
    seatsOf(group).map((post) => ({ group: group.name, post })),
  );
  const heads = METRO_GROUPS.filter(({ kind }) => kind === 'agency');
  const open = [
    ...seats.filter(({ group, post }) => !filled.includes(`${group}:${post}`)),
    ...heads.map(({ name }) => ({ group: name, post: 'agency_head' as const })),
  ];
  return open.map((seat, i) => ({ name: names[i] ?? `Orang Contoh ${i}`, posts: [seat] }));
}

/** Some 130 people, every one of them made up. */
export const METRO_PEOPLE: readonly PersonPlan[] = [...NAMED, ...seated()];
