import { bodyBlock } from './body-block.ts';
import { footerBlock } from './footer-block.ts';
import { kitCopy } from './kit-copy.ts';
import type { KitFonts } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import type { Limits, Look } from './look.ts';
import { newRuler } from './ruler.ts';
import {
  alarmBlock,
  correctionBlock,
  factsBlock,
  headlineBlock,
  issuerBlock,
  type Layout,
  noteBlock,
  summaryBlock,
} from './sheet-blocks.ts';
import { type Block, moved, NOTHING, type Sheet, stacked, stackedHeight } from './sheet.ts';
import { tapisBand } from './tapis-band.ts';

const ALL: Limits = {
  title: 9,
  summary: Infinity,
  facts: 5,
  fact: Infinity,
  note: Infinity,
  correction: Infinity,
};

/**
 * Lays a bulletin out on one sheet: as large as it fits, never over the edge. When even the smallest
 * scale is too large, first the body gives way, then every text is held to fewer lines.
 */
export function composeSheet(source: KitSource, fonts: KitFonts, look: Look): Sheet {
  const { width, height, margin } = look.page;
  const base: Layout = {
    ruler: newRuler(fonts),
    copy: kitCopy(source, fonts),
    look,
    scale: 1,
    titleScale: 1,
    once: newMemory(),
    limits: { ...ALL, title: look.title.lines },
    width: width - 2 * margin,
  };
  const { repeats, isBleeding } = look.band;
  const band = tapisBand(isBleeding ? width : base.width, repeats, look.colours);
  const edge = isBleeding ? 0 : margin;
  const top = edge + band.height + (isBleeding ? margin * 0.75 : look.gaps.medium);
  const footer = footerBlock(base, source.link);
  const footerTop = height - margin - footer.height;
  const content = largestThatFits(base, footerTop - look.gaps.medium - top);
  return {
    width,
    height,
    ground: look.colours.ground,
    marks: [
      ...moved(band.marks, edge, edge),
      ...moved(content.marks, margin, top),
      ...moved(footer.marks, margin, footerTop),
    ],
  };
}

/** Text never outgrows its title, and no title towers over small print. */
const TITLE_TO_TEXT = { least: 1.8, most: 4.6 };

function largestThatFits(base: Layout, room: number): Block {
  const { scales, longBody, cuts, cutScales } = base.look;
  const whole = firstThatFits(sized(base, scales), room, Infinity);
  if (whole) return contentOf(whole, Infinity);

  const readable = scales.filter((scale) => scale <= longBody.scale);
  const withoutBody =
    firstThatFits(sized(base, readable), room * (1 - longBody.share), 0) ??
    firstThatFits(sized(base, scales), room, 0);
  if (withoutBody) return withBodyIn(withoutBody, room);

  const cut = cuts.flatMap((limits) => sized({ ...base, limits }, cutScales));
  const last = firstThatFits(cut, room, 0) ?? cut.at(-1);
  return last ? contentOf(last, 0) : NOTHING;
}

function firstThatFits(layouts: Layout[], room: number, roomForBody: number): Layout | undefined {
  return layouts.find((layout) => heightOf(layout, roomForBody) <= room);
}

/** Every pairing of text and title sizes that looks right, larger text before larger titles. */
function sized(base: Layout, scales: readonly number[]): Layout[] {
  const { sizes, titleScales } = base.look;
  return scales.flatMap((scale) =>
    titleScales
      .filter((titleScale) => {
        const ratio = (sizes.title * titleScale) / (sizes.summary * scale);
        return ratio >= TITLE_TO_TEXT.least && ratio <= TITLE_TO_TEXT.most;
      })
      .map((titleScale) => ({ ...base, scale, titleScale })),
  );
}

/** As much of the body as the rest leaves room for. */
function withBodyIn(layout: Layout, room: number): Block {
  const rest = heightOf(layout, 0);
  return contentOf(layout, room - rest - layout.look.gaps.medium * layout.scale);
}

function contentOf(layout: Layout, roomForBody: number): Block {
  return stacked(partsOf(layout, roomForBody));
}

function heightOf(layout: Layout, roomForBody: number): number {
  return stackedHeight(partsOf(layout, roomForBody));
}

function partsOf(layout: Layout, roomForBody: number) {
  const { small, medium, large } = layout.look.gaps;
  const { scale, titleScale, limits, once } = layout;
  const key = `${scale} ${JSON.stringify(limits)}`;
  const block = (name: string, make: (layout: Layout) => Block) =>
    once(`${name} ${key}`, () => make(layout));
  const headline = once(`headline ${titleScale} ${limits.title}`, () => headlineBlock(layout));
  const body = once(`body ${scale} ${roomForBody}`, () => bodyBlock(layout, roomForBody));
  return [
    { gap: 0, block: block('issuer', issuerBlock) },
    { gap: medium * 0.8, block: block('alarm', alarmBlock) },
    { gap: medium * scale, block: block('correction', correctionBlock) },
    { gap: large * scale, block: headline },
    { gap: (small + medium / 2) * scale, block: block('summary', summaryBlock) },
    { gap: medium * scale, block: block('facts', factsBlock) },
    { gap: medium * scale, block: body },
    { gap: medium * scale, block: block('note', noteBlock) },
  ];
}

/** Makes each block once for its sizes: many pairings of text and title are tried. */
function newMemory(): Layout['once'] {
  const made = new Map<string, Block>();
  return (key, make) => {
    const block = made.get(key) ?? make();
    made.set(key, block);
    return block;
  };
}
