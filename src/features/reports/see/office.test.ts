import { describe, expect, test } from '#test/test.ts';
import { monthsOfOffice, officeRecordOrNull, officeRecords } from './office.queries.ts';

const DAY = 24 * 3600 * 1000;

describe('the record of an office', () => {
  test('counts exactly what can be counted again', async ({ db, make, clock }) => {
    const { now } = clock;
    const ago = (days: number) => new Date(now.getTime() - days * DAY);
    const owner = await make.group({ kind: 'agency', name: 'Dinas Contoh Jalan' });
    const other = await make.group({ kind: 'agency', name: 'Dinas Contoh Air' });
    const answered = (filed: number, took: number, more: object = {}) =>
      make.report({
        ...{ owner, state: 'closed', filedAt: ago(filed), answeredAt: ago(filed - took) },
        ...more,
      });
    await answered(30, 2, { rating: 5, answerDueAt: ago(20) });
    await answered(30, 4, { rating: 2, answerDueAt: ago(27), reopenedCount: 1 });
    await answered(30, 10, { answerDueAt: ago(10) });
    await answered(30, 20);
    await make.report({ owner, state: 'assigned', stepDueAt: ago(1) });
    await make.report({ owner, state: 'in_progress', answerDueAt: ago(-1) });
    await make.report({ owner, state: 'assigned', stepDueAt: ago(1), pausedAt: ago(2) });
    const first = await make.report({ owner, state: 'not_ours' });
    await make.report({ owner, state: 'duplicate', duplicateOf: first.id });
    await make.report({ owner, state: 'filed' });
    await make.report({ owner, isPublic: false });
    await make.report({ owner, filedAt: ago(400) });
    await make.report({ owner: other });
    const since = ago(365);
    const record = await officeRecordOrNull(db, owner.slug, { since, now });
    expect(record).toMatchObject({
      ...{ total: 8, open: 3, overdue: 1, answered: 4, inTime: 2, timed: 3 },
      ...{ medianDays: 7, ratings: 2, meanRating: 3.5, reopened: 1 },
    });
    expect((await officeRecords(db, { since, now })).map(({ name }) => name)).toEqual([
      'Dinas Contoh Jalan',
      'Dinas Contoh Air',
    ]);
    const none = await make.group({ kind: 'agency' });
    expect(await officeRecordOrNull(db, none.slug, { since, now })).toBeNull();
  });

  test('puts a report into the month of the city, not of Greenwich', async ({
    db,
    make,
    clock,
  }) => {
    const owner = await make.group({ kind: 'agency' });
    // 23.30 on 31 October in Greenwich is 06.30 on 1 November in Metro
    await make.report({ owner, filedAt: new Date('2026-10-31T23:30:00Z') });
    await make.report({
      ...{ owner, state: 'answered', filedAt: new Date('2026-10-31T16:30:00Z') },
      answeredAt: new Date('2026-11-02T03:00:00Z'),
    });
    const months = await monthsOfOffice(db, owner.slug, {
      now: clock.now,
      timeZone: 'Asia/Jakarta',
    });
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12', filed: 0, answered: 0 });
    expect(months.slice(-2)).toEqual([
      { month: '2026-10', filed: 1, answered: 0 },
      { month: '2026-11', filed: 1, answered: 1 },
    ]);
  });

  test('stands on a page of its own and among the others', async ({ visit, make }) => {
    const owner = await make.group({ kind: 'agency', name: 'Dinas Contoh Pohon' });
    await make.report({ owner, title: 'Pohon miring' });
    const list = await (await visit('/laporan/kantor')).text();
    expect(list).toContain(`href="/laporan/kantor/${owner.slug}"`);
    const page = await (await visit(`/laporan/kantor/${owner.slug}`)).text();
    expect(page).toContain('Pohon miring');
    expect(page).toContain('Median hari sampai dijawab');
    expect(page).toContain('November 2026');
    const none = await make.group({ kind: 'agency', name: 'Dinas Tanpa Laporan' });
    expect(await (await visit(`/laporan/kantor/${none.slug}`)).text()).toContain(
      'Belum ada laporan',
    );
    expect((await visit('/laporan/kantor/tidak-ada')).status).toBe(404);
  });
});
