import type { AskedRow } from './case-rows.ts';

/** Fewer askers of one place than this could be guessed by their neighbours. */
const FEWEST = 5;

export type AskedWhere<Row = AskedRow> = {
  shown: Row[];
  /** Places that are not said, one of them perhaps "none given". */
  hiddenPlaces: number;
};

/**
 * Where people asked, places with fewer than five left out. The sum of all is known, so a single
 * place left out, or a few with less than five together, would be told by subtraction: then the
 * smallest of those shown goes, too.
 */
export function askedWhere<Row extends { asked: number }>(rows: readonly Row[]): AskedWhere<Row> {
  const byCount = rows.filter(({ asked }) => asked > 0).sort((a, b) => b.asked - a.asked);
  const shown = byCount.filter(({ asked }) => asked >= FEWEST);
  const hidden = byCount.filter(({ asked }) => asked < FEWEST);
  const isGuessable = () =>
    hidden.length === 1 ||
    (hidden.length > 0 && hidden.reduce((sum, { asked }) => sum + asked, 0) < FEWEST);
  while (isGuessable() && shown.length > 0) hidden.push(...shown.splice(-1));
  return { shown, hiddenPlaces: hidden.length };
}
