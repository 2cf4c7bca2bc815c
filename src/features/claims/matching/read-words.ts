import { foldText } from './fold-text.ts';
import { SLANG } from './slang.ts';
import { STOP_WORDS } from './stop-words.ts';
import { stripAffixes } from './strip-affixes.ts';

export type Word = {
  /** In lower case, look-alikes and leet undone, the usual word for an abbreviation. */
  plain: string;
  /** `plain` without its affixes: what two texts are compared by. */
  root: string;
  /** As it was written, which shows names. */
  written: string;
  isNumber: boolean;
  /** Says nothing about what a message claims. */
  isEmpty: boolean;
};

/** Enough for every forward; bounds all work that comes after. */
const MOST_WORDS = 1_500;
/** No word is longer; what is, is a trick. */
const LONGEST_WORD = 60;
const LINKS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S{1,255}/giu;
/** What fact-checkers put before a title. */
const LABELS =
  /^\s*(?:[[(](?:salah|benar|hoa[xk]s?|disinformasi|misinformasi|klarifikasi|fakta|cek fakta|berita|edukasi|update)[^\])]{0,30}[\])]\s*:?\s*)+/iu;
const RUNS = /[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** The words of a text in order, links left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const folded = foldText(text).replace(LABELS, '').replace(LINKS, ' ');
  for (const [run] of folded.matchAll(RUNS)) {
    for (const piece of piecesOf(run)) {
      const word = wordOf(piece);
      const before = words.at(-1);
      if (before?.plain !== word.plain || word.isNumber) words.push(word);
    }
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

function piecesOf(run: string): string[] {
  if (THOUSANDS.test(run)) return [run.replace(/[.,]/g, '')];
  if (DECIMAL.test(run)) return [run.replace(',', '.')];
  return run
    .replaceAll("'", '')
    .split(/[.,]/)
    .flatMap((part) => part.split(/(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})/u))
    .flatMap(unmixed);
}

/** `anak2` is anak, `50jt` is 50 and juta, `COVID19` is covid and 19, `b4nk` is bank. */
function unmixed(part: string): string[] {
  if (!/\d/.test(part) || !/\p{L}/u.test(part)) return [part];
  const twice = /^(\p{L}{3,})2(?:nya|an)?$/u.exec(part)?.[1];
  if (twice) return [twice];
  if (/^\d+\p{L}{1,6}$/u.test(part) || /^\p{L}{2,}\d+$/u.test(part)) {
    return part.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u);
  }
  return [part.replace(/\d/g, (digit) => LEET[digit] ?? digit)];
}

function wordOf(written: string): Word {
  const lower = written
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1');
  const plain = SLANG.get(lower) ?? lower;
  const isNumber = /^\d/.test(plain);
  // numbers are masked by zeros, and a lone letter is noise
  const isEmpty = isNumber
    ? /^0+$/.test(plain)
    : plain.length < 2 || STOP_WORDS.has(plain) || STOP_WORDS.has(lower);
  return { plain, root: isNumber ? plain : stripAffixes(plain), written, isNumber, isEmpty };
}
