import { firstLines, linesOf } from './line-breaks.ts';
import type { PlainBlock } from './plain-blocks.ts';
import { type Layout, plain } from './sheet-blocks.ts';
import { type Block, moved, NOTHING, stacked } from './sheet.ts';
import { textBlock } from './text-block.ts';

/** Fewer lines than these are not worth beginning. */
const LEAST_LINES = 4;

/**
 * The body in the room it is given; what does not fit is cut after a whole line, and the sheet says
 * where the rest is.
 */
export function bodyBlock(layout: Layout, room: number): Block {
  const { copy, look, scale } = layout;
  if (!look.hasBody || copy.body.length === 0) return NOTHING;
  const whole = stacked(copy.body.map((block) => paragraph(layout, block, Infinity)));
  if (whole.height <= room) return whole;

  const pointer = textBlock(layout.ruler, copy.restByCode, {
    ...plain(look, look.sizes.body * scale, layout.width),
    weight: 'semibold',
  });
  const line = look.sizes.body * scale * 1.42;
  const gap = look.gaps.small * scale;
  const begun = cutTo(layout, room - pointer.height - 1.6 * gap);
  if (begun.height < LEAST_LINES * line) return NOTHING;
  return stacked([
    { gap: 0, block: begun },
    { gap: 1.6 * gap, block: pointer },
  ]);
}

function cutTo(layout: Layout, room: number): Block {
  const kept: { gap: number; block: Block }[] = [];
  for (const block of layout.copy.body) {
    const whole = paragraph(layout, block, Infinity);
    const left = room - stacked(kept).height - (kept.length === 0 ? 0 : whole.gap);
    if (whole.block.height <= left) {
      kept.push(whole);
      continue;
    }
    const lines = Math.floor(left / (layout.look.sizes.body * layout.scale * 1.42)) + 1;
    const isWorthIt = block.kind !== 'heading' && lines >= 2;
    const part = paragraph(layout, block, lines);
    if (isWorthIt && part.block.height <= left) kept.push(part);
    break;
  }
  while (layout.copy.body[kept.length - 1]?.kind === 'heading') kept.pop();
  return stacked(kept);
}

function paragraph(
  { ruler, look, scale, width }: Layout,
  { kind, text }: PlainBlock,
  most: number,
) {
  const gap = look.gaps.small * scale;
  const style = plain(look, look.sizes.body * scale, width);
  if (kind === 'heading') {
    const heading = textBlock(ruler, text, { ...style, role: 'H2', weight: 'bold' });
    return { gap: 2.2 * gap, block: heading };
  }
  if (kind === 'paragraph')
    return { gap: 1.6 * gap, block: textBlock(ruler, text, { ...style, mostLines: most }) };

  const indent = style.size * 1.1;
  const inner = { ...style, width: width - indent };
  const lines = firstLines(ruler, linesOf(ruler, text, inner), most, inner);
  const item = textBlock(ruler, lines.join(' '), inner);
  const side = style.size * 0.3;
  const dot = {
    kind: 'box' as const,
    x: style.size * 0.2,
    y: (ruler.capHeight * style.size - side) / 2 + style.size * 0.06,
    width: side,
    height: side,
    radius: side / 2,
    colour: look.colours.ink,
  };
  return {
    gap: 1.1 * gap,
    block: { height: item.height, marks: [dot, ...moved(item.marks, indent, 0)] },
  };
}
