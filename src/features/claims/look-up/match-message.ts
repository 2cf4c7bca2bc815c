import type { Db } from '#platform/db.ts';
import { canonicalUrl, linksIn } from '../matching/canonical-url.ts';
import { fingerprint } from '../matching/fingerprint.ts';
import { outcomeOf } from '../matching/outcome.ts';
import { readText } from '../matching/reading.ts';
import { SHIPPED, type Weights } from '../matching/score.ts';
import { findCandidates } from './find-candidates.ts';
import type { Mark } from './index.queries.ts';
import type { Candidate, Match, Message } from './match.ts';
import { findByMarks } from './search.queries.ts';

const MOST_CANDIDATES = 10;

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
  const surely = new Map(sure.map((record) => [record.subjectId, record]));

  const candidates: Candidate[] = [
    ...sure.map((record) => ({ ...record, score: 1, veto: [] })),
    ...alike
      .filter(({ subjectId }) => !surely.has(subjectId))
      .map(({ subjectId, kind, answerable, chance }) => ({
        ...{ subjectId, kind, answerable, score: chance },
        via: 'text' as const,
        veto: [],
      })),
  ].slice(0, MOST_CANDIDATES);
  return { outcome: outcomeOf(candidates[0], contentWords, weights), candidates, contentWords };
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
