import type { Db } from '#platform/db.ts';
import { type Asked, ask, compare, type Weigh } from '../matching/compare.ts';
import type { Reading } from '../matching/reading.ts';
import { chanceOf, type Weights } from '../matching/score.ts';
import { FAMILIES, type Family, termOf, termsOfMessage } from '../matching/terms.ts';
import type { RecordText } from './match.ts';
import {
  countTerms,
  type Held,
  loadRecords,
  rankRecords,
  type WantedTerm,
} from './search.queries.ts';

/** How many records each family of terms may put forward. */
const PUT_FORWARD: Record<Family, number> = { word: 50, title: 40, body: 30 };
/** Terms are asked for from the rarest on, until this many entries of the index are read. */
const MOST_ENTRIES: Record<Family, number> = { word: 9_000, title: 6_000, body: 4_000 };
/** Texts of one record that are compared, so that a record with many variants costs no more. */
const MOST_TEXTS = 12;

export type ComparedText = RecordText & { features: number[]; chance: number; words: number };
/** A record with the text of it that is most like the message in front. */
export type Compared = Omit<Held, 'texts'> & { texts: ComparedText[]; chance: number };

/** The records whose words or letters are most like the message's, the likeliest first. */
export async function findCandidates(
  db: Db,
  message: Reading,
  weights: Weights,
): Promise<Compared[]> {
  const terms = termsOfMessage(message);
  const { total, counts } = await countTerms(
    db,
    FAMILIES.flatMap((family) => terms[family]),
  );
  if (total === 0) return [];
  const wanted = FAMILIES.flatMap((family) => rarestTerms(family, terms[family], total, counts));
  const standings = standingsOf(await rankRecords(db, wanted, PUT_FORWARD));
  const held = await loadRecords(db, [...standings.keys()]);
  const weigh = await weighing(db, message, held);
  const asked = ask(message, weigh);
  return held
    .map((record) =>
      compareRecord(record, standings.get(record.subjectId) ?? NOWHERE, {
        asked,
        weigh,
        weights,
      }),
    )
    .sort((a, b) => b.chance - a.chance || a.subjectId.localeCompare(b.subjectId));
}

type Standings = Record<Family, number>;
const NOWHERE: Standings = { word: 0, title: 0, body: 0 };

/** As BM25 has it: high for what few records have. */
const rarity = (total: number, having: number) =>
  Math.log(1 + (total - having + 0.5) / (having + 0.5));

function rarestTerms(
  family: Family,
  terms: readonly number[],
  total: number,
  counts: ReadonlyMap<number, number>,
): WantedTerm[] {
  const wanted: WantedTerm[] = [];
  let entries = 0;
  const known = terms
    .map((term) => ({ term, records: counts.get(term) ?? 0 }))
    .filter(({ records }) => records > 0)
    .sort((a, b) => a.records - b.records);
  for (const { term, records } of known) {
    entries += records;
    if (entries > MOST_ENTRIES[family] && wanted.length > 0) break;
    const rare = rarity(total, records);
    wanted.push({ term, family, weight: family === 'word' ? rare : rare ** 2 });
  }
  return wanted;
}

function standingsOf(rows: { subjectId: string; family: Family; standing: number }[]) {
  const standings = new Map<string, Standings>();
  for (const { subjectId, family, standing } of rows) {
    standings.set(subjectId, { ...(standings.get(subjectId) ?? NOWHERE), [family]: standing });
  }
  return standings;
}

/** How rare each word is among the records. */
async function weighing(db: Db, message: Reading, held: readonly Held[]): Promise<Weigh> {
  const roots = new Set(message.roots);
  for (const { texts } of held) {
    for (const text of texts) for (const root of text.roots.split(' ')) roots.add(root);
  }
  const terms = new Map([...roots].map((root) => [root, termOf('word', root)]));
  const { total, counts } = await countTerms(db, [...terms.values()]);
  const weights = new Map(
    [...terms].map(([root, term]) => [root, rarity(total, counts.get(term) ?? 0)]),
  );
  return (root) => weights.get(root) ?? 0;
}

function compareRecord(
  record: Held,
  { word, title, body }: Standings,
  { asked, weigh, weights }: { asked: Asked; weigh: Weigh; weights: Weights },
): Compared {
  const texts = record.texts
    .slice(-MOST_TEXTS)
    .map(({ role, text, roots, letters }) => {
      const reading = { roots: roots === '' ? [] : roots.split(' '), letters };
      const features = [...compare(asked, reading, weigh), word, title, body];
      const model = role === 'title' ? weights.title : weights.body;
      const words = new Set(reading.roots).size;
      return { role, text, features, words, chance: chanceOf(features, model) };
    })
    .sort((a, b) => b.chance - a.chance);
  return { ...record, texts, chance: texts[0]?.chance ?? 0 };
}
