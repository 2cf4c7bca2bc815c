import sharp from 'sharp';

import { SCENES } from './scenes.ts';

export type PictureName = keyof typeof SCENES;

/** A calm flat picture, drawn here: no photograph, nobody's face. 1200 × 800 pixels. */
export function drawPicture(name: PictureName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 600 400">${SCENES[name]}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
