import { findPersonalData, type PersonalFind } from '#platform/personal-data.ts';
import { PLAINER, WELL_KNOWN } from './plain-words.ts';

/** Longer sentences are read twice or not at all; twenty words is the usual advice for plain Indonesian. */
const LONGEST_SENTENCE = 20;
const SENTENCES_IN_SUMMARY = 3;

export type Hint =
  | { kind: 'long_sentence'; text: string; words: number }
  | { kind: 'abbreviation'; text: string }
  | { kind: 'office_word'; text: string; plainer: string }
  | { kind: 'passive'; text: string; count: number }
  | { kind: 'long_summary'; sentences: number }
  | { kind: 'personal'; find: PersonalFind };

type Texts = { title: string; summary: string; how: string; body: string };

/** Advice while writing, never a refusal. Looks at the texts only; the same text gives the same hints. */
export function hintsFor({ title, summary, how, body }: Texts): Hint[] {
  const whole = [title, summary, how, body].filter((text) => text !== '').join('\n\n');
  const sentences = sentencesOf(plainText(whole));
  const inSummary = sentencesOf(plainText(summary)).length;
  return [
    ...(inSummary > SENTENCES_IN_SUMMARY
      ? [{ kind: 'long_summary' as const, sentences: inSummary }]
      : []),
    ...sentences.flatMap(longSentence),
    ...unexplainedAbbreviations(whole).map((text) => ({ kind: 'abbreviation' as const, text })),
    ...officeWords(whole),
    ...passives(sentences),
    ...findPersonalData(whole).map((find) => ({ kind: 'personal' as const, find })),
  ];
}

/** Markdown's signs are not words. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|[-*+>]|\d{1,3}\.)\s+/gm, '')
    .replace(/[*_`]/g, '');
}

/** Sentences end at a full stop, a question or exclamation mark, or a line's end; "Jl. A. Yani" and "08.30" do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((lineOfText) =>
      lineOfText.split(
        /(?<=(?<!\b(?:[A-Z]|[Jj]l|No|Hj?|Dr|Drs|Ir|Kel|Kec|dll|dsb|pukul))[.!?])\s+/,
      ),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function longSentence(text: string): Hint[] {
  const words = wordsIn(text);
  return words > LONGEST_SENTENCE ? [{ kind: 'long_sentence', text, words }] : [];
}

/** Explained is "Dinas Perhubungan (Dishub)" as well as "SK (surat keputusan)". */
export function unexplainedAbbreviations(text: string): string[] {
  const found = new Set(text.match(/(?<![\p{L}\d-])[A-Z]{2,7}\d?(?![\p{L}\d])/gu) ?? []);
  return [...found].filter((short) => {
    if (WELL_KNOWN.has(short) || isRomanNumber(short)) return false;
    return !text.includes(`(${short})`) && !text.includes(`${short} (`);
  });
}

function isRomanNumber(word: string): boolean {
  return /^[IVXLC]+$/.test(word);
}

function officeWords(text: string): Hint[] {
  const lower = text.toLowerCase();
  return Object.entries(PLAINER)
    .filter(([office]) => new RegExp(`(?<![\\p{L}])${office}(?![\\p{L}])`, 'u').test(lower))
    .map(([office, plainer]) => ({ kind: 'office_word', text: office, plainer }));
}

/** One "di-" word reads well; three in a sentence hide who does what. */
const PASSIVES_TOO_MANY = 3;

function passives(sentences: string[]): Hint[] {
  return sentences.flatMap((text) => {
    const count = (text.match(/(?<![\p{L}])di[a-z]{4,20}(?:kan|i)(?![\p{L}])/giu) ?? []).length;
    return count >= PASSIVES_TOO_MANY ? [{ kind: 'passive' as const, text, count }] : [];
  });
}
