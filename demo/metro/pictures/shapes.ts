/** What the pictures are put together of; all of it SVG in a field of 600 × 400. */
type Box = readonly [x: number, y: number, width: number, height: number];

export const rect = ([x, y, w, h]: Box, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`;
export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
export const shape = (points: string, fill: string) =>
  `<polygon points="${points}" fill="${fill}"/>`;
export const line = (path: string, stroke: string, width = 6) =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

export const sky = (top: string, ground: string, horizon = 270) =>
  rect([0, 0, 600, 400], top) + rect([0, horizon, 600, 400 - horizon], ground);

export const house = (x: number, y: number, wall: string, roof: string) =>
  shape(`${x - 12},${y} ${x + 45},${y - 46} ${x + 102},${y}`, roof) +
  rect([x, y, 90, 74], wall) +
  rect([x + 36, y + 30, 22, 44], '#6d4c33') +
  rect([x + 10, y + 18, 18, 20], '#dfeaf0') +
  rect([x + 64, y + 18, 18, 20], '#dfeaf0');

export const tree = (x: number, y: number) =>
  rect([x - 5, y, 10, 46], '#7a5a3c') +
  circle(x, y - 12, 34, '#5e8c5a') +
  circle(x + 20, y + 4, 24, '#6f9d68');

export const person = (x: number, y: number, cloth: string) =>
  circle(x, y, 13, '#b98b66') + rect([x - 15, y + 15, 30, 46], cloth, 12);

export const waves = (y: number, colour: string) =>
  [0, 1, 2, 3, 4].map((i) => line(`M${i * 130 - 20} ${y} q32 -14 65 0 t65 0`, colour, 5)).join('');

export const stall = (x: number, stripe: string) =>
  rect([x, 190, 6, 110], '#7a5a3c') +
  rect([x + 124, 190, 6, 110], '#7a5a3c') +
  [0, 1, 2, 3, 4].map((i) => rect([x + i * 26, 160, 26, 40], i % 2 ? '#fdf6ea' : stripe)).join('') +
  rect([x, 258, 130, 46], '#b78a5b') +
  [0, 1, 2, 3].map((i) => circle(x + 22 + i * 29, 252, 13, i % 2 ? '#d9843b' : '#86a84f')).join('');
