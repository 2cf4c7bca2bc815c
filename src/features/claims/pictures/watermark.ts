import sharp from 'sharp';

import { type Lettering, loadLettering } from './letters-as-outlines.ts';

export type Mark = {
  /** The verdict in one word, in capitals: SALAH, MENYESATKAN, PENIPUAN. */
  word: string;
  /** What stands in the band: the verdict in a few words and the address where it is explained. */
  note: string;
};

const SIDES = { least: 640, most: 1_080, tallest: 1_920 };
const MAX_PIXELS = 50_000_000;
const SLOPE = -28;
/** Pixels; smaller than this the word is no warning. */
const LEAST_WORD = 36;
const ALARM = '#b3261e';

/**
 * The picture as it may be shown again: paled, the word across it over and over, so that no part worth
 * cutting out is without it, and a band above and below that says what is wrong and where to read it.
 * JPEG, 640 to 1,080 pixels wide. Throws when the bytes are no picture that can be decoded.
 */
export async function watermark(picture: Buffer, mark: Mark): Promise<Buffer> {
  const lettering = loadLettering();
  const paled = await sharp(picture, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: SIDES.most, height: SIDES.tallest, fit: 'inside', withoutEnlargement: true })
    .modulate({ saturation: 0.35 })
    .linear(0.72, 62)
    .timeout({ seconds: 20 })
    .toBuffer();
  const { width: own, height: high } = await sharp(paled).metadata();
  const width = Math.max(own, SIDES.least);
  const size = Math.round(width / 30);
  const lines = wrapped(lettering, `${mark.word}. ${mark.note}`, { size, width: width - 2 * size });
  const band = Math.round(size * (1.4 * lines.length + 1));
  const height = high + 2 * band;

  const shapes = [
    `<rect width="${width}" height="${band}" fill="${ALARM}"/>`,
    `<rect y="${height - band}" width="${width}" height="${band}" fill="${ALARM}"/>`,
    bandWords(lettering, lines, { size, top: 0 }),
    bandWords(lettering, lines, { size, top: height - band }),
    `<svg x="0" y="${band}" width="${width}" height="${high}">${acrossIt(lettering, mark.word, { width, height: high })}</svg>`,
  ];
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  const side = Math.floor((width - own) / 2);
  return sharp(paled)
    .extend({ top: band, bottom: band, left: side, right: width - own - side, background: '#fff' })
    .composite([{ input: Buffer.from(overlay) }])
    .jpeg({ quality: 80 })
    .toBuffer();
}

type Area = { width: number; height: number };

/** Rows of the word on a slope, each row set off against the last; red with a white edge shows on any ground. */
function acrossIt(lettering: Lettering, word: string, { width, height }: Area): string {
  const size = Math.max(LEAST_WORD, Math.round(Math.min(width, height * 1.4) / 8));
  const step = lettering.width(word, size) + size * 0.7;
  const row = size * 1.9;
  const reach = Math.ceil(Math.hypot(width, height) / 2);
  const glyphs = lettering.draw(word, size);
  const places: string[] = [];
  for (let y = -reach, n = 0; y <= reach + row; y += row, n += 1) {
    for (let x = -reach - step * ((n % 2) / 2); x <= reach; x += step) {
      places.push(`<use href="#w" x="${x.toFixed(0)}" y="${y.toFixed(0)}"/>`);
    }
  }
  return (
    `<defs><g id="w">${glyphs}</g></defs>` +
    `<g transform="translate(${width / 2} ${height / 2}) rotate(${SLOPE})" fill="${ALARM}" opacity="0.8" ` +
    `stroke="#fff" stroke-width="90" stroke-linejoin="round" paint-order="stroke">${places.join('')}</g>`
  );
}

function bandWords(lettering: Lettering, lines: string[], at: { size: number; top: number }) {
  const { size, top } = at;
  const drawn = lines.map(
    (line, n) =>
      `<g transform="translate(${size} ${top + size * (1.5 + n * 1.4)})">${lettering.draw(line, size)}</g>`,
  );
  return `<g fill="#fff">${drawn.join('')}</g>`;
}

function wrapped(lettering: Lettering, text: string, to: { size: number; width: number }) {
  const lines: string[] = [];
  // a long address may break after its strokes
  for (const word of text.split(/(?<=[-/])|\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1) ?? '';
    const longer = /[-/]$/.test(last) ? `${last}${word}` : `${last} ${word}`.trim();
    const fits = lines.length > 0 && lettering.width(longer, to.size) <= to.width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
