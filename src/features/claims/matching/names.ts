import { BEFORE_INSTITUTIONS, INSTITUTIONS } from './institutions.ts';
import { BEFORE_PERSONS, PERSONS } from './persons.ts';
import { CAPITAL_PLACES, PLACES } from './places.ts';
import type { Word } from './read-words.ts';

export const KINDS = ['place', 'institution', 'person'] as const;
export type Kind = (typeof KINDS)[number];

/** A name as it stands in a text, from word `at` on; `key` is one for all spellings of it. */
export type Name = { kind: Kind; key: string; at: number; length: number };

/** Names that are words as well: only a capital letter makes them a name. */
const ALSO_WORDS = new Set(
  (
    'agung aldi bagus cahya candra citra darma eka fajar galih gani hakim hari indah indra kurnia kusuma lestari maya ' +
    'mega nia nisa nur pertiwi putra putri putu rahmat salim sari slamet soleh sri surya tri umar untung wahyu made ' +
    'gates ana anita dina mira dana wings astra giant matahari kompas detik tempo apple pajak its uin demokrat who ' +
    'psi bin grab dian ida lina ratna iman ali adi andi ari intan melati permata kartini usman'
  ).split(' '),
);
const LONGEST_NAME = 5;
const MOST_NAMES = 60;
const NATIONAL_PLACES = new Set(PLACES);

type Listed = {
  /** Folded names of places of the city. */
  cityPlaces: ReadonlySet<string>;
  /** Whether capital letters mean something in this text. */
  knowsCapitals: boolean;
};

/** The places, institutions and persons that a text speaks of, found in lists of names. */
export function namesIn(words: readonly Word[], listed: Listed): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length && names.length < MOST_NAMES; at += 1) {
    const name = nameAt(words, at, listed);
    if (!name) continue;
    names.push(name);
    at += name.length - 1;
  }
  return names;
}

function nameAt(words: readonly Word[], at: number, listed: Listed): Name | null {
  const longest = Math.min(LONGEST_NAME, words.length - at);
  for (let length = longest; length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    const said = run.map(({ plain }) => plain).join(' ');
    const found = lookUp(said, run, listed);
    if (found) return { ...found, at, length };
  }
  return null;
}

function lookUp(
  said: string,
  run: readonly Word[],
  { cityPlaces, knowsCapitals }: Listed,
): { kind: Kind; key: string } | null {
  const isWord = run.length === 1 && (ALSO_WORDS.has(said) || CAPITAL_PLACES.has(said));
  if (isWord && !run.every(isCapital)) return null;
  const institution = INSTITUTIONS.get(said);
  // a few small letters in a text that knows capitals are a shortened word
  if (institution && (said.length > 4 || !knowsCapitals || run.some(isCapital)))
    return { kind: 'institution', key: institution };
  if (NATIONAL_PLACES.has(said) || CAPITAL_PLACES.has(said) || cityPlaces.has(said)) {
    return { kind: 'place', key: said };
  }
  if (run.length > 1 || !PERSONS.has(said)) return null;
  return { kind: 'person', key: CALLED.get(said) ?? said };
}

/** Persons whom messages call by several names. */
const CALLED = new Map([
  ['joko', 'jokowi'],
  ['widodo', 'jokowi'],
  ['basuki', 'ahok'],
  ['purnama', 'ahok'],
  ['sandi', 'sandiaga'],
  ['uno', 'sandiaga'],
  ['yudhoyono', 'sby'],
  ['susilo', 'sby'],
  ['shihab', 'rizieq'],
]);

export const isCapital = ({ written }: Word) => /^\p{Lu}/u.test(written);

/** What the word before says of the one after it: `Bapak` a person, `RSUD` an institution. */
export function announced({ plain }: Word): Kind | null {
  if (BEFORE_PERSONS.has(plain)) return 'person';
  if (BEFORE_INSTITUTIONS.has(plain)) return 'institution';
  return BEFORE_PLACES.has(plain) ? 'place' : null;
}

const BEFORE_PLACES = new Set(
  (
    'kota kabupaten provinsi desa kelurahan kecamatan kampung dusun pulau gunung sungai pantai tol perumahan komplek ' +
    'kompleks simpang'
  ).split(' '),
);
