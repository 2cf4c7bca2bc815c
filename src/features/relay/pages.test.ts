import { describe, expect, test } from '#test/test.ts';
import { htmlProblems } from '#test/html.ts';

describe('the pages of the relay', () => {
  test('are valid HTML, in both languages, empty and full', async ({ db, make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const admin = await make.worker(await make.diskominfo(), 'kim_admin');
    const empty = ['/meja/tugas', '/meja/tugas?tampil=selesai', '/meja/cakupan'];
    for (const path of empty) {
      const as = path.includes('cakupan') ? admin : member;
      expect(await htmlProblems(await (await visit(path, { as })).text())).toEqual([]);
    }

    const bulletin = await make.bulletin();
    const { id, code } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const { id: spreadId } = await make.spread({ taskId: id, personId: member.personId, rw: 3 });
    await db
      .updateTable('spreads')
      .set({ withdrawn_at: make.services.now() })
      .where('id', '=', spreadId)
      .execute();
    await make.spread({ taskId: id, personId: member.personId, rw: 3, note: 'Ramai <sekali>' });
    for (const [path, as] of [
      ['/meja/tugas', member],
      [`/meja/tugas/${id}`, member],
      [`/meja/tugas/${id}?berhasil=logged`, admin],
      ['/meja/cakupan', admin],
      [`/meja/cakupan/${bulletin.id}`, admin],
      [`/kit/${code}`, null],
    ] as const) {
      for (const cookie of ['', 'bahasa=en']) {
        const response = await visit(path, { as, headers: { cookie } });
        expect(response.status).toBe(200);
        expect(await htmlProblems(await response.text())).toEqual([]);
      }
    }
  });

  test('that come back with a mistake are valid, too', async ({ make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    for (const deed of ['log-spread', 'decline-task']) {
      const response = await visit(`/meja/tugas/${id}/${deed}`, {
        as: member,
        form: { note: 'x' },
      });
      expect(response.status).toBe(422);
      expect(await htmlProblems(await response.text())).toEqual([]);
    }
  });

  test('show the public who passed it on, and never a person, a note or a photo', async ({
    make,
    visit,
  }) => {
    const kim = await make.kim({ name: 'KIM Contoh Terang' });
    const member = await make.worker(kim, 'kim_member', 'Orang Rahasia Contoh');
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await make.spread({
      taskId: id,
      personId: member.personId,
      place: 'Rumah Rahasia',
      note: 'Catatan Rahasia',
    });
    for (const path of [`/kabar/${bulletin.slug}`, `/kim/${kim.slug}`, '/']) {
      expect(await (await visit(path)).text()).not.toMatch(/Rahasia/);
    }
  });
});
