import { describe, expect, test } from '#test/test.ts';
import type { Make } from '#test/make/index.ts';

const HOUR = 3_600_000;

describe('the coverage of a bulletin', () => {
  test('says how many received, accepted and finished, and how long the last mile took', async ({
    make,
    visit,
  }) => {
    const { bulletin, admin } = await city(make);
    const page = textOf(await (await visit(`/meja/cakupan/${bulletin.id}`, { as: admin })).text());
    expect(page).toContain('Menerima 2 2 dari 3 (67%)');
    expect(page).toContain('Selesai 1 1 dari 3 (33%)');
    expect(page).toContain('Sampai ke warga 5 jam');
  });

  test('adds up people without counting one audience twice, and says that it is a lower bound', async ({
    make,
    visit,
  }) => {
    const { bulletin, admin, first, firstMember } = await city(make);
    const again = { taskId: first.id, personId: firstMember.personId, rw: 3 };
    await make.spread({ ...again, people: 50 });
    await make.spread({ ...again, people: 40, channel: 'mosque' });
    const page = textOf(await (await visit(`/meja/cakupan/${bulletin.id}`, { as: admin })).text());
    expect(page).toContain('Warga terjangkau ≥ 80');
    expect(page).toContain('batas bawah');
  });

  test('a correction is asked about apart: whom did it reach?', async ({ db, make, visit }) => {
    const { bulletin, admin, kims } = await city(make);
    await db
      .updateTable('bulletins')
      .set({ version: 2, state: 'corrected', correction_note: 'Jam' })
      .where('id', '=', bulletin.id)
      .execute();
    const second = await make.task({ bulletinId: bulletin.id, groupId: kims[0]!.id, round: 2 });
    const member = await make.worker(kims[0]!);
    await make.spread({ taskId: second.id, personId: member.personId, rw: 3, people: 25 });
    const page = await (await visit(`/meja/cakupan/${bulletin.id}`, { as: admin })).text();
    expect(page).toContain('Ralatnya sampai kepada paling sedikit 25 orang.');
  });

  test('an office sees its place and below, a KIM itself, an agency all of its own', async ({
    make,
    visit,
  }) => {
    const { bulletin, kims, firstMember } = await city(make);
    const path = `/meja/cakupan/${bulletin.id}`;
    const lurah = await make.worker(await make.office({ areaCode: '99.01.01.1001' }), 'lurah');
    const camat = await make.worker(
      await make.office({ kind: 'kecamatan', areaCode: '99.01.02' }),
      'camat',
    );
    const liaison = await make.person({
      posts: [{ post: 'agency_liaison', group: await agencyOf(make, bulletin.issuerId) }],
    });
    const otherAgency = await make.worker(await make.agency(), 'agency_liaison');
    const seen = async (as: Parameters<typeof visit>[1] & object) => {
      const page = await (await visit(path, as)).text();
      return kims.map((kim) => page.includes(kim.name));
    };
    expect(await seen({ as: lurah })).toEqual([true, false, false]);
    expect(await seen({ as: camat })).toEqual([false, true, true]);
    expect(await seen({ as: firstMember })).toEqual([true, false, false]);
    expect(await seen({ as: liaison })).toEqual([true, true, true]);
    expect((await visit(path, { as: otherAgency })).status).toBe(403);
    expect((await visit(path)).headers.get('location')).toContain('/masuk');
  });

  test('silent KIM are reminded with one click, not more than once an hour', async ({
    db,
    make,
    visit,
    clock,
  }) => {
    const { bulletin, admin, kims, silent } = await city(make);
    const member = await make.worker(kims[2]!);
    const path = `/meja/cakupan/${bulletin.id}`;
    expect(await (await visit(path, { as: admin })).text()).toContain(`${silent.id}/nudge-task`);

    const nudged = await visit(`${path}/${silent.id}/nudge-task`, { as: admin, form: {} });
    expect(nudged.status).toBe(303);
    const told = await db
      .selectFrom('deliveries')
      .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
      .select(['person_id', 'path'])
      .where('notices.kind', 'like', 'relay_nudge%')
      .where('deliveries.channel', '=', 'desk')
      .execute();
    expect(told).toEqual([{ person_id: member.personId, path: `/meja/tugas/${silent.id}` }]);

    const again = await visit(`${path}/${silent.id}/nudge-task`, { as: admin, form: {} });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('baru saja diingatkan');
    clock.now = new Date(clock.now.getTime() + HOUR);
    const all = await visit(`${path}/nudge-silent`, { as: admin, form: {} });
    expect(all.headers.get('location')).toContain('diingatkan=2');
  });

  test('a member of a KIM reminds nobody', async ({ make, visit }) => {
    const { bulletin, silent, firstMember } = await city(make);
    const path = `/meja/cakupan/${bulletin.id}`;
    expect(
      (await visit(`${path}/${silent.id}/nudge-task`, { as: firstMember, form: {} })).status,
    ).toBe(403);
    expect((await visit(`${path}/nudge-silent`, { as: firstMember, form: {} })).status).toBe(403);
  });

  test('is a table for spreadsheets, in which no cell is a formula', async ({
    db,
    make,
    visit,
  }) => {
    const { bulletin, admin, kims } = await city(make);
    await db
      .updateTable('groups')
      .set({ name: '=HYPERLINK("http://contoh.invalid")' })
      .where('id', '=', kims[0]!.id)
      .execute();
    const response = await visit(`/meja/cakupan/${bulletin.id}/kim.csv`, { as: admin });
    const bytes = Buffer.from(await response.arrayBuffer());
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('KIM;Kode wilayah;Wilayah');
    expect(lines[1]).toMatch(/^"?'=HYPERLINK/);
  });

  test('over time lists newest first and only what is in sight', async ({ make, visit }) => {
    const { bulletin, admin } = await city(make);
    const elsewhere = await make.kim({ areaCode: '99.01.09.1001' });
    const stranger = await make.worker(elsewhere);
    const page = textOf(await (await visit('/meja/cakupan', { as: admin })).text());
    expect(page).toContain(bulletin.title);
    expect(page).toContain('67%');
    const none = await (await visit('/meja/cakupan', { as: stranger })).text();
    expect(none).toContain('Belum ada kabar yang diteruskan');
  });
});

/** Three KIM in two kecamatan: one done, one received, one silent. */
async function city(make: Make) {
  const { now } = make.services;
  const sentAt = new Date(now().getTime() - 6 * HOUR);
  const kims = [
    await make.kim({ areaCode: '99.01.01.1001' }),
    await make.kim({ areaCode: '99.01.02.1001' }),
    await make.kim({ areaCode: '99.01.02.1002' }),
  ];
  const bulletin = await make.bulletin({ publishedAt: sentAt });
  const of = (at: number) => ({ bulletinId: bulletin.id, groupId: kims[at]!.id, sentAt });
  const first = await make.task({ ...of(0), state: 'done' });
  await make.task({ ...of(1), state: 'received' });
  const silent = await make.task(of(2));
  const firstMember = await make.worker(kims[0]!);
  const at = new Date(sentAt.getTime() + 5 * HOUR);
  await make.spread({ taskId: first.id, personId: firstMember.personId, rw: 2, people: 30, at });
  const admin = await make.worker(await make.diskominfo(), 'kim_admin');
  return { kims, bulletin, first, silent, firstMember, admin };
}

async function agencyOf(make: Make, id: string) {
  const group = await make.services.db
    .selectFrom('groups')
    .select(['id', 'kind', 'name', 'slug', 'area_code as areaCode'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return group;
}

/** The words of a page in a row, as somebody reads them. */
const textOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
