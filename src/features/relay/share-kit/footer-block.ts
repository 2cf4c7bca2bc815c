import { qrBlock } from './qr-code.ts';
import { type Layout, plain } from './sheet-blocks.ts';
import { type Block, moved, NOTHING, stacked } from './sheet.ts';
import { textBlock } from './text-block.ts';

/** The way back to the source: code, address, dates, who passed it on. The same size on every sheet. */
export function footerBlock(layout: Layout, link: string): Block {
  const { look, copy, ruler, width } = layout;
  const { sizes, colours, gaps, code } = look;
  const qr = qrBlock(link, code, colours.ink);
  const left = qr.height + gaps.medium * 1.1;
  const check = letterBlock(layout);
  const right = check.width === 0 ? 0 : check.width + gaps.medium * 1.1;
  const between = width - left - right;
  const small = { ...plain(look, sizes.footer, between), colour: colours.soft, mostLines: 2 };

  const ending = { ...small, weight: 'bold' as const, colour: colours.ink };
  const takeDown = look.hasTakeDown ? copy.takeDown : '';

  const upper = stacked([
    { gap: 0, block: textBlock(ruler, copy.invitation, { ...small, weight: 'semibold' }) },
    { gap: gaps.small * 0.9, block: addressBlock(layout, between) },
  ]);
  const lower = stacked([
    { gap: 0, block: textBlock(ruler, copy.relayedBy, { ...small, mostLines: 1 }) },
    { gap: gaps.small * 0.8, block: textBlock(ruler, copy.published, small) },
    { gap: gaps.small * 0.8, block: textBlock(ruler, copy.expiry, ending) },
    { gap: gaps.small * 0.8, block: textBlock(ruler, takeDown, small) },
  ]);
  const height = Math.max(qr.height, check.height, upper.height + gaps.small + lower.height);
  const top = gaps.medium * 0.9;
  return {
    height: top + height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: look.rule * 2, colour: colours.ink },
      ...moved(qr.marks, 0, top + height - qr.height),
      ...moved(check.marks, width - check.width, top + height - check.height),
      ...moved(upper.marks, left, top),
      ...moved(lower.marks, left, top + height - lower.height),
    ],
  };
}

/** On paper, of an official letter: a second, smaller code that leads to the look-up, and words below that say so. */
function letterBlock({ look, copy, ruler }: Layout): Block & { width: number } {
  if (!copy.letter || !look.hasTakeDown) return { ...NOTHING, width: 0 };
  const { sizes, colours, gaps, code } = look;
  const qr = qrBlock(copy.letter.link, { ...code, largest: code.largest * 0.8 }, colours.ink);
  const words = textBlock(ruler, copy.letter.words, {
    ...plain(look, sizes.footer * 0.85, qr.height),
    colour: colours.soft,
    mostLines: 4,
  });
  return {
    ...stacked([
      { gap: 0, block: qr },
      { gap: gaps.small, block: words },
    ]),
    width: qr.height,
  };
}

/** On one line: an address is copied by hand, so it is made smaller rather than broken. */
function addressBlock({ look, copy, ruler, width: full }: Layout, width: number): Block {
  const { address } = look.sizes;
  const room = Math.min(width, full);
  const natural = ruler.width(copy.address, 'bold', address);
  const size = Math.max(address * 0.55, Math.min(address, (address * room) / natural));
  return textBlock(ruler, copy.address, {
    ...plain(look, size, room + 1),
    weight: 'bold',
    mostLines: 2,
  });
}
