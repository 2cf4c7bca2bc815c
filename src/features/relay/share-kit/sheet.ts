import type { Weight } from './kit-fonts.ts';

/** What a sheet is made of. Sizes are in the sheet's own unit: pixels on the card, points on paper. */
export type Mark = TextMark | BoxMark | PathMark | CodeMark;

export type TextMark = {
  kind: 'text';
  /** What it is to somebody who hears the page. */
  role: 'H1' | 'H2' | 'P';
  weight: Weight;
  size: number;
  colour: string;
  /** Extra room after each letter. */
  tracking: number;
  /** Where each line begins on its baseline. */
  lines: { text: string; x: number; y: number }[];
};

export type BoxMark = {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  radius?: number;
  /** The width of the outline of an empty box; without it the box is filled. */
  outline?: number;
};

/** SVG path commands, scaled and moved. */
export type PathMark = {
  kind: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
  colour: string;
};

/** A QR code: runs of dark modules, in modules. */
export type CodeMark = {
  kind: 'code';
  x: number;
  y: number;
  module: number;
  runs: { x: number; y: number; length: number }[];
  colour: string;
};

/** Marks laid out from (0, 0). The top is the cap line of the first text, the bottom the last baseline. */
export type Block = { height: number; marks: Mark[] };

export type Sheet = { width: number; height: number; ground: string; marks: Mark[] };

export const NOTHING: Block = { height: 0, marks: [] };

export function moved(marks: Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.kind === 'text'
      ? { ...mark, lines: mark.lines.map(({ text, x, y }) => ({ text, x: x + dx, y: y + dy })) }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}

/** The height of `stacked`, without moving anything. */
export function stackedHeight(blocks: { gap: number; block: Block }[]): number {
  return blocks
    .filter(({ block }) => block.marks.length > 0)
    .reduce((sum, { gap, block }, index) => sum + (index === 0 ? 0 : gap) + block.height, 0);
}

/** Blocks below each other, each with the gap above it; empty ones take no room. */
export function stacked(blocks: { gap: number; block: Block }[]): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const { gap, block } of blocks) {
    if (block.marks.length === 0) continue;
    const top = height + (marks.length === 0 ? 0 : gap);
    marks.push(...moved(block.marks, 0, top));
    height = top + block.height;
  }
  return { height, marks };
}
