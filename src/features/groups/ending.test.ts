import type { Actor } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

const noticesOf = async (db: Db, actor: Actor): Promise<string[]> => {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
    .select('notices.title')
    .where('deliveries.person_id', '=', actor.personId)
    .where('deliveries.channel', '=', 'desk')
    .orderBy('notices.id')
    .execute();
  return rows.map(({ title }) => title);
};

const heldBy = (db: Db, actor: Actor) =>
  db
    .selectFrom('post_holdings')
    .select('post')
    .where('person_id', '=', actor.personId)
    .where('valid_until', 'is', null)
    .execute();

async function kimWithPeople(make: Make) {
  const kim = await make.kim({ name: 'KIM Contoh Mekar', about: 'Kami berkumpul tiap Sabtu.' });
  const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
  const member = await make.person({
    name: 'Anggota Contoh',
    posts: [{ post: 'kim_member', group: kim }],
  });
  const admin = await make.person({ posts: ['kim_admin'] });
  return { kim, chair, member, admin, path: `/meja/kelompok/${kim.slug}` };
}

const closing = { reason: 'Tidak ada lagi yang sanggup.', closedOn: '2026-11-23' };

describe('closing a KIM', () => {
  test('ends its posts, tasks and invitations, and leaves its name', async ({
    make,
    visit,
    db,
  }) => {
    const { kim, chair, member, admin, path } = await kimWithPeople(make);
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const closed = await visit(`${path}/close-group`, { as: admin, form: closing });
    expect(closed.headers.get('location')).toBe(`${path}?selesai=closed`);

    expect(await heldBy(db, chair)).toEqual([]);
    expect(await heldBy(db, member)).toEqual([]);
    const row = await db
      .selectFrom('relay_tasks')
      .select(['state', 'closed_reason'])
      .where('id', '=', task.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ state: 'closed', closed_reason: 'group_closed' });
    expect(await (await visit('/kim')).text()).not.toContain(kim.name);
    const page = await (await visit(`/kim/${kim.slug}`)).text();
    expect(page).toContain('KIM ini sudah dibubarkan.');
    expect(page).not.toContain('Kami berkumpul tiap Sabtu.');
    expect(page).not.toContain(closing.reason);
    expect(await (await visit(path, { as: admin })).text()).toContain(closing.reason);
    expect(await noticesOf(db, member)).toEqual([
      'Jabatan berakhir: Jabatan Anda, KIM Contoh Mekar',
    ]);
  });

  test('is for Diskominfo, not for the chair', async ({ make, visit }) => {
    const { kim, chair, path } = await kimWithPeople(make);
    expect((await visit(`${path}/tutup`, { as: chair })).status).toBe(403);
    expect((await visit(`${path}/close-group`, { as: chair, form: closing })).status).toBe(403);
    expect(await (await visit('/kim')).text()).toContain(kim.name);
  });

  test('asks for a reason and a day that was, and keeps what was typed', async ({
    make,
    visit,
  }) => {
    const { admin, path } = await kimWithPeople(make);
    const close = (form: Record<string, string>) =>
      visit(`${path}/close-group`, { as: admin, form: { ...closing, ...form } });
    const future = await close({ closedOn: '2026-11-24' });
    expect(future.status).toBe(422);
    const page = await future.text();
    expect(page).toContain('Hari terakhir tidak boleh di masa depan.');
    expect(page).toContain(closing.reason);
    expect((await close({ reason: ' ' })).status).toBe(422);
    expect((await close({ closedOn: '2026-11-01' })).status).toBe(303);
    expect(await (await close({})).text()).toContain('KIM ini sudah ditutup sebelumnya.');
  });
});

describe('leaving a KIM', () => {
  test('ends the own posts at once and tells the chair', async ({ make, visit, db }) => {
    const { chair, member, path } = await kimWithPeople(make);
    expect(await (await visit('/saya', { as: member })).text()).toContain(`${path}/keluar`);
    const asked = await (await visit(`${path}/keluar`, { as: member })).text();
    expect(asked).toContain('Anda tidak lagi menjadi');
    const left = await visit(`${path}/leave-group`, { as: member, form: {} });
    expect(left.headers.get('location')).toBe('/saya?keluar=1');
    expect(await heldBy(db, member)).toEqual([]);
    expect(await noticesOf(db, chair)).toEqual(['Anggota Contoh keluar dari KIM Contoh Mekar']);
  });

  test('the last chair is told why not yet', async ({ make, visit, db }) => {
    const { chair, path } = await kimWithPeople(make);
    const page = await (await visit(`${path}/keluar`, { as: chair })).text();
    expect(page).toContain('Anda satu-satunya ketua.');
    const refused = await visit(`${path}/leave-group`, { as: chair, form: {} });
    expect(refused.status).toBe(422);
    expect(await heldBy(db, chair)).toHaveLength(1);
  });

  test('a stranger and an office’s own people have nothing to leave', async ({ make, visit }) => {
    const { path } = await kimWithPeople(make);
    const stranger = await make.person({ posts: ['kim_member'] });
    expect((await visit(`${path}/keluar`, { as: stranger })).status).toBe(403);
    expect((await visit(`${path}/leave-group`, { as: stranger, form: {} })).status).toBe(403);
  });
});

describe('a notice about a post', () => {
  test('reaches who is given one, and whose post ends', async ({ make, visit, db }) => {
    const { admin, member, path } = await kimWithPeople(make);
    const form = { email: member.email, personId: '', post: 'kim_editor' };
    expect((await visit(`${path}/appoint-post`, { as: admin, form })).status).toBe(303);
    const held = await db
      .selectFrom('post_holdings')
      .select('id')
      .where('person_id', '=', member.personId)
      .where('post', '=', 'kim_editor')
      .executeTakeFirstOrThrow();
    const ended = await visit(`${path}/akhiri/${held.id}/end-post`, {
      as: admin,
      form: { personId: '', email: '' },
    });
    expect(ended.status).toBe(303);
    const titles = await noticesOf(db, member);
    expect(titles.toSorted()).toEqual([
      expect.stringMatching(/^Jabatan baru: .*, KIM Contoh Mekar$/),
      expect.stringMatching(/^Jabatan berakhir: .*, KIM Contoh Mekar$/),
    ]);
  });
});
