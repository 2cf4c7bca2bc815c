import { messagesFor } from '#messages';
import { findPersonalData } from '#platform/personal-data.ts';

/** What stands in the place of a number, in the language of the city. */
const COVERS = messagesFor('id').claimTips.covers;

/** The checks on `tips.text` have the same number. */
const LONGEST = 20_000;
/** Nothing beyond this is looked at: cleaning and covering take time by the sign. */
const LONGEST_READ = 40_000;
const MOST_LINKS = 10;
const LONGEST_LINK = 2000;
/** With fewer letters and no link nobody knows what is asked: "ini benar?" */
const FEWEST_LETTERS = 12;

const LINK = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/giu;
/** Controls, direction marks, zero-width signs, private and unassigned ones; line breaks stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034f\u115f\u1160\u3164\uffa0]/gu;

export type ReadMessage = {
  /** For everybody to see: invisible signs gone, personal data covered. */
  text: string;
  /** As it was sent, for the vault; null when nothing had to be covered. */
  original: string | null;
  /** Addresses as they were written, without passwords; nobody has opened them. */
  links: string[];
  /** Says enough to be looked for. */
  isEnough: boolean;
};

/** Reads what was pasted or shared, whatever it is; the time it takes is bounded. */
export function readMessage(given: { text: string; links: readonly string[] }): ReadMessage {
  const plain = cleanText(given.text);
  const covered = coverPersonal(plain);
  const links = linksOf([plain, ...given.links.map((link) => link.slice(0, LONGEST_LINK))]);
  return {
    text: cut(covered, LONGEST),
    original: covered === plain ? null : plain,
    links,
    isEnough: links.length > 0 || letters(plain) >= FEWEST_LETTERS,
  };
}

/** As people read it: no invisible sign, no tower of accents, no page of empty lines. */
export function cleanText(text: string): string {
  return cut(text, LONGEST_READ)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** Numbers of identity and family cards, phones, number plates and e-mail addresses are covered. */
export function coverPersonal(text: string): string {
  let covered = '';
  let done = 0;
  for (const { kind, text: found, at } of findPersonalData(text)) {
    covered += text.slice(done, at) + COVERS[kind];
    done = at + found.length;
  }
  return covered + text.slice(done);
}

/** Whole signs only. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** A link that holds somebody's number (`wa.me/62…`) stays in the text, covered, and nowhere else. */
function linksOf(texts: readonly string[]): string[] {
  const found = texts
    .flatMap((text) => text.match(LINK) ?? [])
    .flatMap((link) => addressOf(link) ?? [])
    .filter((link) => findPersonalData(link).length === 0);
  return [...new Set(found)].slice(0, MOST_LINKS);
}

function addressOf(link: string): string | null {
  const address = URL.parse(link.replace(/[.,;:!?)\]*_~]+$/, ''));
  if (!address) return null;
  address.username = '';
  address.password = '';
  return address.href.length <= LONGEST_LINK ? address.href : null;
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
