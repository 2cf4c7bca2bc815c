import type { Look } from './look.ts';

/** Pure black on white: sheets are printed on the office laser and copied again. */
const BLACK_AND_WHITE: Look['colours'] = {
  ground: '#ffffff',
  ink: '#000000',
  soft: '#000000',
  rule: '#000000',
  cloth: '#000000',
  thread: '#ffffff',
  alarm: '#000000',
  onAlarm: '#ffffff',
  correctionGround: null,
  noteGround: null,
};

/**
 * A4 in points. Letters are read without strain when their capitals span 16 minutes of arc: at two
 * metres that is 9.3 mm, which Plus Jakarta Sans reaches at 36 points. No title is set smaller.
 */
export const POSTER: Look = {
  page: { width: 595.28, height: 841.89, margin: 44 },
  colours: BLACK_AND_WHITE,
  band: { repeats: 8, isBleeding: false },
  sizes: {
    issuer: 17,
    kind: 13,
    alarm: 42,
    title: 76,
    summary: 21,
    fact: 20,
    label: 15,
    body: 15,
    note: 18,
    footer: 11.5,
    address: 18,
  },
  title: { smallest: 36, lines: 7 },
  code: { largest: 112, grain: 0.01 },
  gaps: { small: 10, medium: 22, large: 36 },
  rule: 0.8,
  radius: 6,
  hasBody: true,
  hasTakeDown: true,
  scales: [1.5, 1.4, 1.3, 1.2, 1.12, 1.05, 1, 0.95, 0.9, 0.85, 0.8],
  titleScales: [1.4, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5],
  longBody: { scale: 1, share: 0.35 },
  cutScales: [0.95, 0.88, 0.8, 0.72],
  cuts: [
    { title: 7, summary: 9, facts: 5, fact: 4, note: 6, correction: 6 },
    { title: 7, summary: 6, facts: 5, fact: 3, note: 5, correction: 5 },
    { title: 7, summary: 5, facts: 5, fact: 2, note: 4, correction: 4 },
    { title: 7, summary: 4, facts: 4, fact: 2, note: 3, correction: 3 },
    { title: 7, summary: 3, facts: 3, fact: 2, note: 2, correction: 3 },
    { title: 7, summary: 2, facts: 2, fact: 2, note: 2, correction: 2 },
    { title: 7, summary: 0, facts: 2, fact: 2, note: 2, correction: 2 },
    { title: 7, summary: 0, facts: 2, fact: 1, note: 1, correction: 2 },
    { title: 7, summary: 0, facts: 2, fact: 1, note: 1, correction: 1 },
    { title: 7, summary: 0, facts: 2, fact: 1, note: 0, correction: 1 },
    { title: 7, summary: 0, facts: 1, fact: 1, note: 0, correction: 1 },
    { title: 4, summary: 0, facts: 2, fact: 1, note: 0, correction: 1 },
  ],
};
