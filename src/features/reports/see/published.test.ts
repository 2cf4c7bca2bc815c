import { describe, expect, test } from '#test/test.ts';
import {
  countPublishedReports,
  findPublishedReport,
  findPublishedReportOrNull,
  listPublishedReports,
} from './published.queries.ts';
import { boundsOfPins, clustersOf, countByArea } from './points.queries.ts';

const HOUR = 3_600_000;

describe('public reports', () => {
  test('only verified ones that may be shown and were not hidden', async ({ db, make, clock }) => {
    const shown = await make.report({ title: 'Selokan di depan pasar' });
    await make.report({ state: 'filed' });
    await make.report({ isPublic: false });
    await make.report({ hiddenAt: clock.now });
    const found = await listPublishedReports(db);
    expect(found.map(({ code }) => code)).toEqual([shown.code]);
    expect(await countPublishedReports(db, {})).toBe(1);
  });

  test('are filtered by words, kind, category, place, office and age', async ({
    db,
    make,
    clock,
  }) => {
    const other = await make.group({ kind: 'agency', name: 'Dinas Lain' });
    const early = new Date(clock.now.getTime() - 100 * HOUR);
    const one = await make.report({
      ...{ title: 'Selokan mampet', body: 'Airnya meluap ke jalan.', areaCode: '99.01.02.1001' },
      ...{ kind: 'aspiration', category: 'drainase', owner: other, filedAt: early },
    });
    const two = await make.report({ title: 'Lampu padam', areaCode: '99.01.01.1001' });
    const codes = async (filter: Parameters<typeof listPublishedReports>[1]) =>
      (await listPublishedReports(db, filter)).map(({ code }) => code);
    expect(await codes({ words: 'meluapkan' })).toEqual([one.code]);
    expect(await codes({ words: 'lampu' })).toEqual([two.code]);
    expect(await codes({ kind: 'aspiration' })).toEqual([one.code]);
    expect(await codes({ category: 'drainase' })).toEqual([one.code]);
    expect(await codes({ areaCodes: ['99.01.01.1001'] })).toEqual([two.code]);
    expect(await codes({ areaCodes: ['99.01.01.1001', '99.01.02.1001'] })).toHaveLength(2);
    expect(await codes({ officeId: other.id })).toEqual([one.code]);
    expect(await codes({ since: new Date(clock.now.getTime() - HOUR) })).toEqual([two.code]);
  });

  test('late means that a step is owed, its time is over and nothing pauses it', async ({
    db,
    make,
    clock,
  }) => {
    const { now } = clock;
    const before = new Date(now.getTime() - HOUR);
    const after = new Date(now.getTime() + HOUR);
    const late = await make.report({ state: 'assigned', stepDueAt: before });
    const alsoLate = await make.report({ state: 'in_progress', answerDueAt: before });
    const again = await make.report({ state: 'reopened', stepDueAt: before, answerDueAt: after });
    await make.report({ state: 'reopened', stepDueAt: after });
    await make.report({ state: 'assigned', stepDueAt: after, answerDueAt: after });
    await make.report({ state: 'answered', stepDueAt: before });
    await make.report({ state: 'assigned', stepDueAt: before, pausedAt: before });
    const found = await listPublishedReports(db, { state: 'late', now });
    expect(found.map(({ code }) => code).sort()).toEqual(
      [late.code, alsoLate.code, again.code].sort(),
    );
  });

  test('go on after the last one, none twice and none left out', async ({ db, make }) => {
    for (let index = 0; index < 7; index += 1) await make.report();
    const first = await listPublishedReports(db, {}, null, 3);
    const last = first[2];
    const next = await listPublishedReports(
      db,
      {},
      last ? { at: last.publishedAt, id: last.id } : null,
      10,
    );
    expect(first).toHaveLength(4);
    expect(new Set([...first.slice(0, 3), ...next].map(({ id }) => id)).size).toBe(7);
  });

  test('one that is not public is as unknown as one that is not there', async ({ db, make }) => {
    const { code } = await make.report({ state: 'filed' });
    expect(await findPublishedReportOrNull(db, code)).toBeNull();
    await expect(findPublishedReport(db, code)).rejects.toThrow();
  });

  test('a merged one leads to the first only while that is public', async ({ db, make, clock }) => {
    const first = await make.report();
    const hidden = await make.report({ hiddenAt: clock.now });
    const one = await make.report({ state: 'duplicate', duplicateOf: first.id });
    const two = await make.report({ state: 'duplicate', duplicateOf: hidden.id });
    expect((await findPublishedReport(db, one.code)).duplicateOfCode).toBe(first.code);
    expect((await findPublishedReport(db, two.code)).duplicateOfCode).toBeNull();
    const shown = await listPublishedReports(db, { withoutDuplicates: true });
    expect(shown.map(({ code }) => code)).toEqual([first.code]);
  });

  test('pins are put together on a grid', async ({ db, make }) => {
    const at = (latitude: number, longitude: number) =>
      make.report({ pin: { latitude, longitude } });
    await at(-5.1, 105.3);
    await at(-5.1001, 105.3001);
    await at(-5.19, 105.39);
    await make.report();
    const box = await boundsOfPins(db, {});
    expect(box).toEqual({ west: 105.3, south: -5.19, east: 105.39, north: -5.1 });
    const grid = { box: box!, columns: 4, rows: 4 };
    const clusters = await clustersOf(db, {}, grid);
    expect(clusters.map(({ column, row, count }) => [column, row, count])).toEqual([
      [0, 0, 2],
      [3, 3, 1],
    ]);
    const near = { west: 105.29, south: -5.11, east: 105.31, north: -5.09 };
    expect(await clustersOf(db, { box: near }, { box: near, columns: 1, rows: 1 })).toHaveLength(1);
    expect([...(await countByArea(db, {}))]).toEqual([['99.01.01.1001', 4]]);
  });
});
