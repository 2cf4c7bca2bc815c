import { sql } from 'kysely';

import { withScratchCity } from '#platform/migrate/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { type AnswerLine, fileIndex, runQueries } from './evaluate-matching.ts';
import { fitMatching } from './fit-matching.ts';
import { gatherChoices } from './gather-choices.ts';
import type { IndexLine, QueryLine } from './read-lines.ts';

const SUBJECTS = 'kambing jembatan kolam menara perahu layangan gerobak lonceng'.split(' ');
const INDEX: IndexLine[] = SUBJECTS.map((subject, n) => ({
  id: `klaim ${n}`,
  title: `Kabar ${subject} raksasa di alun-alun`,
  text: `Beredar kabar bahwa ${subject} raksasa muncul di tengah alun-alun dan ratusan orang datang menonton sampai malam`,
}));
const QUERIES: QueryLine[] = SUBJECTS.map((subject, n) => ({
  id: `tanya ${n}`,
  text: `bro katanya ${subject} raksasa muncul di tengah alun2 dan ratusan orang dtg nonton`,
  expected: `klaim ${n}`,
  variant: n % 2 ? 'odd' : 'even',
}));

describe('measuring', () => {
  test('runs every query through the look-up and gives the ids of the file back', async ({
    db,
  }) => {
    const ids = await fileIndex(db, INDEX, () => undefined);
    const answers: AnswerLine[] = [];
    const results = await runQueries(db, ids, QUERIES, (answer) => {
      answers.push(answer);
    });
    expect(results.map(({ found, expected }) => found[0] === expected)).not.toContain(false);
    expect(answers.map(({ id }) => id)).toEqual(QUERIES.map(({ id }) => id));
    for (const { candidates, ms } of answers) {
      expect(candidates.length).toBeLessThanOrEqual(10);
      expect(ms).toBeGreaterThan(0);
    }
  });

  test('a fit on what was gathered keeps the shape of the weights', async ({ db }) => {
    const ids = await fileIndex(db, INDEX, () => undefined);
    const gathered = await gatherChoices(db, ids, QUERIES, () => undefined);
    const { weights, heldOut } = fitMatching(gathered, gathered);
    expect(weights.title.weights).toHaveLength(gathered[0]!.candidates[0]!.title!.length);
    expect(weights.body.weights.every(Number.isFinite)).toBe(true);
    expect(heldOut.all.queries).toBe(2 * QUERIES.length);
  });

  test('happens in a city that is gone afterwards', async ({ clone }) => {
    const schema = await withScratchCity(clone.url, async (db) => {
      const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
      await fileIndex(db, INDEX, () => undefined);
      return rows[0]!.name;
    });
    const { rows } = await sql`select from pg_namespace where nspname = ${schema}`.execute(
      clone.db,
    );
    expect(rows).toEqual([]);
    const { rows: cities } = await sql`select slug from sambung.cities`.execute(clone.db);
    expect(cities).toEqual([{ slug: 'uji' }]);
  });
});
