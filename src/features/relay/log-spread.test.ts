import { sql } from 'kysely';
import sharp from 'sharp';

import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';
import { testServices } from '#test/services.ts';
import { makers } from '#test/make/index.ts';
import { logSpread } from './log-spread.ts';
import type { NewSpread } from './spread.ts';

const HOUR = 3_600_000;
const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#aa3311' } })
    .jpeg()
    .toBuffer();

describe('logging a spread', () => {
  test('sent twice with one id is one spread, and both times answered as logged', async ({
    db,
    make,
    visit,
  }) => {
    const { path, member, form } = await ready(make);
    const first = await visit(`${path}/log-spread`, { as: member, form });
    const second = await visit(`${path}/log-spread`, { as: member, form });
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await db.selectFrom('spreads').select('id').execute()).toEqual([{ id: form.id }]);
  });

  test('an id that another task used is refused and nothing is lost', async ({
    db,
    make,
    visit,
  }) => {
    const one = await ready(make);
    const other = await ready(make);
    await visit(`${one.path}/log-spread`, { as: one.member, form: one.form });
    const taken = await visit(`${other.path}/log-spread`, {
      as: other.member,
      form: { ...other.form, id: one.form.id },
    });
    expect(taken.status).toBe(422);
    expect(await db.selectFrom('spreads').select('id').execute()).toHaveLength(1);
  });

  test.for([
    [{ people: 'banyak' }, 'Isi perkiraan jumlah orang'],
    [{ people: '900000' }, 'Isi perkiraan jumlah orang'],
    [{ rt: '2' }, 'Isi juga nomor RW-nya'],
    [{ rw: '120' }, 'Nomor RW antara 1 dan 99'],
    [{ channel: 'telepati' }, 'Pilih salah satu'],
    [{ areaCode: '99.01.09' }, 'di luar wilayah KIM Anda'],
    [{ happenedAt: '2030-01-01T08:00' }, 'Waktunya belum terjadi'],
    [{ happenedAt: '2020-01-01T08:00' }, 'Waktunya sebelum kabar ini dikirim'],
    [{ id: 'bukan-id' }, 'Catatan ini sudah dipakai'],
  ] as const)(
    'with %o is answered "%s", and what was typed stays',
    async ([wrong, words], { make, visit }) => {
      const { path, member, form } = await ready(make);
      const typed = { ...form, place: 'Masjid Contoh', note: 'Sesudah salat Jumat', ...wrong };
      const response = await visit(`${path}/log-spread`, { as: member, form: typed });
      const page = await response.text();
      expect(response.status).toBe(422);
      expect(page).toContain(words);
      expect(page).toContain('Masjid Contoh');
      expect(page).toContain('Sesudah salat Jumat');
    },
  );

  test('a number with a full stop for thousands is understood', async ({ db, make, visit }) => {
    const { path, member, form } = await ready(make);
    await visit(`${path}/log-spread`, { as: member, form: { ...form, people: '1.250' } });
    const row = await db
      .selectFrom('spreads')
      .select('audience_estimate as people')
      .executeTakeFirst();
    expect(row?.people).toBe(1250);
  });

  test('a local hour is the hour of the city', async ({ db, make, visit }) => {
    const { path, member, form } = await ready(make);
    await visit(`${path}/log-spread`, {
      as: member,
      form: { ...form, happenedAt: '2026-11-23T09:30' },
    });
    const row = await db.selectFrom('spreads').select('happened_at as at').executeTakeFirst();
    expect(row?.at).toEqual(new Date('2026-11-23T02:30:00Z'));
  });

  test('what waited on a phone keeps its hour and counts even when the bulletin was withdrawn since', async ({
    db,
    make,
    visit,
    clock,
  }) => {
    const { path, member, form, taskId } = await ready(make);
    clock.now = new Date(clock.now.getTime() + 3 * HOUR);
    await db
      .updateTable('relay_tasks')
      .set({ state: 'closed', closed_at: clock.now, closed_reason: 'withdrawn' })
      .where('id', '=', taskId)
      .execute();
    const before = new Date(clock.now.getTime() - HOUR).toISOString();
    const after = await visit(`${path}/log-spread`, { as: member, form });
    expect(after.status).toBe(422);
    const waited = await visit(`${path}/log-spread`, {
      as: member,
      form: { ...form, typedAt: before },
    });
    expect(waited.status).toBe(303);
    const row = await db.selectFrom('spreads').select('happened_at as at').executeTakeFirst();
    expect(row?.at.toISOString()).toBe(before);
  });

  test('a proof photo is seen by those who see the task and has no public address', async ({
    db,
    make,
    visit,
  }) => {
    const { path, member, form, kim } = await ready(make);
    const photo = new Blob([new Uint8Array(await picture())], { type: 'image/jpeg' });
    const logged = await visit(`${path}/log-spread`, { as: member, form: { ...form, photo } });
    expect(logged.status).toBe(303);
    const page = await (await visit(path, { as: member })).text();
    const file = await db.selectFrom('files').select('sha256').executeTakeFirstOrThrow();
    expect(page).not.toContain(file.sha256);

    const address = `${path}/spreads/${form.id}/foto`;
    const shown = await visit(address, { as: member });
    expect(shown.headers.get('content-type')).toBe('image/webp');
    expect(shown.headers.get('cache-control')).toContain('no-store');
    expect((await visit(address)).status).toBe(303);
    const stranger = await make.worker(await make.kim({ areaCode: kim.areaCode }));
    expect((await visit(address, { as: stranger })).status).toBe(403);
  });

  test('a file that is no picture is refused and the rest of the form stays', async ({
    make,
    visit,
  }) => {
    const { path, member, form } = await ready(make);
    const photo = new Blob(['bukan foto'], { type: 'image/jpeg' });
    const response = await visit(`${path}/log-spread`, {
      as: member,
      form: { ...form, place: 'Balai RW', photo },
    });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Fotonya tidak dapat dibaca');
    expect(page).toContain('Balai RW');
  });

  test('is exactly once under twenty at the same moment', async ({ pool, boss, folder, clock }) => {
    const services = testServices({ db: pool, boss, folder, clock });
    const make = makers(services);
    const { taskId, member, form } = await ready(make);
    const spread: NewSpread = {
      id: form.id,
      channel: 'mosque',
      areaCode: form.areaCode,
      rw: null,
      rt: null,
      place: '',
      happenedAt: clock.now,
      audienceEstimate: 100,
      note: '',
      photoId: null,
    };
    const work = { taskId, personId: member.personId, spread };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => logSpread(services, work)));

    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const rows = await pool
      .selectFrom('spreads')
      .select('id')
      .where('task_id', '=', taskId)
      .execute();
    expect(rows).toHaveLength(1);
    const history = await pool
      .selectFrom('relay_task_history')
      .select('event')
      .where('task_id', '=', taskId)
      .execute();
    expect(history.map((row) => row.event).sort()).toEqual(['accepted', 'spread']);
    await sql`truncate areas, people cascade`.execute(pool);
  });
});

