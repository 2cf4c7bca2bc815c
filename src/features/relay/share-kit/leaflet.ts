import type { KitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import { LEAFLET } from './leaflet-look.ts';
import { printSheet } from './print-sheet.ts';

/** A5 to hand out, one page of PDF. */
export function leaflet(source: KitSource, fonts: KitFonts): Promise<Buffer> {
  return printSheet(source, fonts, LEAFLET);
}
