import type { KitCopy } from './kit-copy.ts';
import type { Limits, Look } from './look.ts';
import type { Ruler } from './ruler.ts';
import { type Block, moved, NOTHING, stacked } from './sheet.ts';
import { textBlock, type TextStyle, titleBlock } from './text-block.ts';

/** What every block is laid out with. */
export type Layout = {
  ruler: Ruler;
  copy: KitCopy;
  look: Look;
  scale: number;
  titleScale: number;
  limits: Limits;
  /** Between the margins. */
  width: number;
  /** Remembers a block under a key that says all it depends on. */
  once: (key: string, make: () => Block) => Block;
};

/** Who says it, and what kind of word it is; these keep their size at every scale. */
export function issuerBlock(layout: Layout): Block {
  const { ruler, copy, look, width } = layout;
  const { sizes, colours, gaps } = look;
  const style = { ...plain(look, sizes.kind, width), colour: colours.soft };
  const kindWidth = ruler.width(copy.kind, 'semibold', sizes.kind);
  const kind = textBlock(ruler, copy.kind, { ...style, weight: 'semibold' });
  const isImportant = copy.urgency === 'important';
  const pill = pillBlock(
    { ...layout, scale: 1 },
    isImportant ? copy.urgencyLabel.toUpperCase() : '',
  );
  const pillRoom = isImportant ? pill.width + gaps.small * 0.8 : 0;
  const issuer = textBlock(ruler, copy.issuer, {
    ...style,
    weight: 'bold',
    size: sizes.issuer,
    colour: colours.ink,
    leading: 1.25,
    width: width - kindWidth - pillRoom - gaps.medium,
    mostLines: 2,
  });
  const line = (sizes.issuer * ruler.capHeight) / 2;
  const marks = [
    ...issuer.marks,
    ...moved(pill.marks, width - kindWidth - pillRoom, line - pill.height / 2),
    ...moved(kind.marks, width - kindWidth, line - kind.height / 2),
  ];
  return { height: Math.max(issuer.height, kind.height), marks };
}

/** White on a filled block: the one thing seen from across the road. */
export function alarmBlock({ ruler, copy, look, scale, width }: Layout): Block {
  if (copy.urgency !== 'emergency') return NOTHING;
  const size = look.sizes.alarm * scale;
  const word = textBlock(ruler, copy.urgencyLabel.toUpperCase(), {
    weight: 'extrabold',
    size,
    colour: look.colours.onAlarm,
    leading: 1,
    width,
    tracking: 0.02,
    mostLines: 1,
  });
  return boxed(word, width, { ground: look.colours.alarm, look, pad: size * 0.42 });
}

/** What changed comes before the news itself. */
export function correctionBlock(layout: Layout): Block {
  const { copy, look, scale, ruler, limits, width } = layout;
  if (!copy.correction) return NOTHING;
  const pad = look.gaps.small * 1.3 * scale;
  const inner = width - 2 * pad;
  const { label, version, note } = copy.correction;
  const size = look.sizes.label * scale;
  const pill = pillBlock(layout, label.toUpperCase());
  const beside = textBlock(ruler, version, {
    ...plain(look, size, inner - pill.width - look.gaps.small),
    weight: 'semibold',
    mostLines: 2,
  });
  const middle = (pill.height - size * ruler.capHeight) / 2;
  const head = {
    height: Math.max(pill.height, middle + beside.height),
    marks: [...pill.marks, ...moved(beside.marks, pill.width + look.gaps.small, middle)],
  };
  const text = textBlock(ruler, note, {
    ...plain(look, look.sizes.note * scale, inner),
    weight: 'semibold',
    mostLines: limits.correction,
  });
  const content = stacked([
    { gap: 0, block: head },
    { gap: look.gaps.small * 1.2 * scale, block: text },
  ]);
  return boxed(content, width, { ground: look.colours.correctionGround, look, pad });
}

export function headlineBlock({ ruler, copy, look, titleScale, limits, width }: Layout): Block {
  const { smallest } = look.title;
  const title = titleBlock(ruler, copy.title, {
    role: 'H1',
    weight: 'extrabold',
    size: Math.max(look.sizes.title * titleScale, smallest),
    smallest,
    colour: look.colours.ink,
    leading: 1.13,
    tracking: -0.012,
    width,
    mostLines: limits.title,
  });
  const [mark] = title.marks;
  const descent = mark?.kind === 'text' ? mark.size * 0.2 : 0;
  return { ...title, height: title.height + descent };
}

