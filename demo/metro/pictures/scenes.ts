type Box = readonly [x: number, y: number, width: number, height: number];

const rect = ([x, y, w, h]: Box, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`;
const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const shape = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`;
const line = (path: string, stroke: string, width = 6) =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

const sky = (top: string, ground: string, horizon = 270) =>
  rect([0, 0, 600, 400], top) + rect([0, horizon, 600, 400 - horizon], ground);

const house = (x: number, y: number, wall: string, roof: string) =>
  shape(`${x - 12},${y} ${x + 45},${y - 46} ${x + 102},${y}`, roof) +
  rect([x, y, 90, 74], wall) +
  rect([x + 36, y + 30, 22, 44], '#6d4c33') +
  rect([x + 10, y + 18, 18, 20], '#dfeaf0') +
  rect([x + 64, y + 18, 18, 20], '#dfeaf0');

const tree = (x: number, y: number) =>
  rect([x - 5, y, 10, 46], '#7a5a3c') +
  circle(x, y - 12, 34, '#5e8c5a') +
  circle(x + 20, y + 4, 24, '#6f9d68');

const person = (x: number, y: number, cloth: string) =>
  circle(x, y, 13, '#b98b66') + rect([x - 15, y + 15, 30, 46], cloth, 12);

const waves = (y: number, colour: string) =>
  [0, 1, 2, 3, 4].map((i) => line(`M${i * 130 - 20} ${y} q32 -14 65 0 t65 0`, colour, 5)).join('');

const stall = (x: number, stripe: string) =>
  rect([x, 190, 6, 110], '#7a5a3c') +
  rect([x + 124, 190, 6, 110], '#7a5a3c') +
  [0, 1, 2, 3, 4].map((i) => rect([x + i * 26, 160, 26, 40], i % 2 ? '#fdf6ea' : stripe)).join('') +
  rect([x, 258, 130, 46], '#b78a5b') +
  [0, 1, 2, 3].map((i) => circle(x + 22 + i * 29, 252, 13, i % 2 ? '#d9843b' : '#86a84f')).join('');

/** Bodies of SVG pictures, 600 × 400. */
export const SCENES = {
  flood:
    sky('#c9d6dd', '#8fb0bd', 250) +
    house(70, 190, '#e9dcc6', '#9c5a41') +
    house(250, 180, '#dfe3d3', '#6f6a62') +
    house(430, 195, '#ead8c9', '#8a4b38') +
    rect([0, 262, 600, 138], '#7ba3b3') +
    waves(285, '#a9c6d1') +
    waves(320, '#a9c6d1') +
    waves(360, '#a9c6d1') +
    [60, 150, 240, 330, 420, 510].map((x) => line(`M${x} 40 l-14 44`, '#9db3bf', 4)).join(''),
  mosquito:
    sky('#e8efe1', '#cfd9bd') +
    rect([210, 150, 180, 180], '#4f86a6', 16) +
    rect([196, 132, 208, 30], '#3d6d89', 12) +
    rect([280, 112, 40, 24], '#3d6d89', 8) +
    line('M220 190 h160 M220 240 h160 M220 290 h160', '#6b9dba', 5) +
    tree(90, 240) +
    tree(510, 250),
  posyandu:
    sky('#f3eadb', '#d8c7a5') +
    rect([150, 130, 300, 170], '#fbf7ef', 6) +
    shape('130,132 300,62 470,132', '#a6553a') +
    rect([270, 200, 60, 100], '#8a5d3b') +
    circle(300, 108, 17, '#fbf7ef') +
    rect([297, 97, 6, 22], '#b4462f') +
    rect([289, 105, 22, 6], '#b4462f') +
    person(100, 250, '#7d5a86') +
    person(490, 250, '#3f7f7a') +
    person(530, 262, '#c18b3a'),
  market:
    sky('#f5e8d3', '#d9c49c', 300) +
    stall(40, '#b4533a') +
    stall(235, '#3f7f7a') +
    stall(430, '#8b6b2e'),
  bus:
    sky('#dbe7ec', '#b9bfb6', 290) +
    rect([110, 140, 380, 140], '#e0a53c', 18) +
    [0, 1, 2, 3].map((i) => rect([135 + i * 82, 162, 64, 48], '#eef4f6', 6)).join('') +
    rect([110, 232, 380, 14], '#b4533a') +
    circle(190, 284, 30, '#3a3a3a') +
    circle(190, 284, 12, '#c9c9c9') +
    circle(410, 284, 30, '#3a3a3a') +
    circle(410, 284, 12, '#c9c9c9'),
  hall:
    sky('#f1e7d8', '#cbb08a', 300) +
    rect([60, 60, 480, 150], '#fbf6ec', 8) +
    rect([60, 60, 480, 26], '#8a2f1d') +
    rect([190, 118, 220, 14], '#c9b38d', 7) +
    rect([220, 146, 160, 12], '#dccbab', 6) +
    [110, 200, 290, 380, 470]
      .map((x, i) =>
        person(x, 256, ['#3f7f7a', '#7d5a86', '#b4533a', '#c18b3a', '#4f86a6'][i] ?? '#555'),
      )
      .join('') +
    [150, 240, 330, 420].map((x) => person(x, 312, '#6d6a60')).join(''),
  road:
    sky('#dfe8ea', '#9fae8c', 200) +
    shape('250,200 350,200 560,400 40,400', '#6f6f6f') +
    [220, 270, 330]
      .map((y, i) => rect([296 - i * 3, y, 8 + i * 6, 26 + i * 12], '#f2eddf'))
      .join('') +
    tree(90, 190) +
    tree(500, 186) +
    shape('420,300 460,300 440,248', '#d9762b') +
    rect([412, 300, 56, 10], '#5a5a5a'),
  tap:
    sky('#e3edf0', '#cddbe0', 330) +
    rect([180, 110, 190, 36], '#8d979b', 14) +
    rect([340, 110, 40, 90], '#8d979b', 14) +
    rect([236, 66, 28, 48], '#8d979b') +
    rect([205, 54, 90, 20], '#b4533a', 10) +
    `<path d="M360 236 c-20 32 -28 44 -28 58 a28 28 0 0 0 56 0 c0 -14 -8 -26 -28 -58z" fill="#5d9cc0"/>`,
  board:
    sky('#e9e4d8', '#c4b493', 310) +
    rect([120, 80, 360, 190], '#7a5a3c', 8) +
    rect([134, 94, 332, 162], '#d9c29a', 4) +
    rect([160, 270, 14, 70], '#7a5a3c') +
    rect([426, 270, 14, 70], '#7a5a3c') +
    rect([156, 112, 84, 118], '#fdfaf2') +
    rect([156, 112, 84, 22], '#8a2f1d') +
    rect([262, 112, 78, 56], '#fdfaf2') +
    rect([262, 180, 78, 56], '#eef4f6') +
    rect([362, 112, 84, 118], '#fdfaf2') +
    line(
      'M168 152 h58 M168 170 h58 M168 188 h40 M272 130 h58 M272 148 h40 M374 134 h60 M374 154 h60',
      '#b9ad97',
      4,
    ),
  phone:
    sky('#efe9e0', '#efe9e0') +
    rect([220, 40, 160, 320], '#35383b', 22) +
    rect([232, 66, 136, 258], '#f7f4ee', 6) +
    rect([246, 92, 84, 34], '#dcd3c3', 12) +
    rect([270, 140, 84, 34], '#bcd3cc', 12) +
    rect([246, 188, 108, 46], '#e7c3b7', 12) +
    circle(300, 211, 13, '#b4462f') +
    rect([298, 203, 4, 10], '#fff') +
    circle(300, 217, 2, '#fff') +
    rect([284, 336, 32, 6], '#7b7f83', 3),
  goat:
    sky('#e6edd9', '#b8c68f') +
    tree(80, 210) +
    rect([230, 190, 180, 92], '#efe6d6', 40) +
    circle(430, 180, 38, '#efe6d6') +
    shape('414,150 402,112 426,142', '#8d7658') +
    shape('446,150 460,112 436,142', '#8d7658') +
    rect([252, 268, 18, 66], '#cdbfa8') +
    rect([304, 268, 18, 66], '#cdbfa8') +
    rect([356, 268, 18, 66], '#cdbfa8') +
    circle(442, 176, 5, '#333'),
  school:
    sky('#dfeaf1', '#b9c89f') +
    rect([110, 150, 380, 150], '#f6efe2') +
    shape('90,152 300,84 510,152', '#8a2f1d') +
    [0, 1, 2, 4, 5].map((i) => rect([130 + i * 60, 186, 36, 44], '#bcd3dd')).join('') +
    rect([272, 212, 56, 88], '#7b5a3b') +
    rect([520, 90, 6, 210], '#8d8d8d') +
    rect([526, 92, 56, 19], '#b4202a') +
    rect([526, 111, 56, 19], '#ffffff'),
  waste:
    sky('#e5eee2', '#bccbab') +
    [
      ['#4f8a5b', 110],
      ['#c99a36', 250],
      ['#4f7ca6', 390],
    ]
      .map(
        ([c, x]) =>
          rect([Number(x), 160, 100, 150], String(c), 10) +
          rect([Number(x) - 8, 142, 116, 24], '#4a4a4a', 8),
      )
      .join('') +
    tree(60, 200) +
    tree(550, 210),
} as const;
