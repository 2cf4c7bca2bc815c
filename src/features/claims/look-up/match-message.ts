import type { Db } from '#platform/db.ts';
import { canonicalUrl, linksIn } from '../matching/canonical-url.ts';
import { fingerprint } from '../matching/fingerprint.ts';
import { type Evidence, isSure, outcomeOf } from '../matching/outcome.ts';
import { readText } from '../matching/reading.ts';
import { SHIPPED, type Weights } from '../matching/score.ts';
import { tell } from '../matching/told.ts';
import { vetoesOf } from '../matching/veto.ts';
import { type Compared, findCandidates } from './find-candidates.ts';
import type { Mark } from './index.queries.ts';
import type { Candidate, Match, Message } from './match.ts';
import { findByMarks, type Sure } from './search.queries.ts';

const MOST_CANDIDATES = 10;
/** Names are compared with so many of the likeliest records. */
const MOST_TOLD = 4;

type Judged = Candidate & Evidence;

/**
 * What the city knows about a message: certain copies first (same text, address or file), then the
 * records that say nearly the same. An empty or wordless message is queued. The time is bounded
 * whatever the length.
 */
export async function matchMessage(
  db: Db,
  message: Message,
  weights: Weights = SHIPPED,
): Promise<Match> {
  const reading = readText(message.text);
  const contentWords = new Set(reading.roots).size;
  const sure = await findByMarks(db, marksOf(message));
  const alike = contentWords > 0 ? await findCandidates(db, reading, weights) : [];

  const judged = judge(message, alike, weights).map((candidate) =>
    withMark({ ...candidate, words: Math.min(candidate.words, contentWords) }, sure, weights),
  );
  const known = new Set(judged.map(({ subjectId }) => subjectId));
  const onlySure = sure
    .filter(({ subjectId }) => !known.has(subjectId))
    .map((mark) => judgedByMark(mark, contentWords));
  const candidates = [...onlySure, ...judged]
    .sort((a, b) => standing(b, weights) - standing(a, weights))
    .slice(0, MOST_CANDIDATES);
  return {
    outcome: outcomeOf(candidates[0], weights),
    candidates: candidates.map(({ closest: _, words: __, ...candidate }) => candidate),
    contentWords,
  };
}

function marksOf({ text, urls = [], files = [] }: Message): Mark[] {
  const exact = fingerprint(text);
  const links = [...linksIn(text), ...urls.map(canonicalUrl)].filter((link) => link !== null);
  return [
    ...(exact === null ? [] : [{ kind: 'exact' as const, mark: exact }]),
    ...links.map((mark) => ({ kind: 'link' as const, mark })),
    ...files.map((mark) => ({ kind: 'file' as const, mark: mark.toLowerCase() })),
  ];
}

/** The likeliest records, and whether the names in them are those of the message. */
function judge(
  { text, places = [] }: Message,
  alike: readonly Compared[],
  { suggestFrom }: Weights,
): Judged[] {
  const cityPlaces = new Set(places.map((place) => place.toLowerCase()));
  const told = tell(text, cityPlaces);
  return alike.slice(0, MOST_CANDIDATES).map((record, at) => {
    const { subjectId, kind, answerable, chance } = record;
    const isWorthIt = at < MOST_TOLD && chance >= suggestFrom;
    const veto = isWorthIt ? vetoesOf(told, toldRecord(record, cityPlaces)) : [];
    const [best] = record.texts;
    const closest = best?.role === 'title' ? 'title' : 'body';
    const evidence = { via: 'text', veto, closest, words: best?.words ?? 0 } as const;
    return { subjectId, kind, answerable, score: chance, ...evidence };
  });
}

function toldRecord({ texts }: Compared, cityPlaces: ReadonlySet<string>) {
  return {
    closest: tell(texts[0]?.text ?? '', cityPlaces),
    whole: tell(texts.map(({ text }) => text).join('\n'), cityPlaces),
  };
}

/** A record that is also known by its bytes or words is certain; by a link it is at least maybe meant. */
function withMark(candidate: Judged, sure: readonly Sure[], { suggestFrom }: Weights): Judged {
  const mark = sure.find(({ subjectId }) => subjectId === candidate.subjectId);
  if (!mark) return candidate;
  if (mark.via !== 'link') return { ...candidate, via: mark.via, score: 1, veto: [] };
  return { ...candidate, via: 'link', score: Math.max(candidate.score, suggestFrom) };
}

/** A record that its words alone would not have found. */
const judgedByMark = (mark: Sure, words: number): Judged => ({
  ...mark,
  score: mark.via === 'link' ? 0.5 : 1,
  veto: [],
  closest: 'body',
  words,
});

/** Certain copies, then what may be answered, then by score. */
function standing(candidate: Judged, weights: Weights): number {
  const { via, score, veto } = candidate;
  if (via === 'exact' || via === 'file') return 3 + score;
  return veto.length === 0 && isSure(candidate, weights) ? 1 + score : score;
}
