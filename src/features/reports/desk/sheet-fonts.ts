import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create } from 'fontkit';

const FACES = { regular: '400Regular', bold: '700Bold' } as const;

export type SheetFonts = {
  regular: Buffer;
  bold: Buffer;
  /** The text with what the font cannot draw spelled plainly or left out: people type emoji. */
  printable: (text: string) => string;
};

/** Plus Jakarta Sans (SIL Open Font License), from its package. Load once and pass on: 20 ms. */
export function loadSheetFonts(): SheetFonts {
  const regular = faceOf('regular');
  const outlines = create(regular);
  if (!('hasGlyphForCodePoint' in outlines)) throw new Error('The font is a collection');
  const isDrawn = (sign: string) =>
    sign === '\n' || outlines.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  const drawn = (sign: string) => {
    if (isDrawn(sign)) return sign;
    const plain = Array.from(sign.normalize('NFKC'));
    return plain.every(isDrawn) ? plain.join('') : '';
  };
  return {
    regular,
    bold: faceOf('bold'),
    printable: (text) =>
      Array.from(text.toWellFormed().normalize('NFC'), drawn)
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
  };
}

function faceOf(weight: keyof typeof FACES): Buffer {
  const folder = FACES[weight];
  const file = `@expo-google-fonts/plus-jakarta-sans/${folder}/PlusJakartaSans_${folder}.ttf`;
  return readFileSync(createRequire(import.meta.url).resolve(file));
}
