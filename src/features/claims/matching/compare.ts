import type { Reading } from './reading.ts';

/** How telling a root is: high when few records have it. */
export type Weigh = (root: string) => number;

/** The message, made ready once to be held against many texts. */
export type Asked = {
  roots: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  grams: ReadonlySet<string>;
  mass: number;
  length: number;
};

export const GRAM = 4;

export function ask({ roots, letters }: Reading, weigh: Weigh): Asked {
  const set = new Set(roots);
  return {
    roots: set,
    pairs: new Set(pairsOf(roots)),
    grams: gramsOf(letters),
    mass: massOf(set, weigh),
    length: roots.length,
  };
}

/** What is compared; the weights in weights.json stand in this order. */
export const FEATURES = [
  'coverText',
  'coverMessage',
  'coverBoth',
  'sharedMass',
  'rarestShared',
  'rarestMissing',
  'pairsText',
  'pairsMessage',
  'gramsText',
  'gramsMessage',
  'gramsBoth',
  'textLength',
  'messageLength',
  'shorter',
] as const;

export function compare(asked: Asked, text: Reading, weigh: Weigh): number[] {
  const roots = new Set(text.roots);
  const shared = [...roots].filter((root) => asked.roots.has(root));
  const mass = massOf(roots, weigh);
  const common = massOf(shared, weigh);
  const coverText = part(common, mass);
  const coverMessage = part(common, asked.mass);
  const missing = [...roots].filter((root) => !asked.roots.has(root));
  const pairs = new Set(pairsOf(text.roots));
  const grams = gramsOf(text.letters);
  const samePairs = inBoth(pairs, asked.pairs);
  const sameGrams = inBoth(grams, asked.grams);
  const gramsText = part(sameGrams, grams.size);
  const gramsMessage = part(sameGrams, asked.grams.size);
  return [
    coverText,
    coverMessage,
    Math.sqrt(coverText * coverMessage),
    Math.log1p(common),
    heaviest(shared, weigh) / 10,
    heaviest(missing, weigh) / 10,
    part(samePairs, pairs.size),
    part(samePairs, asked.pairs.size),
    gramsText,
    gramsMessage,
    Math.sqrt(gramsText * gramsMessage),
    Math.log1p(roots.size),
    Math.log1p(asked.roots.size),
    Math.max(coverText, coverMessage),
  ];
}

const part = (some: number, all: number) => (all > 0 ? some / all : 0);

function massOf(roots: Iterable<string>, weigh: Weigh): number {
  let mass = 0;
  for (const root of roots) mass += weigh(root);
  return mass;
}

function heaviest(roots: string[], weigh: Weigh): number {
  return roots.reduce((most, root) => Math.max(most, weigh(root)), 0);
}

const pairsOf = (roots: readonly string[]) =>
  roots.slice(1).map((root, at) => `${roots[at] ?? ''} ${root}`);

function inBoth(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const one of some) if (others.has(one)) count += 1;
  return count;
}

export function gramsOf(letters: string, length = GRAM): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) {
    grams.add(letters.slice(at, at + length));
  }
  return grams;
}
