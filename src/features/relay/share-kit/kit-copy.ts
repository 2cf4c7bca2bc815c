import { cleanLine } from './clean-text.ts';
import { expiryLine, publishedLine } from './kit-dates.ts';
import { type KitFonts, printable } from './kit-fonts.ts';
import type { KitSource } from './kit-source.ts';
import { type PlainBlock, plainBlocks } from './plain-blocks.ts';
import { shorten } from './shorten.ts';

/** More characters than any sheet holds: the rest need not be laid out to be left out. */
const MOST = { field: 1_200, body: 8_000 };

/** The words of a sheet, in order, each as the font can draw it; empty when there is nothing to say. */
export type KitCopy = {
  issuer: string;
  kind: string;
  urgency: KitSource['urgency'];
  urgencyLabel: string;
  correction: { label: string; version: string; note: string } | null;
  title: string;
  summary: string;
  facts: { label: string; text: string }[];
  body: PlainBlock[];
  note: { label: string; text: string } | null;
  restByCode: string;
  invitation: string;
  /** The address as people type it. */
  address: string;
  published: string;
  expiry: string;
  takeDown: string;
  relayedBy: string;
  /** How to make sure of an official letter. */
  letter: { link: string; words: string } | null;
};

export function kitCopy(source: KitSource, fonts: KitFonts): KitCopy {
  const { labels, relayer, urgency } = source;
  const say = (text: string) => printable(shorten(cleanLine(text), MOST.field), fonts);
  const kind = labels.kinds[source.kind];
  const label = { routine: '', important: labels.important, emergency: labels.emergency }[urgency];
  return {
    issuer: say(source.issuer),
    kind,
    urgency,
    urgencyLabel: label,
    correction: source.correction && {
      label: labels.correction,
      version: `${labels.version(source.correction.version)}. ${labels.replacesEarlier}.`,
      note: say(source.correction.note),
    },
    title: say(source.title) || kind,
    summary: say(source.summary),
    facts: factsOf(source, say),
    body: plainBlocks(source.body.slice(0, MOST.body))
      .map((block) => ({ ...block, text: say(block.text) }))
      .filter(({ text }) => text !== ''),
    note: noteOf(source, say),
    restByCode: labels.restByCode,
    invitation: labels.scanToRead,
    address: source.link.replace(/^https?:\/\//u, ''),
    published: publishedLine(source),
    expiry: expiryLine(source),
    takeDown: source.validUntil ? labels.takeDown : '',
    letter: source.letter && {
      link: source.letter.link,
      words: `${labels.checkLetter} ${source.letter.code}`,
    },
    relayedBy: relayer && say(relayer) ? labels.relayedBy(say(relayer)) : '',
  };
}

type Say = (text: string) => string;

/** Sheets with little room show the first ones only; in an emergency what to do comes before who should. */
function factsOf({ labels, urgency, when, where, who, how, contact }: KitSource, say: Say) {
  const audience = { label: labels.who, text: say(who) };
  const manner = { label: labels.how, text: say(how) };
  const facts = [
    { label: labels.when, text: say(when) },
    { label: labels.where, text: say(where) },
    ...(urgency === 'emergency' ? [manner, audience] : [audience, manner]),
    { label: labels.contact, text: say(contact) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function noteOf({ labels, localNote, relayer }: KitSource, say: Say) {
  const text = say(localNote);
  if (text === '') return null;
  const name = say(relayer ?? '');
  return { label: name ? labels.noteFrom(name) : labels.localNote, text };
}
