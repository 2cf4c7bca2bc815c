import sanitize from 'sanitize-html';

import { findPersonalData } from '#platform/personal-data.ts';

export type Readable = { title: string; text: string };

/** As much as everybody gets to read of a page; the check on `archive_text` is wider. */
const LONGEST_TEXT = 100_000;
/** Deep or endless markup is read no further. */
const LONGEST_MARKUP = 2_000_000;

const WORDLESS = ['script', 'style', 'noscript', 'template', 'textarea', 'option', 'svg', 'head'];
const NEW_LINE = /<(?:br|\/(?:p|div|h[1-6]|li|tr|section|article|blockquote|header|footer))\b/gi;

/** The words of a page, a paragraph a line, for people to read: never markup. */
export function readableHtml(html: string): Readable {
  const markup = html.slice(0, LONGEST_MARKUP);
  const title = /<title[^>]{0,200}>([^<]{0,500})/i.exec(markup)?.[1] ?? '';
  const words = sanitize(markup.replace(NEW_LINE, '\n$&'), {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: WORDLESS,
  });
  return { title: oneLine(decoded(title)).slice(0, 300), text: readableText(decoded(words)) };
}

/** Plain words: no control signs, no rows of empty lines, numbers of identity cards covered. */
export function readableText(text: string): string {
  const lines = text
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '');
  return withoutCardNumbers(lines.join('\n')).slice(0, LONGEST_TEXT);
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};
/** The sanitiser writes these four and no other; each is read back once. */
const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|quot|amp);/g, (word) => ENTITIES[word] ?? word);

function withoutCardNumbers(text: string): string {
  return findPersonalData(text)
    .filter(({ kind }) => kind === 'nik' || kind === 'family_card')
    .reduceRight((rest, { at, text: found }) => {
      return `${rest.slice(0, at)}${'█'.repeat(found.length)}${rest.slice(at + found.length)}`;
    }, text);
}
