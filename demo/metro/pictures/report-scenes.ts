import { circle, house, line, rect, shape, sky, tree, waves } from './shapes.ts';

const street = (hole: string) =>
  sky('#dfe8ea', '#a7b492', 190) +
  shape('230,190 370,190 590,400 10,400', '#757575') +
  [208, 250, 300].map((y, i) => rect([296 - i * 3, y, 8 + i * 6, 20 + i * 9], '#f2eddf')).join('') +
  house(30, 120, '#e9dcc6', '#9c5a41') +
  tree(520, 170) +
  hole;

const ditch = (wall: string) =>
  sky('#e3e9e4', '#b6a88a', 180) +
  house(420, 112, '#dfe3d3', '#6f6a62') +
  shape('120,180 250,180 360,400 20,400', '#9aa3a6') +
  shape('150,180 220,180 290,400 90,400', '#5f7d86') +
  wall;

const lamp = (light: string, sky: string) =>
  rect([0, 0, 600, 400], sky) +
  rect([0, 320, 600, 80], '#3c3f43') +
  rect([290, 90, 12, 240], '#8d979b') +
  line('M296 94 q0 -40 70 -40', '#8d979b', 10) +
  light +
  rect([356, 46, 60, 18], '#6d767a', 8);

const verge = (things: string) =>
  sky('#e6ebdd', '#b3bd92', 220) +
  rect([0, 320, 600, 80], '#7b7b7b') +
  tree(70, 190) +
  tree(540, 186) +
  things;

const bag = (x: number, y: number, colour: string) =>
  circle(x, y, 30, colour) + shape(`${x - 8},${y - 28} ${x + 8},${y - 28} ${x},${y - 46}`, colour);

const field = (ground: string, rows: string) =>
  sky('#dbe7ec', ground, 190) + tree(60, 170) + rect([0, 186, 600, 8], '#8a9a5e') + rows;

const paddy = (colour: string) =>
  [230, 280, 335]
    .flatMap((y, i) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((n) => line(`M${30 + n * 76} ${y} v-${18 + i * 6}`, colour, 6)),
    )
    .join('');

/** Before and after, for reports: no photograph, nobody's face, no number plate. */
export const REPORT_SCENES = {
  pothole: street(
    `<ellipse cx="270" cy="322" rx="86" ry="30" fill="#3d3a36"/><ellipse cx="262" cy="326" rx="58" ry="17" fill="#7ba3b3"/>` +
      shape('400,330 436,330 418,284', '#d9762b'),
  ),
  patched: street(
    rect([186, 292, 170, 56], '#4b4b4b', 14) + rect([196, 300, 150, 40], '#565656', 10),
  ),
  broken_drain: ditch(
    shape('262,236 330,330 288,338 244,262', '#b6a88a') +
      rect([250, 262, 38, 20], '#8b9194', 4) +
      rect([276, 296, 44, 22], '#7d8386', 4) +
      waves(350, '#86a2aa'),
  ),
  mended_drain: ditch(
    line('M252 182 L356 398', '#d5d9da', 14) +
      line('M118 182 L18 398', '#d5d9da', 14) +
      waves(372, '#86a2aa'),
  ),
  dark_lamp: lamp('', '#1f2730'),
  lit_lamp: lamp(
    shape('366,62 406,62 500,320 250,320', '#f3e3a2') + rect([250, 320, 250, 80], '#8f875f'),
    '#27313c',
  ),
  dump: verge(
    bag(230, 292, '#3a3a3a') +
      bag(290, 300, '#4f7ca6') +
      bag(345, 290, '#2f2f2f') +
      bag(265, 262, '#c9c2b4') +
      bag(320, 258, '#4f8a5b'),
  ),
  swept: verge(rect([260, 200, 90, 108], '#4f8a5b', 8) + rect([252, 188, 106, 18], '#3b3b3b', 6)),
  branch: verge(
    line('M180 340 q120 -70 260 -20', '#7a5a3c', 22) +
      circle(420, 304, 44, '#5e8c5a') +
      circle(366, 286, 34, '#6f9d68'),
  ),
  dry_field: field(
    '#b99b6b',
    paddy('#c9b273') + line('M120 210 l30 60 l-20 70 M340 220 l-26 50 l40 80', '#7d6540', 5),
  ),
  wet_field: field('#8fb0a0', waves(250, '#b5cfc6') + waves(310, '#b5cfc6') + paddy('#4f8a4b')),
} as const;
