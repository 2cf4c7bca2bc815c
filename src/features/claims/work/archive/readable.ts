import { findPersonalData } from '#platform/personal-data.ts';
import { decoded, wordsOfMarkup } from './words-of-markup.ts';

export type Readable = { title: string; text: string };

/** As much as everybody gets to read of a page; the check on `archive_text` is wider. */
const LONGEST_TEXT = 100_000;
const LONGEST_TITLE = 300;
/** Endless markup is read no further. */
const LONGEST_MARKUP = 3_000_000;

/** The words of a page, a paragraph a line, for people to read: never markup. */
export function readableHtml(html: string): Readable {
  const markup = html.slice(0, LONGEST_MARKUP);
  return { title: titleOf(markup), text: readableText(wordsOfMarkup(markup)) };
}

/** Plain words: no control signs, no rows of empty lines, numbers of identity cards covered. */
export function readableText(text: string): string {
  const lines = text
    .slice(0, LONGEST_MARKUP)
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '');
  return withoutCardNumbers(lines.join('\n').slice(0, LONGEST_TEXT));
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Looked for at the beginning of the page, where it stands. */
function titleOf(markup: string): string {
  const [, title = ''] =
    /<title(?:\s[^<>]{0,100})?>([^<]{0,600})/i.exec(markup.slice(0, 50_000)) ?? [];
  return oneLine(decoded(title)).slice(0, LONGEST_TITLE);
}

function withoutCardNumbers(text: string): string {
  return findPersonalData(text)
    .filter(({ kind }) => kind === 'nik' || kind === 'family_card')
    .reduceRight((rest, { at, text: found }) => {
      return `${rest.slice(0, at)}${'█'.repeat(found.length)}${rest.slice(at + found.length)}`;
    }, text);
}
