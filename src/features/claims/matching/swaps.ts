import type { Word } from './read-words.ts';
import type { Told } from './told.ts';

/** Words that stand in one text where other words stand in the other: a template filled in anew. */
export type Run = { words: readonly Word[]; at: number; left: string[]; right: string[] };
export type Swap = { mine: Run; theirs: Run };

/** A longer run is another sentence, not another name. */
const LONGEST_RUN = 4;
const MOST_RUNS = 60;

/** The places where message and record differ while the words around are the same. */
export function swapsOf(message: Told, record: Told): Swap[] {
  const theirs = strangeRuns(record, message);
  return strangeRuns(message, record).flatMap((mine) =>
    theirs.filter((run) => isSamePlace(mine, run)).map((run) => ({ mine, theirs: run })),
  );
}

/** Runs of words that the other text does not have, with two words to each side. */
function strangeRuns(text: Told, other: Told): Run[] {
  const telling = text.words.map((word, at) => ({ word, at })).filter(({ word }) => !word.isEmpty);
  const roots = telling.map(({ word }) => word.root);
  const runs: Run[] = [];
  for (let at = 0; at < telling.length && runs.length < MOST_RUNS; at += 1) {
    let end = at;
    while (end < telling.length && !other.roots.has(roots[end] ?? '')) end += 1;
    if (end === at) continue;
    if (end - at <= LONGEST_RUN) {
      runs.push({
        words: telling.slice(at, end).map(({ word }) => word),
        at: telling[at]?.at ?? 0,
        left: roots.slice(Math.max(0, at - 2), at).reverse(),
        right: roots.slice(end, end + 2),
      });
    }
    at = end;
  }
  return runs;
}

/** The same neighbours on both sides; two on one side where the other is the end of a text. */
function isSamePlace(mine: Run, theirs: Run): boolean {
  const left = mine.left[0] !== undefined && mine.left[0] === theirs.left[0];
  const right = mine.right[0] !== undefined && mine.right[0] === theirs.right[0];
  if (left && right) return true;
  if (left && (mine.right.length === 0 || theirs.right.length === 0))
    return isSame(mine.left, theirs.left);
  if (right && (mine.left.length === 0 || theirs.left.length === 0))
    return isSame(mine.right, theirs.right);
  return false;
}

const isSame = (some: string[], others: string[]) =>
  some.length === 2 && some.every((root, at) => root === others[at]);
