import type { KitFonts, Weight } from './kit-fonts.ts';

export type Ruler = {
  /** The width of a word or line, with kerning. */
  width: (text: string, weight: Weight, size: number) => number;
  capHeight: number;
};

/** Measures text for one sheet. Words are measured once: fitting a sheet sets them many times over. */
export function newRuler(fonts: KitFonts): Ruler {
  const widths = new Map<string, number>();
  const { capHeight, unitsPerEm } = fonts.regular.outlines;

  const wordWidth = (word: string, weight: Weight) => {
    const key = `${weight} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = fonts[weight].outlines.layout(word).advanceWidth / unitsPerEm;
    widths.set(key, width);
    return width;
  };

  return {
    capHeight: capHeight / unitsPerEm,
    width: (text, weight, size) => {
      if (text === ' ') return wordWidth(' ', weight) * size;
      const words = text.split(' ');
      const letters = words.reduce((sum, word) => sum + wordWidth(word, weight), 0);
      return (letters + (words.length - 1) * wordWidth(' ', weight)) * size;
    },
  };
}
