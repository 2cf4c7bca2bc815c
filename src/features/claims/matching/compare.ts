import type { Reading } from './reading.ts';
import { letterGroups } from './terms.ts';

/** How telling a root is: high when few records have it. */
export type Weigh = (root: string) => number;

/** The message, made ready once to be held against many texts. */
export type Asked = {
  roots: ReadonlySet<string>;
  /** Where each root stands, first to last. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Groups of four letters within its words. */
  parts: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  grams: ReadonlySet<string>;
  mass: number;
  squares: number;
};

const GRAM = 4;

export function ask({ roots, letters }: Reading, weigh: Weigh): Asked {
  const set = new Set(roots);
  return {
    roots: set,
    places: placesOf(roots),
    parts: letterGroups(roots),
    pairs: new Set(pairsOf(roots)),
    grams: gramsOf(letters),
    mass: massOf(set, weigh),
    squares: massOf(set, (root) => weigh(root) ** 2),
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
  'coverSpelled',
  'coverRare',
  'rareBoth',
  'coverClose',
  'closeMass',
] as const;

export function compare(asked: Asked, text: Reading, weigh: Weigh): number[] {
  const roots = new Set(text.roots);
  const shared = [...roots].filter((root) => asked.roots.has(root));
  const mass = massOf(roots, weigh);
  const common = massOf(shared, weigh);
  const coverText = part(common, mass);
  const coverMessage = part(common, asked.mass);
  const missing = [...roots].filter((root) => !asked.roots.has(root));
  const square: Weigh = (root) => weigh(root) ** 2;
  const [rare, squares] = [massOf(shared, square), massOf(roots, square)];
  const close = closestMass(shared, asked, weigh);
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
    part(common + nearlyShared(missing, asked, weigh), mass),
    part(rare, squares),
    Math.sqrt(part(rare, squares) * part(rare, asked.squares)),
    part(close, mass),
    Math.log1p(close),
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

/** Words of the text that the message has only in another spelling, by the letters they share. */
function nearlyShared(missing: readonly string[], { parts }: Asked, weigh: Weigh): number {
  let mass = 0;
  for (const root of missing) {
    const groups = letterGroups([root]);
    const alike = part(inBoth(groups, parts), groups.size);
    if (alike >= HALF) mass += weigh(root) * alike;
  }
  return mass;
}

/** A claim is told in a sentence or two; words strewn over a long forward are less of a sign. */
const CLOSE = 25;
const HALF = 0.5;
const MOST_HITS = 80;

/** The most that shared words weigh that stand within 25 words of the message. */
function closestMass(shared: readonly string[], { places }: Asked, weigh: Weigh): number {
  const hits = shared
    .flatMap((root) => (places.get(root) ?? []).map((at) => ({ root, at })))
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_HITS);
  let most = 0;
  for (const [from, first] of hits.entries()) {
    const near = hits.slice(from).filter(({ at }) => at < first.at + CLOSE);
    most = Math.max(most, massOf(new Set(near.map(({ root }) => root)), weigh));
  }
  return most;
}

function placesOf(roots: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, root] of roots.entries()) places.set(root, [...(places.get(root) ?? []), at]);
  return places;
}

const pairsOf = (roots: readonly string[]) =>
  roots.slice(1).map((root, at) => `${roots[at] ?? ''} ${root}`);

function inBoth(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const one of some) if (others.has(one)) count += 1;
  return count;
}

function gramsOf(letters: string, length = GRAM): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) {
    grams.add(letters.slice(at, at + length));
  }
  return grams;
}
