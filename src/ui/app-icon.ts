import sharp from 'sharp';

import { CLOTH } from './tapis.ts';

/**
 * Two lozenges of the cloth, one link through the other: *sambung*. Drawn without letters,
 * so that it needs no font. The outer eighth stays free for phones that cut icons round.
 */
export const APP_ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${CLOTH.ground}" d="M0 0h512v512H0z"/>` +
  `<g fill="none" stroke-linejoin="miter"><path stroke="${CLOTH.thread}" stroke-width="36" d="M88 256 204 140 320 256 204 372z"/>` +
  `<path stroke="${CLOTH.ground}" stroke-width="64" d="M256 204 308 152 412 256 308 360 256 308"/>` +
  `<path stroke="${CLOTH.thread}" stroke-width="36" d="M192 256 308 140 424 256 308 372z"/>` +
  `<path stroke="${CLOTH.ground}" stroke-width="64" d="M232 344 288 288"/>` +
  `<path stroke="${CLOTH.thread}" stroke-width="36" d="M220 356 300 276"/></g></svg>`;

export const ICON_SIZES = [180, 192, 512] as const;

/** Old systems want pixels: made when first asked for, a few milliseconds each. */
export async function pngIcon(size: number): Promise<Buffer> {
  return sharp(Buffer.from(APP_ICON)).resize(size, size).png({ palette: true }).toBuffer();
}
