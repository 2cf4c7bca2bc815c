import type { Look } from './look.ts';
import { POSTER } from './poster-look.ts';

/** A5 in points, to hold in the hand. */
export const LEAFLET: Look = {
  ...POSTER,
  page: { width: 419.53, height: 595.28, margin: 32 },
  band: { repeats: 6, isBleeding: false },
  sizes: {
    issuer: 12,
    kind: 10,
    alarm: 27,
    title: 44,
    summary: 13,
    fact: 12,
    label: 10,
    body: 10.5,
    note: 11.5,
    footer: 8.5,
    address: 13,
  },
  title: { smallest: 24, lines: 7 },
  code: { largest: 76, grain: 0.01 },
  gaps: { small: 5.6, medium: 12.5, large: 19 },
  rule: 0.6,
  radius: 4.5,
  scales: [1.5, 1.4, 1.3, 1.2, 1.12, 1.05, 1, 0.95, 0.9, 0.86, 0.82],
  longBody: { scale: 1, share: 0.45 },
};
