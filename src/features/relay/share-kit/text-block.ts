import type { Weight } from './kit-fonts.ts';
import { evenLinesOf, firstLines, linesOf, tidyLinesOf } from './line-breaks.ts';
import type { Ruler } from './ruler.ts';
import { type Block, NOTHING, type TextMark } from './sheet.ts';

export type TextStyle = {
  weight: Weight;
  size: number;
  colour: string;
  /** From baseline to baseline, in sizes. */
  leading: number;
  width: number;
  role?: TextMark['role'];
  /** Extra room after each letter, in sizes. */
  tracking?: number;
  /** More lines than these are cut with an ellipsis. */
  mostLines?: number;
};

export function textBlock(ruler: Ruler, text: string, style: TextStyle): Block {
  const lines = tidyLinesOf(ruler, text, style);
  return setLines(ruler, firstLines(ruler, lines, style.mostLines ?? Infinity, style), style);
}

export type TitleStyle = TextStyle & { smallest: number; mostLines: number };

/**
 * Sets a title as large as it can be with no word broken: two or three lines when large, up to
 * `mostLines` at the smallest size, and never smaller than that.
 */
export function titleBlock(ruler: Ruler, text: string, style: TitleStyle): Block {
  let { size } = style;
  while (size > style.smallest && !isWellSet(ruler, text, { ...style, size }))
    size = Math.max(style.smallest, size - 1);
  const set = { ...style, size };
  return setLines(
    ruler,
    firstLines(ruler, evenLinesOf(ruler, text, set), style.mostLines, set),
    set,
  );
}

function isWellSet(ruler: Ruler, text: string, style: TitleStyle): boolean {
  const isUnbroken = text
    .split(' ')
    .every((word) => ruler.width(word, style.weight, style.size) <= style.width);
  const fewest = Math.min(style.mostLines, style.size > 1.5 * style.smallest ? 3 : 4);
  return isUnbroken && linesOf(ruler, text, style).length <= fewest;
}

function setLines(ruler: Ruler, lines: string[], style: TextStyle): Block {
  if (lines.length === 0) return NOTHING;
  const { weight, size, colour, leading, role = 'P', tracking = 0 } = style;
  const top = ruler.capHeight * size;
  return {
    height: top + (lines.length - 1) * leading * size,
    marks: [
      {
        kind: 'text',
        role,
        weight,
        size,
        colour,
        tracking: tracking * size,
        lines: lines.map((text, index) => ({ text, x: 0, y: top + index * leading * size })),
      },
    ],
  };
}
