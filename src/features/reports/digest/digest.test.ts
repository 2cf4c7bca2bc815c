import { describe, expect, test } from '#test/test.ts';
import { cell, weekBefore } from './digest.ts';
import { makeDigests } from './make-digests.ts';
import { listDigests } from './queries.ts';
import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

const DAY = 24 * 3600 * 1000;
/** Monday 23 November 2026, 06.00 WIB. */
const MONDAY = new Date('2026-11-22T23:00:00Z');
const inWeek = (day: number) => new Date(MONDAY.getTime() - day * DAY);

async function digestOf(db: Db, areaCode: string) {
  const found = await listDigests(db, { within: null, weeks: 4 });
  return found.find((digest) => digest.areaCode === areaCode);
}

describe('the week before', () => {
  test('runs from Monday to Sunday by the clock of the city', () => {
    const week = weekBefore(MONDAY, 'Asia/Jakarta');
    expect(week.start).toBe('2026-11-16');
    expect(week.from.toISOString()).toBe('2026-11-15T17:00:00.000Z');
    expect(week.until.toISOString()).toBe('2026-11-22T17:00:00.000Z');
    // late on a Sunday it is still the week before this one
    expect(weekBefore(new Date('2026-11-22T16:59:00Z'), 'Asia/Jakarta').start).toBe('2026-11-09');
    expect(weekBefore(new Date('2026-11-22T15:30:00Z'), 'Asia/Jayapura').start).toBe('2026-11-16');
  });

  test('a few is not said as a number', () => {
    expect([0, 1, 4, 5, 40].map(cell)).toEqual([0, null, null, 5, 40]);
  });
});

