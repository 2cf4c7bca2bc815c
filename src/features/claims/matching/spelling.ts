/** How far two spellings may be apart, as a share of the longer, and still be one word. */
const MOST_APART = 0.4;
const LONGEST_COMPARED = 40;

/** Misread, mistyped, shortened or without its vowels: likely the same word or name. */
export function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, LONGEST_COMPARED), other.slice(0, LONGEST_COMPARED)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (skeleton(short).length >= 2 && skeleton(short) === skeleton(long)) return true;
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return true;
  return short.length >= 4 && editDistance(short, long) <= Math.floor(long.length * MOST_APART);
}

/** The consonants of a word, each once in a row. */
export function skeleton(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** Letters to put in, take out or change to make one word the other. */
export function editDistance(one: string, other: string): number {
  return lastRow(one, other, false).at(-1) ?? 0;
}

/** A text as letters in a row, and where its words begin and end in it. */
export type Row = { letters: string; starts: ReadonlySet<number>; ends: ReadonlySet<number> };

/** Under this many letters a name is only found whole, and at the edge of a word. */
const SHORT = 5;
const LETTERS_A_MISTAKE = 4;

export function rowOf(words: readonly string[]): Row {
  let letters = '';
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const word of words.map(unmisread)) {
    starts.add(letters.length);
    letters += word;
    ends.add(letters.length);
  }
  return { letters, starts, ends };
}

/** Whether the name stands in the text, torn apart, run together or with a misread letter in four. */
export function standsIn(name: string, { letters, starts, ends }: Row): boolean {
  const wanted = unmisread(name);
  if (wanted === '') return true;
  if (wanted.length >= SHORT) {
    const mistakes = Math.floor(wanted.length / LETTERS_A_MISTAKE);
    return letters.includes(wanted) || Math.min(...lastRow(wanted, letters, true)) <= mistakes;
  }
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    if (starts.has(at) || ends.has(at + wanted.length)) return true;
  }
  return false;
}

/** The letters for which a camera takes these signs, so that both count as the same. */
const unmisread = (word: string) =>
  word.replace(/[1l|]/g, 'i').replace(/0/g, 'o').replace(/5/g, 's').replace(/[68]/g, 'b');

/** The last row of the table of edit distances; `anywhere` lets the match begin at any letter of the text. */
function lastRow(name: string, text: string, anywhere: boolean): number[] {
  let above = Array.from({ length: text.length + 1 }, (_, at) => (anywhere ? 0 : at));
  for (let row = 1; row <= name.length; row += 1) {
    const letter = name[row - 1];
    const line = [row];
    for (let at = 1; at <= text.length; at += 1) {
      const [over = 0, left = 0, corner = 0] = [above[at], line[at - 1], above[at - 1]];
      line.push(Math.min(over + 1, left + 1, corner + (text[at - 1] === letter ? 0 : 1)));
    }
    above = line;
  }
  return above;
}