describe('taking a spread back', () => {
  test('works for a day, keeps the row and opens a finished task again', async ({
    db,
    make,
    visit,
    clock,
  }) => {
    const { path, member, form, taskId } = await ready(make);
    await visit(`${path}/log-spread`, { as: member, form });
    await visit(`${path}/finish-task`, { as: member, form: {} });
    const undone = await visit(`${path}/spreads/${form.id}/undo-spread`, { as: member, form: {} });
    expect(undone.status).toBe(303);
    const spread = await db.selectFrom('spreads').select('withdrawn_at').executeTakeFirstOrThrow();
    expect(spread.withdrawn_at).toEqual(clock.now);
    const task = await db
      .selectFrom('relay_tasks')
      .select(['state', 'done_at'])
      .where('id', '=', taskId)
      .executeTakeFirstOrThrow();
    expect(task).toEqual({ state: 'accepted', done_at: null });
    const again = await visit(`${path}/spreads/${form.id}/undo-spread`, { as: member, form: {} });
    expect(await again.text()).toContain('sudah ditarik');
  });

  test('is too late after a day', async ({ make, visit, clock }) => {
    const { path, member, form } = await ready(make);
    await visit(`${path}/log-spread`, { as: member, form });
    clock.now = new Date(clock.now.getTime() + 25 * HOUR);
    const response = await visit(`${path}/spreads/${form.id}/undo-spread`, {
      as: member,
      form: {},
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('24 jam');
  });
});

type Make = ReturnType<typeof makers>;

async function ready(make: Make) {
  const kim = await make.kim();
  const member = await make.worker(kim);
  const bulletin = await make.bulletin();
  const sentAt = new Date(make.services.now().getTime() - 2 * HOUR);
  const { id: taskId, code } = await make.task({
    bulletinId: bulletin.id,
    groupId: kim.id,
    sentAt,
  });
  const form = { id: newId(), channel: 'mosque', areaCode: kim.areaCode, people: '80' };
  return { kim, member, bulletin, taskId, code, path: `/meja/tugas/${taskId}`, form };
}
