import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create } from 'fontkit';

import { cleanLine } from './clean-text.ts';

export const WEIGHTS = {
  regular: '400Regular',
  semibold: '600SemiBold',
  bold: '700Bold',
  extrabold: '800ExtraBold',
} as const;

export type Weight = keyof typeof WEIGHTS;
export type Face = { bytes: Buffer; outlines: ReturnType<typeof openFace> };
export type KitFonts = Record<Weight, Face>;

/** Reads Plus Jakarta Sans (SIL Open Font License) from its package. Load once and pass on: 40 ms. */
export function loadKitFonts(): KitFonts {
  return {
    regular: loadFace('regular'),
    semibold: loadFace('semibold'),
    bold: loadFace('bold'),
    extrabold: loadFace('extrabold'),
  };
}

/** The text with what the font cannot draw spelled plainly (full-width and styled letters) or left out. */
export function printable(text: string, fonts: KitFonts): string {
  const { outlines } = fonts.regular;
  const isDrawn = (character: string) =>
    outlines.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const drawn = Array.from(cleanLine(text)).map((character) => {
    if (isDrawn(character)) return character;
    const plain = Array.from(character.normalize('NFKC'));
    return plain.every(isDrawn) ? plain.join('') : '';
  });
  return drawn
    .join('')
    .replace(/[\u200b-\u200d]/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}

function loadFace(weight: Weight): Face {
  const folder = WEIGHTS[weight];
  const file = `@expo-google-fonts/plus-jakarta-sans/${folder}/PlusJakartaSans_${folder}.ttf`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  return { bytes, outlines: openFace(bytes, file) };
}

function openFace(bytes: Buffer, file: string) {
  const opened = create(bytes);
  if (!('layout' in opened)) throw new Error(`${file} is not a single font`);
  return opened;
}
