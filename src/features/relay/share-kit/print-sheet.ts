import { cleanLine } from './clean-text.ts';
import { composeSheet } from './compose-sheet.ts';
import type { KitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import type { Look } from './look.ts';
import { paintPdf } from './paint-pdf.ts';

/** One page of PDF, whatever the bulletin holds. */
export function printSheet(source: KitSource, fonts: KitFonts, look: Look): Promise<Buffer> {
  return paintPdf(composeSheet(source, fonts, look), fonts, {
    title: cleanLine(source.title) || source.labels.kinds[source.kind],
    author: cleanLine(source.issuer),
    language: source.language,
    publishedOn: source.publishedOn,
    link: source.link,
  });
}
