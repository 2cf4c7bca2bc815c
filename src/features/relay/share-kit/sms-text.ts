import { cleanLine } from './clean-text.ts';
import { fitParts, type Part } from './fit-parts.ts';
import { smsSize, type SmsSize, spellPlainly } from './gsm7.ts';
import { shortExpiry } from './kit-dates.ts';
import type { KitSource } from './kit-source.ts';
import { shorten } from './shorten.ts';

export type SmsText = SmsSize & { text: string };

/**
 * One SMS: 160 septets of GSM-7, or 70 units of UCS-2 when title, time or issuer need another script.
 * The issuer and the link are always in it, the link last and untouched.
 */
export function smsText(source: KitSource): SmsText {
  const words = wordsOf(source);
  const limit = isPlain(Object.values(words).join('') + source.link) ? 160 : 70;
  const text = fitParts(partsOf(words, source, limit), {
    limit,
    measure: inUnits,
    ellipsis: '...',
    wholePieces: true,
    join: (groups) => groups.map((lines) => lines.join(' ')).join(' '),
  });
  return { text, ...smsSize(text) };
}

type Words = Record<'mark' | 'title' | 'when' | 'where' | 'note' | 'issuer', string>;

/** What is only nice to have is left out rather than let it take away more than half of the room. */
function wordsOf({ labels, ...source }: KitSource): Words {
  const spell = (text: string) => spellPlainly(cleanLine(text));
  const marks = [
    source.correction ? labels.correction : '',
    source.urgency === 'emergency' ? labels.emergency : '',
  ].filter((word) => word !== '');
  const needed = {
    mark: marks.length === 0 ? '' : `${spell(marks.join(', ')).toUpperCase()}:`,
    title: spell(source.title) || spell(labels.kinds[source.kind]),
    when: spell(shortDates(cleanLine(factOf(source)), labels.locale)),
    issuer: spell(source.issuer),
  };
  const isAllPlain = isPlain(Object.values(needed).join(''));
  const extra = (text: string) => (isAllPlain && !isPlain(text) ? '' : text);
  return { ...needed, where: extra(spell(source.where)), note: extra(spell(source.localNote)) };
}

/** What must not be missing: of a clarification what is true, of all else when it is. */
const factOf = ({ kind, summary, when }: Pick<KitSource, 'kind' | 'summary' | 'when'>): string =>
  kind === 'clarification' && when === '' ? summary : when;

function partsOf(words: Words, source: KitSource, limit: number): Part[] {
  const roomForIssuer = Math.min(limit / 4, limit - inUnits(source.link) - 1);
  const issuer = shorten(words.issuer, roomForIssuer, { measure: inUnits, ellipsis: '.' });
  return [
    { text: words.mark, group: 'head', least: Infinity, rank: 5 },
    { ...sentence(words.title), group: 'head', least: 20, rank: 4 },
    { ...sentence(words.when), group: 'facts', least: 15, rank: 3 },
    { ...sentence(words.where), group: 'facts', least: 15, rank: 2 },
    { ...sentence(words.note), group: 'facts', least: 25, rank: 1 },
    { text: issuer, group: 'source' },
    { text: spellPlainly(shortExpiry(source)), group: 'source', least: Infinity, rank: 0 },
    { text: source.link, group: 'link' },
  ];
}

function isPlain(text: string): boolean {
  return smsSize(text).encoding === 'gsm7';
}

function inUnits(text: string): number {
  return smsSize(text).units;
}

function sentence(text: string) {
  return { text, frame: (line: string) => (/[.!?]$/u.test(line) ? line : `${line}.`) };
}

/** "24 November 2026" is "24/11/2026" where every character counts. */
function shortDates(text: string, locale: string): string {
  return monthNames(locale).reduce(
    (so, month, index) =>
      so.replace(
        new RegExp(String.raw`\b(\d{1,2}) ${month} (\d{4})\b`, 'giu'),
        (_, day: string, year: string) => `${day}/${index + 1}/${year}`,
      ),
    text,
  );
}

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
