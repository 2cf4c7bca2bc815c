import { COLOURS } from '#ui/palette.ts';
import { CLOTH } from '#ui/tapis.ts';
import type { Look } from './look.ts';

const { ink, soft, line, alarm, sunk, paper } = COLOURS;

/**
 * 1080 × 1350 pixels: the tallest picture that groups and feeds show whole. A phone shows it at about
 * a third, so that nothing that matters is set below 34 pixels.
 */
export const CARD: Look = {
  page: { width: 1080, height: 1350, margin: 76 },
  colours: {
    ground: paper.light,
    ink: ink.light,
    soft: soft.light,
    rule: line.light,
    cloth: CLOTH.ground,
    thread: CLOTH.thread,
    alarm: alarm.light,
    onAlarm: '#ffffff',
    correctionGround: COLOURS['warn-ground'].light,
    noteGround: sunk.light,
  },
  band: { repeats: 6, isBleeding: true },
  sizes: {
    issuer: 33,
    kind: 30,
    alarm: 66,
    title: 104,
    summary: 41,
    fact: 40,
    label: 31,
    body: 34,
    note: 39,
    footer: 29,
    address: 38,
  },
  title: { smallest: 50, lines: 5 },
  code: { largest: 200, grain: 1 },
  gaps: { small: 22, medium: 46, large: 64 },
  rule: 2,
  radius: 14,
  hasBody: false,
  hasTakeDown: false,
  scales: [1.4, 1.3, 1.2, 1.12, 1.05, 1, 0.95, 0.9, 0.86],
  titleScales: [1.4, 1.2, 1, 0.9, 0.8, 0.7, 0.6, 0.52],
  longBody: { scale: 0, share: 0 },
  cutScales: [0.95, 0.9, 0.86, 0.82],
  cuts: [
    { title: 5, summary: 9, facts: 4, fact: 4, note: 5, correction: 5 },
    { title: 5, summary: 9, facts: 3, fact: 4, note: 5, correction: 5 },
    { title: 5, summary: 9, facts: 2, fact: 3, note: 4, correction: 5 },
    { title: 5, summary: 4, facts: 2, fact: 2, note: 3, correction: 4 },
    { title: 5, summary: 3, facts: 2, fact: 2, note: 2, correction: 3 },
    { title: 5, summary: 0, facts: 3, fact: 2, note: 2, correction: 3 },
    { title: 5, summary: 0, facts: 2, fact: 2, note: 2, correction: 3 },
    { title: 5, summary: 0, facts: 2, fact: 2, note: 1, correction: 2 },
    { title: 5, summary: 0, facts: 2, fact: 1, note: 1, correction: 1 },
    { title: 5, summary: 0, facts: 2, fact: 1, note: 0, correction: 2 },
    { title: 5, summary: 0, facts: 2, fact: 1, note: 0, correction: 1 },
    { title: 5, summary: 0, facts: 1, fact: 1, note: 0, correction: 1 },
    { title: 3, summary: 0, facts: 1, fact: 1, note: 0, correction: 1 },
  ],
};
