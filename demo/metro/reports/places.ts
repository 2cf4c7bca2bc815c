import { METRO_AREAS } from '../areas.ts';
import type { Dice } from '../../story/dice.ts';

/** Names that streets have in many towns; which of them lies in which kelurahan is made up. */
const STREETS = [
  'Cempaka', 'Melati', 'Kenanga', 'Flamboyan', 'Mawar', 'Anggrek', 'Dahlia', 'Teratai', 'Seroja', 'Kamboja',
  'Nusa Indah', 'Bougenvil', 'Merak', 'Kutilang', 'Cendrawasih', 'Rajawali', 'Garuda', 'Jalak', 'Kepodang',
  'Durian', 'Rambutan', 'Manggis', 'Duku', 'Salak', 'Nangka', 'Sawo', 'Jambu', 'Belimbing', 'Srikaya',
  'Mahoni', 'Jati', 'Akasia', 'Ketapang', 'Waru', 'Trembesi', 'Bambu Kuning', 'Pinang', 'Kelapa Gading',
] as const; // prettier-ignore
const WAYS = ['Jalan', 'Gang', 'Jalan', 'Lorong'] as const;

const LANDMARKS = [
  'depan musala', 'dekat pos ronda', 'di samping masjid', 'depan warung sayur', 'di belakang SD',
  'dekat jembatan kecil', 'di pertigaan', 'depan bengkel motor', 'dekat balai RW', 'di tikungan makam',
  'depan posyandu', 'dekat lapangan voli', 'di seberang pangkalan gas', 'dekat gapura', 'di samping PAUD',
  'depan penggilingan padi', 'dekat pohon beringin', 'di ujung gang', 'depan toko bangunan', 'dekat mata air',
] as const; // prettier-ignore

export type Spot = {
  areaCode: string;
  kelurahan: string;
  rw: number;
  rt: number;
  street: string;
  landmark: string;
  pin: { latitude: number; longitude: number };
};

export const KELURAHAN = METRO_AREAS.filter(({ code }) => code.split('.').length === 4);

/** The corner of the box that holds Metro, and how much of it one tile of the drawing takes. */
const WEST = 105.27;
const NORTH = -5.062;
const STEP = 0.0148;

/** A corner of a kelurahan: a made-up street, and a pin about where its tile of the drawing lies. */
export function spotIn(areaCode: string, dice: Dice): Spot {
  const area = KELURAHAN.find(({ code }) => code === areaCode);
  if (!area?.tile) throw new Error(`No tile for ${areaCode}`);
  const { column, row } = area.tile;
  const rw = dice.whole(1, 9);
  const rt = dice.whole(1, 6);
  return {
    areaCode,
    kelurahan: area.name,
    rw,
    rt,
    street: `${dice.pick(WAYS)} ${dice.pick(STREETS)}`,
    landmark: dice.pick(LANDMARKS),
    pin: {
      latitude: rounded(NORTH - (row + dice.between(0.08, 0.92)) * STEP),
      longitude: rounded(WEST + (column + dice.between(0.08, 0.92)) * STEP),
    },
  };
}

/** The same thing, seen by the neighbour some steps away. */
export const nextDoor = (spot: Spot, dice: Dice): Spot => ({
  ...spot,
  landmark: dice.pick(LANDMARKS),
  pin: {
    latitude: rounded(spot.pin.latitude + dice.between(-0.0002, 0.0002)),
    longitude: rounded(spot.pin.longitude + dice.between(-0.0002, 0.0002)),
  },
});

/** Five places: about one metre. */
const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
