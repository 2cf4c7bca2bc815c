import type { KitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import { POSTER } from './poster-look.ts';
import { printSheet } from './print-sheet.ts';

/** A4 for the notice board, one page of PDF. */
export function poster(source: KitSource, fonts: KitFonts): Promise<Buffer> {
  return printSheet(source, fonts, POSTER);
}
