import type { Weight } from './kit-fonts.ts';
import type { Ruler } from './ruler.ts';

export type Setting = { weight: Weight; size: number; width: number };

/** What stays with the word after it (RW 03, pukul 08.00), and with the number before it (24 November). */
const LEADS = /^(?:RW|RT|No\.|Jl\.|Gg\.|Rp\.?|pukul)$/iu;
const FOLLOWS =
  /^(?:WIB|WITA|WIT|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|tahun|orang|hari|jam|menit|persen|ribu|juta|rupiah)\b/iu;

/** Breaks a text into lines that fit the width; only a word wider than a line is broken inside. */
export function linesOf(ruler: Ruler, text: string, { weight, size, width }: Setting): string[] {
  const widthOf = (word: string) => ruler.width(word, weight, size);
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of unbroken(text)) {
    const wide = widthOf(word);
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wide <= width ? [word] : brokenWord(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = widthOf(line);
  }
  return line === '' ? lines : [...lines, line];
}

/** A last line shorter than this share of the width looks forgotten. */
const SHORTEST_LAST = 0.22;

/** As `linesOf`, drawn in a little where that brings company to a lonely last word. */
export function tidyLinesOf(ruler: Ruler, text: string, setting: Setting): string[] {
  const { weight, size, width } = setting;
  const isTidy = (lines: string[]) =>
    ruler.width(lines.at(-1) ?? '', weight, size) >= width * SHORTEST_LAST;
  const lines = linesOf(ruler, text, setting);
  if (lines.length < 2 || !Number.isFinite(width) || isTidy(lines)) return lines;
  const narrower = [0.96, 0.92, 0.88, 0.84, 0.8]
    .map((share) => linesOf(ruler, text, { ...setting, width: width * share }))
    .find((tried) => tried.length === lines.length && isTidy(tried));
  return narrower ?? lines;
}

/** The same number of lines, but of even length: how a title should break. */
export function evenLinesOf(ruler: Ruler, text: string, setting: Setting): string[] {
  const count = linesOf(ruler, text, setting).length;
  let narrow = setting.width / 2;
  let wide = setting.width;
  while (wide - narrow > setting.size / 8) {
    const width = (narrow + wide) / 2;
    if (linesOf(ruler, text, { ...setting, width }).length > count) narrow = width;
    else wide = width;
  }
  return linesOf(ruler, text, { ...setting, width: wide });
}

/** The first lines, the last of them ending in an ellipsis when more was to come. */
export function firstLines(
  ruler: Ruler,
  lines: string[],
  most: number,
  setting: Setting,
): string[] {
  if (lines.length <= most) return lines;
  if (most === 0) return [];
  const fits = (line: string) => ruler.width(line, setting.weight, setting.size) <= setting.width;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && !fits(ended(words.join(' ')))) words.pop();
  let last = words.join(' ');
  while (last !== '' && !fits(ended(last))) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), ended(last)];
}

function ended(line: string): string {
  return `${line.replace(/[\s.,;:–—-]+$/u, '')}…`;
}

/** The words of a text; those that belong on one line as one. */
function unbroken(text: string): string[] {
  const words: string[] = [];
  let previous = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const isBound =
      LEADS.test(previous) || (/^[\d.,:–-]*\d$/u.test(previous) && FOLLOWS.test(word));
    const last = isBound ? words.pop() : undefined;
    words.push(last === undefined ? word : `${last} ${word}`);
    previous = word;
  }
  return words;
}

/** Letter by letter: measuring every beginning of a long word would be slow. */
function brokenWord(word: string, width: number, widthOf: (letter: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const wide = widthOf(letter);
    if (piece !== '' && used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += wide;
  }
  return [...pieces, piece];
}
