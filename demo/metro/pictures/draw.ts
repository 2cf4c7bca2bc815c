import sharp from 'sharp';

import { REPORT_SCENES } from './report-scenes.ts';
import { SCENES } from './scenes.ts';

const ALL = { ...SCENES, ...REPORT_SCENES };
export type PictureName = keyof typeof ALL;

/** A calm flat picture, drawn here: no photograph, nobody's face. 1200 × 800 pixels. */
export function drawPicture(name: PictureName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 600 400">${ALL[name]}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