export function summaryBlock({ ruler, copy, look, scale, limits, width }: Layout): Block {
  return textBlock(ruler, copy.summary, {
    ...plain(look, look.sizes.summary * scale, width),
    mostLines: limits.summary,
  });
}

/** When, where, for whom, how, whom to ask: labels in one column, hairlines between the rows. */
export function factsBlock({ ruler, copy, look, scale, limits, width }: Layout): Block {
  const { sizes, colours, gaps, rule } = look;
  const label = plain(look, sizes.label * scale, width);
  const facts = copy.facts.slice(0, limits.facts);
  const labels = facts.map((fact) => ruler.width(fact.label, 'semibold', label.size));
  const column = Math.max(0, ...labels) + gaps.medium * scale;
  const size = sizes.fact * scale;
  const drop = (size - label.size) * ruler.capHeight;
  const pad = gaps.small * 1.15 * scale;

  const rows = facts.map((fact) => {
    const name = textBlock(ruler, fact.label, {
      ...label,
      weight: 'semibold',
      colour: colours.soft,
    });
    const value = textBlock(ruler, fact.text, {
      ...plain(look, size, width - column),
      weight: 'semibold',
      mostLines: limits.fact,
    });
    const marks = [
      { kind: 'box' as const, x: 0, y: 0, width, height: rule, colour: colours.rule },
      ...moved(name.marks, 0, pad + drop),
      ...moved(value.marks, column, pad),
    ];
    return { gap: 0, block: { height: pad + value.height + pad, marks } };
  });
  return stacked(rows);
}

/** What the KIM that hangs it up adds. */
export function noteBlock({ ruler, copy, look, scale, limits, width }: Layout): Block {
  if (!copy.note || limits.note === 0) return NOTHING;
  const pad = look.gaps.small * 1.3 * scale;
  const inner = plain(look, look.sizes.note * scale, width - 2 * pad);
  const label = { ...inner, size: look.sizes.label * scale, colour: look.colours.soft };
  const content = stacked([
    {
      gap: 0,
      block: textBlock(ruler, copy.note.label, { ...label, weight: 'semibold', mostLines: 1 }),
    },
    {
      gap: look.gaps.small * scale,
      block: textBlock(ruler, copy.note.text, { ...inner, mostLines: limits.note }),
    },
  ]);
  return boxed(content, width, { ground: look.colours.noteGround, look, pad });
}

/** A word in reverse on a filled box. */
function pillBlock({ ruler, look, scale }: Layout, word: string): Block & { width: number } {
  if (word === '') return { ...NOTHING, width: 0 };
  const size = look.sizes.label * scale;
  const tracking = 0.06;
  const text = textBlock(ruler, word, {
    ...plain(look, size, Infinity),
    weight: 'extrabold',
    colour: look.colours.ground,
    tracking,
  });
  const pad = size * 0.5;
  const width = ruler.width(word, 'extrabold', size) + tracking * size * word.length + 2 * pad;
  const height = text.height + size * 0.8;
  const box = { kind: 'box', x: 0, y: 0, width, height, radius: look.radius / 2 } as const;
  const marks = [
    { ...box, colour: look.colours.ink },
    ...moved(text.marks, pad, (height - text.height) / 2),
  ];
  return { width, height, marks };
}

type Box = { ground: string | null; look: Look; pad: number };

function boxed(content: Block, width: number, { ground, look, pad }: Box): Block {
  const height = content.height + 2 * pad;
  const frame = { kind: 'box', x: 0, y: 0, width, height, radius: look.radius } as const;
  const box = ground
    ? { ...frame, colour: ground }
    : { ...frame, colour: look.colours.ink, outline: 2 * look.rule };
  return { height, marks: [box, ...moved(content.marks, pad, pad)] };
}

export function plain(look: Look, size: number, width: number): TextStyle {
  return { weight: 'regular', size, width, colour: look.colours.ink, leading: 1.42 };
}
