import { cleanLine } from './clean-text.ts';
import { fitParts, type Part } from './fit-parts.ts';
import { expiryLine, publishedLine } from './kit-dates.ts';
import type { KitSource } from './kit-source.ts';
import { plainBlocks } from './plain-blocks.ts';
import { shorten } from './shorten.ts';

/** The most Telegram takes in one message. */
const LIMIT = 4096;

/** The whole bulletin as plain text, for Telegram, mail or a group's own page; at most 4,096 characters. */
export function longText(source: KitSource): string {
  return fitParts([...head(source), ...middle(source), ...tail(source)], {
    limit: LIMIT,
    join: (groups) => groups.map((lines) => lines.join('\n')).join('\n\n'),
  });
}

function head({ labels, correction, ...source }: KitSource): Part[] {
  const kind = labels.kinds[source.kind];
  const isUrgent = source.urgency === 'emergency';
  const parts: Part[] = [];
  if (correction) {
    const mark = `${labels.correction.toUpperCase()} (${labels.version(correction.version)})`;
    parts.push({ text: `${mark}. ${labels.replacesEarlier}.`, group: 'correction' });
    parts.push({ text: cleanLine(correction.note), group: 'correction', least: 300, rank: 4 });
  }
  parts.push({ text: isUrgent ? labels.emergency.toUpperCase() : '', group: 'title' });
  const title = cleanLine(source.title) || kind;
  parts.push({ text: title, group: 'title', least: 150, rank: 5 });
  parts.push({ text: cleanLine(source.summary), group: 'summary', least: 600, rank: 2 });
  return parts;
}

function middle({ labels, ...source }: KitSource): Part[] {
  const noteLabel = source.relayer ? labels.noteFrom(name(source.relayer)) : labels.localNote;
  return [
    { ...labelled(labels.who, source.who), least: 200, rank: 1 },
    { ...labelled(labels.when, source.when), least: 200, rank: 3 },
    { ...labelled(labels.where, source.where), least: 200, rank: 3 },
    { ...labelled(labels.how, source.how), least: 300, rank: 1 },
    { text: bodyText(source.body), group: 'body', least: 400, rank: 0 },
    { ...labelled(noteLabel, source.localNote), group: 'note', least: 300, rank: 4 },
  ];
}

function tail(source: KitSource): Part[] {
  const { labels, relayer, letter } = source;
  return [
    { ...labelled(labels.contact, source.contact), group: 'source', least: 100, rank: 1 },
    { text: `${labels.issuedBy}: ${name(source.issuer)}`, group: 'source' },
    { text: `${publishedLine(source)}. ${expiryLine(source)}.`, group: 'source' },
    { text: relayer ? labels.relayedBy(name(relayer)) : '', group: 'source' },
    { text: letter ? `${labels.checkLetter} ${letter.link}` : '', group: 'source' },
    { text: `${labels.readMore}: ${source.link}`, group: 'link' },
  ];
}

function bodyText(markdown: string): string {
  const lines = plainBlocks(markdown).map(({ kind, text }) =>
    kind === 'item' ? `- ${text}` : text,
  );
  return lines.join('\n\n').replaceAll(/(\n- .*)\n(?=\n- )/gu, '$1');
}

function labelled(label: string, text: string): Part {
  return { text: cleanLine(text), group: 'facts', frame: (line) => `${label}: ${line}` };
}

function name(text: string): string {
  return shorten(cleanLine(text), 100);
}
