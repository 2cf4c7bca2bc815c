import { announced, isCapital, type Kind, KINDS, type Name } from './names.ts';
import type { Word } from './read-words.ts';
import { editDistance, isSpelledAlike } from './spelling.ts';
import { type Run, type Swap, swapsOf } from './swaps.ts';
import { says, type Told } from './told.ts';

export type Veto = Kind | 'name' | 'number' | 'negation';

/** All texts of a record together, and the one of them that is most like the message. */
export type ToldRecord = { closest: Told; whole: Told };

/** Up to this many unlisted words may stand for a name in a text that is else the same. */
const MOST_UNLISTED = 2;
const ELSE_THE_SAME = 0.8;
/** Enough of it is the same for several new words in the place of several others to tell. */
const MOSTLY_THE_SAME = 0.5;
/** A negation tells only where nearly nothing else was left out. */
const NOTHING_ELSE = 0.9;

/**
 * What speaks against a message and a record stating the same though they sound alike: each has
 * a name, number or negation that the other lacks. Only a difference both ways counts, so that
 * a text cut short, added to, misread or misspelled is still the same.
 */
export function vetoesOf(message: Told, { closest, whole }: ToldRecord): Veto[] {
  const found = new Set<Veto>();
  const unlisted: Swap[] = [];
  for (const swap of swapsOf(message, closest)) {
    const numbers = numbersDiffer(swap);
    if (numbers !== null) {
      if (numbers) found.add('number');
      continue;
    }
    if (isOneThing(swap, message, { closest, whole })) continue;
    if (isNamed(swap.mine, message) && isNamed(swap.theirs, closest)) {
      found.add(kindOf(swap.mine, message) ?? kindOf(swap.theirs, closest) ?? 'name');
    } else unlisted.push(swap);
  }
  if (shared(message, closest) >= ELSE_THE_SAME) {
    const names = unlisted.filter((swap) => mayBeNames(swap, message.knowsCapitals));
    if (unlisted.length <= MOST_UNLISTED && names.length > 0) found.add('name');
    if (shared(closest, message) >= NOTHING_ELSE && isTurnedRound(message, closest)) {
      found.add('negation');
    }
  }
  if (shared(message, closest) >= MOSTLY_THE_SAME && unlisted.some(isRefilled)) found.add('name');
  for (const kind of KINDS) {
    if (lacks(message, whole, kind) && lacks(whole, message, kind)) found.add(kind);
  }
  return [...found];
}

/** Null when they are not both numbers. Digits torn apart or run together are the same. */
function numbersDiffer({ mine, theirs }: Swap): boolean | null {
  const [one, other] = [digitsOf(mine), digitsOf(theirs)];
  if (one === '' || other === '') return null;
  if (one === other) return false;
  return !(Math.min(one.length, other.length) > 1 && (one.includes(other) || other.includes(one)));
}

const digitsOf = ({ words }: Run) =>
  words
    .filter(({ isNumber }) => isNumber)
    .map(({ plain }) => plain.replace(/\D/g, ''))
    .join('')
    .replace(/^0+/, '');

/** Two spellings, or one text says the other's words somewhere else. Listed names are told apart to the letter. */
function isOneThing(
  { mine, theirs }: Swap,
  message: Told,
  { closest, whole }: ToldRecord,
): boolean {
  const [name, other] = [nameIn(mine, message), nameIn(theirs, closest)];
  if (name && other) {
    return (
      whole.names.some(({ key }) => key === name.key) ||
      message.names.some(({ key }) => key === other.key)
    );
  }
  if (says(whole, joined(mine.words)) || says(message, joined(theirs.words))) return true;
  return mine.words.some((word) => theirs.words.some((one) => isOneWord(word, one)));
}

function isOneWord(one: Word, other: Word): boolean {
  const [a, b] = [one.written.toLowerCase(), other.written.toLowerCase()];
  if (isSpelledAlike(one.plain, other.plain) || isSpelledAlike(a, b)) return true;
  return Math.min(a.length, b.length) === 3 && editDistance(a, b) === 1;
}

const joined = (words: readonly Word[]) => words.map(({ plain }) => plain).join('');

function nameIn(run: Run, text: Told): Name | null {
  return (
    text.names.find(({ at, length }) => at < run.at + run.words.length && at + length > run.at) ??
    null
  );
}

function kindOf(run: Run, text: Told): Kind | null {
  const before = text.words[run.at - 1];
  return nameIn(run, text)?.kind ?? (before ? announced(before) : null);
}

const isNamed = (run: Run, text: Told) =>
  kindOf(run, text) !== null ||
  (text.knowsCapitals && run.words.some((word) => isCapital(word) && !word.isNumber));

const NEGATIONS = new Set(['tidak', 'bukan', 'belum', 'jangan', 'tanpa', 'batal']);

/** The share of the words of one text that the other has too, from the first such word to the last. */
function shared(one: Told, other: Told): number {
  const known = one.words
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ plain, root }) => NEGATIONS.has(plain) || other.roots.has(root));
  const within = known.slice(known.indexOf(true), known.lastIndexOf(true) + 1);
  return within.filter(Boolean).length / Math.max(1, within.length);
}

/**
 * Several whole words in the place of several others, not one of them alike: the story has another
 * subject. Short ones may be short forms of the others.
 */
const isRefilled = ({ mine, theirs }: Swap): boolean =>
  [mine, theirs].every(({ words }) => words.filter(({ plain }) => plain.length > 4).length > 1);

/** Prefixes and endings that names do not have. */
const BUILT = /^(?:me[mnl]|ber|di|ter|pe[mn]).{4}|.{3}(?:kan|nya|lah)$/;

/** Where capitals show names, one of the two must have one; elsewhere any word that is not built from another. */
function mayBeNames({ mine, theirs }: Swap, knowsCapitals: boolean): boolean {
  const words = [...mine.words, ...theirs.words];
  if (knowsCapitals && !words.some(isCapital)) return false;
  return words.every(({ plain, isNumber }) => !isNumber && !BUILT.test(plain));
}

/** A listed name of this kind that the other text does not say at all. */
function lacks(has: Told, other: Told, kind: Kind): boolean {
  const there = new Set(other.names.map(({ key }) => key));
  return has.names.some(
    (name) =>
      name.kind === kind &&
      !there.has(name.key) &&
      !says(other, joined(has.words.slice(name.at, name.at + name.length))) &&
      !says(other, name.key.replaceAll(' ', '')),
  );
}

/** One denies what the other says: the same words on both sides of a negation that only one has. */
function isTurnedRound(message: Told, closest: Told): boolean {
  return denies(message, closest) || denies(closest, message);
}

function denies(one: Told, other: Told): boolean {
  const pairs = new Set(
    other.words.map(({ root }, at) => `${root} ${other.words[at + 1]?.root ?? ''}`),
  );
  return one.words.some(({ plain }, at) => {
    if (!NEGATIONS.has(plain)) return false;
    const [before, after] = [one.words[at - 1]?.root, one.words[at + 1]?.root];
    return before !== undefined && after !== undefined && pairs.has(`${before} ${after}`);
  });
}
