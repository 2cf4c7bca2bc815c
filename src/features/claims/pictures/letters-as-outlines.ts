import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create } from 'fontkit';

const FILE = '@expo-google-fonts/plus-jakarta-sans/800ExtraBold/PlusJakartaSans_800ExtraBold.ttf';

export type Lettering = {
  /** The line as SVG paths, its baseline beginning at 0, 0. */
  draw: (line: string, size: number) => string;
  width: (line: string, size: number) => number;
};

/**
 * Words as outlines of Plus Jakarta Sans (SIL Open Font License), so that they look the same where no
 * font is installed. What the font cannot draw is left out. Load once and pass on: 10 ms.
 */
export function loadLettering(): Lettering {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(FILE)));
  if (!('layout' in font)) throw new Error(`${FILE} is not a single font`);
  const drawable = (line: string) =>
    Array.from(line.normalize('NFKC'))
      .filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
      .join('');

  return {
    width: (line, size) => (font.layout(drawable(line)).advanceWidth / font.unitsPerEm) * size,
    draw(line, size) {
      const { glyphs, positions } = font.layout(drawable(line));
      const scale = size / font.unitsPerEm;
      let pen = 0;
      const paths = glyphs.map((glyph, at) => {
        const place = `translate(${(pen * scale).toFixed(1)} 0) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
        pen += positions[at]?.xAdvance ?? 0;
        return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
      });
      return paths.join('');
    },
  };
}
