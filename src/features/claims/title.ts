import { countLetters } from './count-letters.ts';

/** As much of a message as names it in a list; the desk may give it a better name. */
const LONGEST = 100;

/**
 * The first words of a message, for a claim that nobody has named yet: whole words, no line breaks,
 * and three dots where there is more. Never empty: a picture without words is called `unnamed`.
 */
export function titleFrom(quote: string, unnamed: string): string {
  const plain = quote.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (countLetters(plain) < 3) return unnamed;
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${withoutHalfSign(end > LONGEST / 2 ? cut.slice(0, end) : cut)} …`;
}

/** A sign outside of the basic plane is never cut in two. */
const withoutHalfSign = (text: string) => text.replace(/[\uD800-\uDBFF]$/, '');
