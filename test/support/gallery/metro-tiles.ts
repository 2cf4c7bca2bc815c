import type { MapArea } from '#ui/area-map.ts';

const TILES: [name: string, column: number, row: number, value: number | null][] = [
  ['Purwoasri', 1, 0, 0.82],
  ['Purwosari', 2, 0, 1],
  ['Karangrejo', 3, 0, 0.45],
  ['Banjarsari', 2, 1, 0.66],
  ['Mulyosari', 0, 2, 0.1],
  ['Ganjar Asri', 1, 2, 0.71],
  ['Hadimulyo Barat', 2, 2, 0.9],
  ['Hadimulyo Timur', 3, 2, 0.34],
  ['Yosodadi', 4, 2, 0.55],
  ['Ganjar Agung', 0, 3, null],
  ['Metro', 1, 3, 0.96],
  ['Imopuro', 2, 3, 0.25],
  ['Yosomulyo', 3, 3, 0.61],
  ['Yosorejo', 4, 3, 0],
  ['Mulyojati', 0, 4, 0.41],
  ['Margorejo', 1, 4, 0.79],
  ['Rejomulyo', 2, 4, 0.5],
  ['Iring Mulyo', 3, 4, 0.88],
  ['Tejo Agung', 4, 4, 0.15],
  ['Margodadi', 1, 5, 0.31],
  ['Sumbersari Bantul', 2, 5, 0.93],
  ['Tejosari', 4, 5, 0.7],
];

export const METRO: readonly MapArea[] = TILES.map(([name, column, row, value]) => ({
  name,
  href: `/wilayah/${name.toLowerCase().replaceAll(' ', '-')}`,
  value,
  shape: { kind: 'tile', column, row },
  note: value === null ? 'KIM belum terbentuk' : `${Math.round(value * 12)} dari 12 RW`,
}));

/** Two neighbours with a shared edge and an island: enough to see a boundary drawn. */
export const BOUNDARIES: readonly MapArea[] = [
  {
    name: 'Contoh Barat',
    href: '/wilayah/contoh-barat',
    value: 0.2,
    shape: {
      kind: 'boundary',
      polygons: [
        [
          [
            [105.28, -5.1],
            [105.31, -5.09],
            [105.32, -5.12],
            [105.3, -5.15],
            [105.27, -5.14],
            [105.28, -5.1],
          ],
        ],
      ],
    },
  },
  {
    name: 'Contoh Timur',
    href: '/wilayah/contoh-timur',
    value: 0.9,
    shape: {
      kind: 'boundary',
      polygons: [
        [
          [
            [105.31, -5.09],
            [105.35, -5.1],
            [105.34, -5.14],
            [105.3, -5.15],
            [105.32, -5.12],
            [105.31, -5.09],
          ],
        ],
        [
          [
            [105.36, -5.12],
            [105.37, -5.12],
            [105.37, -5.13],
            [105.36, -5.13],
            [105.36, -5.12],
          ],
        ],
      ],
    },
  },
];
