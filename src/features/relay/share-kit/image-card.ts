import sharp from 'sharp';

import { CARD } from './card-look.ts';
import { composeSheet } from './compose-sheet.ts';
import type { KitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import { paintSvg } from './paint-svg.ts';

/** The picture for status and groups: 1080 × 1350 PNG, in 64 colours to be light on a cheap phone. */
export function imageCard(source: KitSource, fonts: KitFonts): Promise<Buffer> {
  const svg = paintSvg(composeSheet(source, fonts, CARD), fonts);
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
}
