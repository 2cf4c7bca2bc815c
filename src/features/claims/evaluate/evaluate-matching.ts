import { newId } from '#platform/ids.ts';
import type { Db } from '#platform/db.ts';
import { indexRecords } from '../look-up/index-record.ts';
import { settleIndex } from '../look-up/index.queries.ts';
import { matchMessage } from '../look-up/match-message.ts';
import type { IndexRecord } from '../look-up/match.ts';
import type { Result } from './figures.ts';
import type { IndexLine, QueryLine } from './read-lines.ts';

/** A line of the answer file. */
export type AnswerLine = {
  id: string;
  outcome: string;
  candidates: { id: string; score: number }[];
  ms: number;
};
type Told = (done: number, total: number) => void;

const AT_ONCE = 200;

/** Files the lines of an index as records that may be answered; their ids come back by subject. */
export async function fileIndex(
  db: Db,
  lines: readonly IndexLine[],
  told: Told,
): Promise<Map<string, string>> {
  const last = new Map(lines.map((line) => [line.id, line]));
  const ids = new Map([...last.keys()].map((id) => [newId(), id]));
  const records = [...ids].map(([subjectId, id]) => recordOf(subjectId, last.get(id)));
  for (let at = 0; at < records.length; at += AT_ONCE) {
    await indexRecords(db, records.slice(at, at + AT_ONCE));
    told(Math.min(at + AT_ONCE, records.length), records.length);
  }
  await settleIndex(db);
  return ids;
}

function recordOf(subjectId: string, line: IndexLine | undefined): IndexRecord {
  return {
    ...{ subjectId, kind: 'claim', urls: [], files: [], answerable: true },
    texts: [
      { role: 'title', text: line?.title ?? '' },
      { role: 'narration', text: line?.text ?? '' },
    ],
  };
}

/** Runs every query through what serves residents, one after the other. */
export async function runQueries(
  db: Db,
  ids: ReadonlyMap<string, string>,
  queries: readonly QueryLine[],
  told: (answer: AnswerLine, done: number) => Promise<void> | void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { id, text, expected, variant = '-' } of queries) {
    const before = performance.now();
    const { outcome, candidates } = await matchMessage(db, { text });
    const ms = Math.round((performance.now() - before) * 10) / 10;
    const named = candidates.map(({ subjectId, score }) => ({
      id: ids.get(subjectId) ?? subjectId,
      score: Math.round(score * 10_000) / 10_000,
    }));
    results.push({ variant, expected, outcome, found: named.map((one) => one.id), ms });
    await told({ id, outcome, candidates: named, ms }, results.length);
  }
  return results;
}
