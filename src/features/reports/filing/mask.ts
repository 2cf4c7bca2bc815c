import { messagesFor } from '#messages';
import { findPersonalData } from '#platform/personal-data.ts';

/** The words of a report, as they were typed or as everybody may read them. */
export type ReportWords = {
  title: string;
  body: string;
  place: string;
  prompts: Record<string, string>;
  answers: Record<string, string>;
};

export const LONGEST = { title: 120, body: 5000, place: 200, prompt: 500 } as const;

/** What stands in the place of a number, in the language of the city. */
const COVERS = messagesFor('id').reportFiling.covers;

/**
 * The public copy: numbers of identity and family cards, phones, number plates and e-mail addresses
 * are covered. `found` says whether anything was; then the original belongs in the vault.
 * Names are left: no pattern tells a street from its people, and the desk reads before publishing.
 */
export function maskWords(words: ReportWords): { words: ReportWords; found: boolean } {
  const covered = {
    title: cut(cover(words.title), LONGEST.title),
    body: cut(cover(words.body), LONGEST.body),
    place: cut(cover(words.place), LONGEST.place),
    prompts: coverAll(words.prompts),
    answers: coverAll(words.answers),
  };
  return { words: covered, found: allWords(words).some((text) => cover(text) !== text) };
}

/** One text with what looks like personal data covered. */
export function cover(text: string): string {
  let covered = '';
  let done = 0;
  for (const { kind, text: found, at } of findPersonalData(text)) {
    covered += text.slice(done, at) + COVERS[kind];
    done = at + found.length;
  }
  return covered + text.slice(done);
}

const coverAll = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cover(text)]));

const allWords = ({ title, body, place, prompts, answers }: ReportWords): string[] => [
  title,
  body,
  place,
  ...Object.values(prompts),
  ...Object.values(answers),
];

/** A cover may be longer than what it covers; whole signs only. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
