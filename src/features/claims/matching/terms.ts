import type { Reading } from './reading.ts';

/** What a term was made of; each family is asked for its own best candidates. */
export const FAMILIES = ['word', 'title', 'body'] as const;
export type Family = (typeof FAMILIES)[number];

export type Term = { term: number; weight: number };

/** One of how many letter groups of a long text is kept: the same ones in every copy of it. */
const KEPT_OF = 4;
const MOST_BODY_GRAMS = 120;
const MOST_WORDS = 300;
/** BM25: how fast repetition stops counting, how much length does, and the usual length. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.5;
const USUAL_LENGTH = 20;

/** What a record is filed under. */
export function termsOfRecord(title: Reading, bodies: readonly Reading[]): Term[] {
  const found = new Map<number, number>();
  for (const text of [title, ...bodies]) {
    for (const { term, weight } of wordTerms(text.roots)) {
      found.set(term, Math.max(found.get(term) ?? 0, weight));
    }
  }
  const grams = letterGroups(title.roots);
  const share = 1 / Math.sqrt(Math.max(1, grams.size));
  for (const gram of grams) found.set(termOf('title', gram), share);
  for (const body of bodies) {
    for (const term of bodyTerms(body)) found.set(term, 1);
  }
  return [...found].map(([term, weight]) => ({ term, weight }));
}

/** What a message is looked up by, family by family. */
export function termsOfMessage(message: Reading): Record<Family, number[]> {
  return {
    word: wordTerms(message.roots).map(({ term }) => term),
    title: [...letterGroups(message.roots)].map((gram) => termOf('title', gram)),
    body: [...bodyTerms(message)],
  };
}

function wordTerms(roots: readonly string[]): Term[] {
  const times = new Map<string, number>();
  for (const root of roots.slice(0, MOST_WORDS)) times.set(root, (times.get(root) ?? 0) + 1);
  const length = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * roots.length) / USUAL_LENGTH;
  return [...times].map(([root, count]) => ({
    term: termOf('word', root),
    weight: (count * (SATURATION + 1)) / (count + SATURATION * length),
  }));
}

/** Four letters in a row within a word and its edges: a misread letter spoils only some of them. */
export function letterGroups(roots: readonly string[]): Set<string> {
  const groups = new Set<string>();
  for (const root of new Set(roots.slice(0, MOST_WORDS))) {
    const edged = ` ${root} `;
    for (let at = 0; at + 4 <= edged.length; at += 1) groups.add(edged.slice(at, at + 4));
  }
  return groups;
}

/** Five letters across word edges, chosen by their own hash, so that a copy chooses the same. */
function bodyTerms({ letters }: Reading): Set<number> {
  const terms = new Set<number>();
  for (let at = 0; at + 5 <= letters.length && terms.size < MOST_BODY_GRAMS; at += 1) {
    const term = termOf('body', letters.slice(at, at + 5));
    if (term % KEPT_OF === 0) terms.add(term);
  }
  return terms;
}

/** FNV-1a of the family and the letters, as a positive integer that PostgreSQL can hold; never 0. */
export function termOf(family: Family, letters: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${family}:${letters}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 1) ^ (hash & 1) || 1;
}
