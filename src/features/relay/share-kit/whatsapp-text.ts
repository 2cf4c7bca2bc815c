import { cleanLine } from './clean-text.ts';
import { fitParts, type Part } from './fit-parts.ts';
import { expiryLine, publishedLine } from './kit-dates.ts';
import type { KitSource } from './kit-source.ts';
import { shorten } from './shorten.ts';
import { bold, withoutMarkup } from './whatsapp-markup.ts';

/** Longer texts fold behind "Baca selengkapnya" on a phone; the city's rule is 700 characters. */
const LIMIT = 700;

/**
 * The text for WhatsApp groups: at most 700 characters whatever the bulletin holds; correction,
 * issuer, date, expiry and link are always in it.
 */
export function whatsappText(source: KitSource): string {
  return fitParts([...head(source), ...facts(source), ...tail(source)], {
    limit: LIMIT,
    join: (groups) => groups.map((lines) => lines.join('\n')).join('\n\n'),
  });
}

function head(source: KitSource): Part[] {
  const { labels, correction, urgency } = source;
  const parts: Part[] = [];
  if (correction) {
    const label = `${labels.correction.toUpperCase()} (${labels.version(correction.version)})`;
    parts.push({ text: bold(label), group: 'correction' });
    parts.push({ text: plain(correction.note), group: 'correction', least: 60, rank: 5 });
  }
  if (urgency === 'emergency')
    parts.push({ text: bold(labels.emergency.toUpperCase()), group: 'title' });
  const title = plain(source.title) || labels.kinds[source.kind];
  parts.push({ text: title, group: 'title', frame: bold, least: 60, rank: 6 });
  parts.push({ text: plain(source.summary), group: 'summary', least: 80, rank: 3 });
  return parts;
}

function facts({ labels, when, where, who, how, contact, localNote, relayer }: KitSource): Part[] {
  const noteLabel = relayer ? labels.noteFrom(shortName(relayer, 40)) : labels.localNote;
  return [
    { ...labelled(labels.when, when), least: 40, rank: 4 },
    { ...labelled(labels.where, where), least: 40, rank: 4 },
    { ...labelled(labels.who, who), least: Infinity, rank: 1 },
    { ...labelled(labels.how, how), least: 40, rank: 2 },
    { ...labelled(labels.contact, contact), least: Infinity, rank: 1 },
    { ...labelled(noteLabel, localNote), group: 'note', least: 50, rank: 5 },
  ];
}

function tail(source: KitSource): Part[] {
  const { labels, relayer } = source;
  const isNamed = relayer === null || plain(source.localNote) !== '';
  return [
    { text: `${labels.readMore}: ${source.link}`, group: 'tail' },
    { ...letterLine(source), group: 'tail', least: Infinity, rank: 1 },
    {
      text: isNamed ? '' : labels.relayedBy(shortName(relayer, 40)),
      group: 'tail',
      least: Infinity,
      rank: 0,
    },
    { text: `${labels.issuedBy}: ${shortName(source.issuer, 60)}`, group: 'source' },
    { text: `${publishedLine(source)}. ${expiryLine(source)}.`, group: 'source' },
  ];
}

function letterLine({ letter, labels }: KitSource): Part {
  return { text: letter ? `${labels.checkLetter} ${letter.link}` : '', group: 'tail' };
}

function labelled(label: string, text: string): Part {
  return { text: plain(text), group: 'facts', frame: (line) => `${bold(`${label}:`)} ${line}` };
}

function shortName(name: string, limit: number): string {
  return shorten(plain(name), limit);
}

function plain(text: string): string {
  return withoutMarkup(cleanLine(text));
}
