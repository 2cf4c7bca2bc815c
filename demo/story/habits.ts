import type { SpreadChannel } from '#features/relay';
import type { Dice } from './dice.ts';
import { diceOf } from './dice.ts';

/** How a KIM takes to its work. What the maps and lists show comes from this alone. */
export type Zeal = 'strong' | 'steady' | 'slow' | 'silent';

const STRONG = [
  'Yosodadi', 'Banjarsari', 'Hadimulyo Timur', 'Karangrejo', 'Imopuro', 'Iring Mulyo', 'Tejo Agung',
  'Kecamatan Metro Timur', 'Kecamatan Metro Utara',
]; // prettier-ignore
const SLOW = [
  'Mulyojati',
  'Purwoasri',
  'Margodadi',
  'Sumbersari Bantul',
  'Kecamatan Metro Selatan',
];
const SILENT = ['Mulyosari', 'Rejomulyo', 'Tejosari'];

export function zealOf(kim: string): Zeal {
  const place = kim.replace(/^KIM /, '');
  if (STRONG.includes(place)) return 'strong';
  if (SLOW.includes(place)) return 'slow';
  return SILENT.includes(place) ? 'silent' : 'steady';
}

/** A place where this KIM passes things on, with whom it reaches there. */
export type Haunt = {
  channel: SpreadChannel;
  place: string;
  rw: number | null;
  rt: number | null;
  audience: number;
};

const FLOWERS = ['Melati', 'Mawar', 'Anggrek', 'Kenanga', 'Dahlia', 'Teratai', 'Flamboyan'];

type Draw = (dice: Dice, rw: number, rt: number) => Haunt;
const two = (number: number) => String(number).padStart(2, '0');

const HAUNTS: readonly Draw[] = [
  (dice, rw) => ({
    channel: 'whatsapp_group',
    place: `Grup WA warga RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(60, 190),
  }),
  (dice, rw, rt) => ({
    channel: 'neighbourhood_meeting',
    place: `Rapat RT ${two(rt)}`,
    rw,
    rt,
    audience: dice.whole(18, 40),
  }),
  (dice, rw) => ({
    channel: 'arisan_pkk',
    place: `Arisan PKK RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(20, 45),
  }),
  (dice, rw) => ({
    channel: 'mosque',
    place: `Pengeras suara masjid RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(90, 260),
  }),
  (dice, rw) => ({
    channel: 'posyandu',
    place: `Posyandu ${dice.pick(FLOWERS)}`,
    rw,
    rt: null,
    audience: dice.whole(22, 55),
  }),
  (dice, rw) => ({
    channel: 'notice_board',
    place: `Papan pengumuman RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(30, 80),
  }),
  (dice, rw, rt) => ({
    channel: 'door_to_door',
    place: `Rumah ke rumah RT ${two(rt)}`,
    rw,
    rt,
    audience: dice.whole(12, 35),
  }),
  (dice, rw) => ({
    channel: 'leaflet',
    place: `Selebaran di warung RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(25, 70),
  }),
  (dice, rw) => ({
    channel: 'loudspeaker',
    place: `Keliling dengan pengeras suara, RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(120, 350),
  }),
  (dice) => ({
    channel: 'social_media',
    place: 'Halaman Facebook warga',
    rw: null,
    rt: null,
    audience: dice.whole(80, 420),
  }),
  (dice) => ({
    channel: 'own_page',
    place: 'Blog KIM',
    rw: null,
    rt: null,
    audience: dice.whole(20, 90),
  }),
  (dice, rw) => ({
    channel: 'other',
    place: `Senam pagi RW ${two(rw)}`,
    rw,
    rt: null,
    audience: dice.whole(25, 60),
  }),
];

/** The same in every installation: a KIM has its own round of places. */
export function hauntsOf(kim: string): readonly Haunt[] {
  const dice = diceOf(`haunts of ${kim}`);
  const rws = dice.whole(4, 9);
  const usual = [0, 0, 0, 1, 2, 3, 4, 5].map((kind) => HAUNTS[kind]);
  const rare = HAUNTS.slice(6).filter(() => dice.chance(0.4));
  return [...usual, ...rare].flatMap((draw) =>
    draw ? [draw(dice, dice.whole(1, rws), dice.whole(1, 6))] : [],
  );
}

/** Hours until a KIM does the next thing, shares of 1 that it does so at all. */
export type Pace = {
  receives: readonly [number, number];
  accepts: readonly [number, number];
  spreads: readonly [number, number];
  spreadsFor: readonly [number, number];
  willReceive: number;
  willAccept: number;
  willFinish: number;
  willDecline: number;
};

export const PACES: Record<Zeal, Pace> = {
  strong: {
    receives: [0.15, 2],
    accepts: [0.1, 1.5],
    spreads: [2, 5],
    spreadsFor: [1, 22],
    willReceive: 1,
    willAccept: 1,
    willFinish: 0.9,
    willDecline: 0.01,
  },
  steady: {
    receives: [0.5, 12],
    accepts: [0.3, 10],
    spreads: [1, 3],
    spreadsFor: [2, 32],
    willReceive: 0.94,
    willAccept: 0.93,
    willFinish: 0.7,
    willDecline: 0.06,
  },
  slow: {
    receives: [6, 40],
    accepts: [2, 30],
    spreads: [1, 2],
    spreadsFor: [4, 40],
    willReceive: 0.8,
    willAccept: 0.65,
    willFinish: 0.5,
    willDecline: 0.1,
  },
  silent: {
    receives: [20, 70],
    accepts: [5, 20],
    spreads: [1, 1],
    spreadsFor: [6, 30],
    willReceive: 0.2,
    willAccept: 0.15,
    willFinish: 0.3,
    willDecline: 0,
  },
};
