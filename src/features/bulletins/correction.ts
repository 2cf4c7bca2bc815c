import type { BulletinContent } from './content.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** A proposed text; `published` and `refused` once a second person has decided. */
export type Correction = {
  id: string;
  bulletinId: string;
  state: 'proposed' | 'published' | 'refused';
  content: BulletinContent;
  note: string;
  proposedBy: string;
  proposerName: string;
  proposedAt: Date;
};

/** The texts of a bulletin, in reading order. */
export const TEXT_PARTS = [
  'title',
  'summary',
  'who',
  'happensWhen',
  'happensWhere',
  'how',
  'body',
  'contact',
  'source',
  'letterNumber',
  'letterReplaces',
] as const;
export type TextPart = (typeof TEXT_PARTS)[number];
export type ChangedPart =
  TextPart | 'validFrom' | 'validUntil' | 'letterDate' | 'variants' | 'files';

type Texts = Record<TextPart, string>;

/** What differs between two texts, files and dates included. */
export function changedParts(before: BulletinContent, after: BulletinContent): ChangedPart[] {
  const texts: ChangedPart[] = TEXT_PARTS.filter((part) => before[part] !== after[part]);
  const others: [ChangedPart, unknown, unknown][] = [
    ['validFrom', before.validFrom, after.validFrom],
    ['validUntil', before.validUntil, after.validUntil],
    ['letterDate', before.letterDate, after.letterDate],
    ['variants', before.variants, after.variants],
    ['files', before.files, after.files],
  ];
  const changed = others.filter(([, old, fresh]) => JSON.stringify(old) !== JSON.stringify(fresh));
  return [...texts, ...changed.map(([part]) => part)];
}

export type PartDiff = { part: TextPart; diff: DiffPart[] };

/** The changed texts, word by word. */
export function textDiffs(before: Texts, after: Texts): PartDiff[] {
  return TEXT_PARTS.filter((part) => before[part] !== after[part]).map((part) => ({
    part,
    diff: wordDiff(before[part], after[part]),
  }));
}
