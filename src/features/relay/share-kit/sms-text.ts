import { cleanLine } from './clean-text.ts';
import { fitParts, type Part } from './fit-parts.ts';
import { smsSize, type SmsSize, spellPlainly } from './gsm7.ts';
import { shortExpiry } from './kit-dates.ts';
import type { KitSource } from './kit-source.ts';
import { shorten } from './shorten.ts';

export type SmsText = SmsSize & { text: string };

/**
 * One SMS: 160 septets of GSM-7, or 70 units of UCS-2 when the words need another script. The issuer
 * and the link are always in it, the link last and untouched.
 */
export function smsText(source: KitSource): SmsText {
  const limit = smsSize([...words(source), source.link].join('')).encoding === 'gsm7' ? 160 : 70;
  const text = fitParts(parts(source, limit), {
    limit,
    measure: (part) => smsSize(part).units,
    ellipsis: '...',
    wholePieces: true,
    join: (groups) => groups.map((lines) => lines.join(' ')).join(' '),
  });
  return { text, ...smsSize(text) };
}

function parts(source: KitSource, limit: number): Part[] {
  const [correction = '', title = '', when = '', where = '', note = '', issuer = ''] =
    words(source);
  const roomForIssuer = Math.min(limit / 4, limit - source.link.length - 8);
  return [
    { text: correction, group: 'head' },
    { ...sentence(title), group: 'head', least: 20, rank: 4 },
    { ...sentence(when), group: 'facts', least: 15, rank: 3 },
    { ...sentence(where), group: 'facts', least: 15, rank: 2 },
    { ...sentence(note), group: 'facts', least: 25, rank: 1 },
    { text: shorten(issuer, roomForIssuer, { ellipsis: '.' }), group: 'source' },
    { text: spellPlainly(shortExpiry(source)), group: 'source', least: Infinity, rank: 0 },
    { text: source.link, group: 'link' },
  ];
}

function words({ labels, ...source }: KitSource): string[] {
  const title = spellPlainly(cleanLine(source.title)) || labels.kinds[source.kind];
  const isUrgent = source.urgency === 'emergency';
  const marks = [source.correction ? labels.correction : '', isUrgent ? labels.emergency : ''];
  const mark = marks.filter((word) => word !== '').join(', ');
  const texts = [
    mark ? `${mark.toUpperCase()}:` : '',
    title,
    shortDates(cleanLine(source.when), labels.locale),
    source.where,
    source.localNote,
    source.issuer,
  ];
  return texts.map((text) => spellPlainly(cleanLine(text)));
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
