import { readWords } from './read-words.ts';

/** A text as the comparison sees it. */
export type Reading = {
  /** Roots of the words that say something, in order, with numbers. */
  roots: readonly string[];
  /** All letters and digits in a row, signs that a camera or a joker confuses made one. */
  letters: string;
};

const MOST_LETTERS = 4_000;
/** What a bad photo or leet turns into something else; both sides are folded alike. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[1ijt|]/g, 'l'],
  [/[0oce]/g, 'a'],
  [/[5z]/g, 's'],
  [/8/g, 'b'],
  [/[vw]/g, 'u'],
  [/rn|rl/g, 'n'],
];

export function readText(text: string): Reading {
  const words = readWords(text);
  return {
    roots: words.filter(({ isEmpty }) => !isEmpty).map(({ root }) => root),
    letters: lettersOf(words.map(({ plain }) => plain).join('')),
  };
}

function lettersOf(plain: string): string {
  return CONFUSED.reduce(
    (letters, [confused, one]) => letters.replace(confused, one),
    plain.slice(0, MOST_LETTERS),
  );
}
