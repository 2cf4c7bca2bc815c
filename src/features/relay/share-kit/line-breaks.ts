import type { Weight } from './kit-fonts.ts';
import type { Ruler } from './ruler.ts';

export type Setting = { weight: Weight; size: number; width: number };

/** What stays with the word after it (RW 03, pukul 08.00), and with the number before it (24 November). */
const LEADS = /^(?:RW|RT|No\.|Jl\.|Gg\.|Rp\.?|pukul)$/iu;
const FOLLOWS =
  /^(?:WIB|WITA|WIT|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|tahun|orang|hari|jam|menit|persen|ribu|juta|rupiah)\b/iu;

/** Breaks a text into lines that fit the width; only a word wider than a line is broken inside. */
export function linesOf(ruler: Ruler, text: string, { weight, size, width }: Setting): string[] {
  const fits = (line: string) => ruler.width(line, weight, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of unbroken(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : brokenWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
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
  const kept = lines.slice(0, most);
  const last = (kept.pop() ?? '').split(' ');
  const ended = () => `${last.join(' ').replace(/[\s.,;:–—-]+$/u, '')}…`;
  while (last.length > 1 && ruler.width(ended(), setting.weight, setting.size) > setting.width)
    last.pop();
  return most === 0 ? [] : [...kept, ended()];
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

function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (!fits(rest) && rest.length > 1) {
    let end = 1;
    while (end < rest.length && fits(rest.slice(0, end + 1))) end += 1;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
