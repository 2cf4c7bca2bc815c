import type { Db } from '#platform/db.ts';
import { type Compared, findCandidates } from '../look-up/find-candidates.ts';
import { readText } from '../matching/reading.ts';
import { SHIPPED } from '../matching/score.ts';
import type { Choice } from './fit-model.ts';
import type { QueryLine } from './read-lines.ts';

/** One query with what was compared for each of its candidates, title and body apart. */
export type Gathered = QueryLine & {
  candidates: { id: string; title: number[] | null; body: number[] | null }[];
};

/** What comes after is never near enough to teach anything. */
const MOST = 50;

/** Finds the candidates of each query as residents' messages are looked up, and keeps what they were compared by. */
export async function gatherChoices(
  db: Db,
  ids: ReadonlyMap<string, string>,
  queries: readonly QueryLine[],
  told: (done: number) => void,
): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  for (const query of queries) {
    const compared = await findCandidates(db, readText(query.text), SHIPPED);
    gathered.push({
      ...query,
      candidates: compared.slice(0, MOST).map((one) => slimmed(one, ids)),
    });
    told(gathered.length);
  }
  return gathered;
}

function slimmed({ subjectId, texts }: Compared, ids: ReadonlyMap<string, string>) {
  const title = texts.find(({ role }) => role === 'title');
  const body = texts.find(({ role }) => role !== 'title');
  return {
    id: ids.get(subjectId) ?? subjectId,
    title: title?.features ?? null,
    body: body?.features ?? null,
  };
}

/** What a model of this kind of text learns from; a message without any such candidate teaches nothing. */
export function choicesOf(gathered: readonly Gathered[], kind: 'title' | 'body'): Choice[] {
  return gathered.flatMap(({ expected, candidates }) => {
    const rows = candidates.flatMap((candidate) => {
      const features = candidate[kind];
      return features ? [{ id: candidate.id, features }] : [];
    });
    if (rows.length === 0) return [];
    const right = rows.findIndex(({ id }) => id === expected);
    return [{ right, features: rows.map(({ features }) => features) }];
  });
}