describe('digests', () => {
  test('are made for the city and each place with something to tell, once', async ({
    services,
    make,
    db,
    clock,
  }) => {
    clock.now = MONDAY;
    await make.area({ code: '99.01.02.1001' });
    await make.area({ code: '99.01.03.1001' });
    await make.report({ areaCode: '99.01.02.1001', filedAt: inWeek(2) });
    expect(await makeDigests(services)).toBe(3);
    expect(await makeDigests(services)).toBe(0);
    const found = await listDigests(db, { within: null, weeks: 4 });
    expect(found.map(({ areaCode }) => areaCode)).toEqual(['99.01', '99.01.02', '99.01.02.1001']);
  });

  test('count the week, the week before, what stands and what is late', async ({
    services,
    make,
    db,
    clock,
  }) => {
    clock.now = MONDAY;
    const here = '99.01.02.1001';
    const one = await make.report({ areaCode: here, filedAt: inWeek(2), category: 'drainase' });
    await make.report({ areaCode: here, filedAt: inWeek(3), category: 'drainase', supporters: 7 });
    await make.report({ areaCode: here, filedAt: inWeek(9), category: 'drainase' });
    await make.report({ areaCode: here, filedAt: inWeek(0), title: 'Baru hari ini' });
    await make.report({ areaCode: here, filedAt: inWeek(4), isPublic: false, title: 'Rahasia' });
    await make.report({
      ...{ areaCode: here, filedAt: inWeek(40), state: 'assigned', title: 'Lama sekali' },
      ...{ stepDueAt: inWeek(20), lateLevel: 'leadership' },
    });
    await make.report({
      ...{ areaCode: here, filedAt: inWeek(40), state: 'assigned', title: 'Lama dan rahasia' },
      ...{ stepDueAt: inWeek(20), lateLevel: 'leadership', isPublic: false },
    });
    await db
      .insertInto('report_history')
      .values({
        id: newId(),
        report_id: one.id,
        at: inWeek(1),
        event: 'answered',
        to_state: 'answered',
      })
      .execute();
    await makeDigests(services);
    const facts = (await digestOf(db, here))?.facts;
    expect(facts).toMatchObject({
      ...{ filed: { now: 3, before: 1 }, answered: { now: 1, before: 0 } },
      ...{ open: 7, overdue: 2, notPublic: null },
    });
    expect(facts?.byCategory).toEqual([
      { code: 'drainase', name: 'Drainase dan genangan', now: 2, before: 1 },
    ]);
    expect(facts?.issues[0]?.supporters).toBe(7);
    expect(facts?.late.map(({ title, days }) => [title, days])).toEqual([['Lama sekali', 20]]);
    expect(facts?.leadership.map(({ title }) => title).sort()).toEqual(['', 'Lama sekali']);
    expect(JSON.stringify(facts)).not.toContain('ahasia');
    expect((await digestOf(db, '99.01'))?.facts.filed).toEqual({ now: 3, before: 1 });
  });

  test('go to leadership, camat and lurah, and are not changed afterwards', async ({
    services,
    make,
    visit,
    db,
    clock,
    runJobs,
  }) => {
    clock.now = MONDAY;
    const kelurahan = await make.group({ kind: 'kelurahan', areaCode: '99.01.02.1001' });
    const lurah = await make.person({ posts: [{ post: 'lurah', group: kelurahan }] });
    const leader = await make.person({ posts: ['leader'] });
    const editor = await make.person({ posts: ['city_editor'] });
    await make.report({ areaCode: '99.01.02.1001', filedAt: inWeek(2), title: 'Selokan mampet' });
    await makeDigests(services);
    await runJobs();
    const city = (await digestOf(db, '99.01'))?.id ?? '';
    const place = (await digestOf(db, '99.01.02.1001'))?.id ?? '';

    expect((await visit(`/meja/ringkasan/${place}`, { as: lurah })).status).toBe(403);
    const intro = { intro: 'Minggu yang tenang.' };
    const saved = await visit(`/meja/ringkasan/${place}/edit-intro`, { as: editor, form: intro });
    expect(saved.status).toBe(303);
    const all = await visit('/meja/ringkasan/minggu/2026-11-16/send-digests', {
      as: editor,
      form: {},
    });
    expect(all.headers.get('location')).toBe('/meja/ringkasan?terkirim=3');

    const told = async (personId: string) =>
      (
        await db
          .selectFrom('deliveries as d')
          .innerJoin('notices as n', 'n.id', 'd.notice_id')
          .select('n.path')
          .where('d.person_id', '=', personId)
          .where('d.channel', '=', 'desk')
          .execute()
      ).map(({ path }) => path);
    expect(await told(leader.personId)).toEqual([`/meja/ringkasan/${city}`]);
    expect(await told(lurah.personId)).toEqual([`/meja/ringkasan/${place}`]);

    const page = await (await visit(`/meja/ringkasan/${place}`, { as: lurah })).text();
    expect(page).toContain('Minggu yang tenang.');
    expect(page).toContain('Selokan mampet');
    expect(page).not.toContain('Simpan pengantar');
    expect((await visit(`/meja/ringkasan/${city}`, { as: lurah })).status).toBe(403);
    const again = await visit(`/meja/ringkasan/${place}/edit-intro`, { as: editor, form: intro });
    expect(again.status).toBe(422);
  });

  test('an introduction that is too long comes back whole', async ({
    services,
    make,
    visit,
    db,
    clock,
  }) => {
    clock.now = MONDAY;
    const editor = await make.person({ posts: ['city_editor'] });
    await make.report({ filedAt: inWeek(1) });
    await makeDigests(services);
    const id = (await digestOf(db, '99.01'))?.id ?? '';
    const long = `${'a'.repeat(3001)}ujung`;
    const refused = await visit(`/meja/ringkasan/${id}/edit-intro`, {
      as: editor,
      form: { intro: long },
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ujung');
  });

  test('are for nobody else', async ({ visit, make }) => {
    const member = await make.person({ posts: ['kim_member'] });
    expect((await visit('/meja/ringkasan', { as: member })).status).toBe(403);
    expect((await visit('/meja/ringkasan')).status).toBe(303);
  });
});
