import { isCapital, type Name, namesIn } from './names.ts';
import { readWords, type Word } from './read-words.ts';
import { type Row, rowOf, skeleton, standsIn } from './spelling.ts';

/** A text as names and numbers are read from it. */
export type Told = {
  words: readonly Word[];
  roots: ReadonlySet<string>;
  names: readonly Name[];
  /** Capital letters tell names: neither all words have one nor none. */
  knowsCapitals: boolean;
  row: Row;
  /** Consonants of words that are written without their vowels. */
  skeletons: ReadonlySet<string>;
};

const MOST_WORDS = 600;
/** With more words in capitals than this it is a heading or shouting. */
const MOST_CAPITALS = 0.6;

/** `cityPlaces` are lower-case names that are places beside those everybody knows. */
export function tell(text: string, cityPlaces: ReadonlySet<string>): Told {
  const words = readWords(text).slice(0, MOST_WORDS);
  const telling = words.filter(({ isEmpty, isNumber }) => !isEmpty && !isNumber);
  const capitals = telling.filter(isCapital).length;
  const knowsCapitals = capitals > 0 && capitals <= telling.length * MOST_CAPITALS;
  const vowelless = words.filter(
    ({ plain }) => plain.length > 2 && !/[aeiou].*[aeiou]/.test(plain),
  );
  return {
    words,
    roots: new Set(words.map(({ root }) => root)),
    names: namesIn(words, { cityPlaces, knowsCapitals }),
    knowsCapitals,
    row: rowOf(words.map(({ plain }) => plain)),
    skeletons: new Set(vowelless.map(({ plain }) => skeleton(plain))),
  };
}

/** Whether these letters stand in the text, also misread, split, or without vowels. */
export function says(text: Told, said: string): boolean {
  const bones = skeleton(said);
  return standsIn(said, text.row) || (bones.length > 2 && text.skeletons.has(bones));
}
