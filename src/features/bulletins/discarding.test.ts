import { describe, expect, test } from '#test/test.ts';
import { bulletinOnDesk, bulletinRow } from '#test/bulletin-desk.ts';

describe('discarding a draft', () => {
  test('takes it from the work in hand, and whoever began it may bring it back', async ({
    make,
    visit,
    db,
    clock,
  }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, { state: 'draft' });
    expect(await (await visit(path, { as: writer })).text()).toContain('Buang draf');
    const discarded = await visit(`${path}/discard-bulletin`, { as: writer, form: {} });
    expect(discarded.headers.get('location')).toBe(path);

    const desk = await (await visit('/meja/kabar', { as: writer })).text();
    expect(desk).not.toContain('Imunisasi di posyandu');
    const ended = await (await visit('/meja/kabar?tab=ended', { as: writer })).text();
    expect(ended).toContain('Dibuang');
    const page = await (await visit(path, { as: writer })).text();
    expect(page).toContain('Kembalikan draf');

    clock.now = new Date(clock.now.getTime() + 1_000);
    await visit(`${path}/restore-bulletin`, { as: writer, form: {} });
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state: 'draft', version: 0 });
    const steps = await db
      .selectFrom('bulletin_history')
      .select(['from_state', 'to_state', 'person_id'])
      .where('bulletin_id', '=', bulletin.id)
      .where('person_id', '=', writer.personId)
      .orderBy('id')
      .execute();
    expect(steps.slice(-2).map(({ from_state, to_state }) => [from_state, to_state])).toEqual([
      ['draft', 'discarded'],
      ['discarded', 'draft'],
    ]);
  });

  test('also a colleague of the office may; an editor of the city only their own', async ({
    make,
    visit,
  }) => {
    const agency = await make.agency();
    const { editor, bulletin, path } = await bulletinOnDesk(make, {
      state: 'changes_asked',
      issuerId: agency.id,
    });
    const refused = await visit(`${path}/discard-bulletin`, { as: editor, form: {} });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Jabatan Anda tidak berhak melakukan ini.');
    expect(await (await visit(path, { as: editor })).text()).not.toContain('Buang draf');

    const colleague = await make.person({
      posts: [{ post: 'agency_liaison', group: agency }],
    });
    await visit(`${path}/discard-bulletin`, { as: colleague, form: {} });
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state: 'discarded' });

    const own = await make.bulletin({ state: 'draft', writtenBy: editor.personId });
    await visit(`/meja/kabar/${own.id}/discard-bulletin`, { as: editor, form: {} });
    expect(await bulletinRow(make, own.id)).toMatchObject({ state: 'discarded' });
  });

  for (const state of ['in_review', 'approved', 'published', 'withdrawn'] as const) {
    test(`is refused in words when the text is ${state}`, async ({ make, visit }) => {
      const { writer, bulletin, path } = await bulletinOnDesk(make, { state });
      const refused = await visit(`${path}/discard-bulletin`, { as: writer, form: {} });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Keadaan kabar ini sudah berubah.');
      expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state });
    });
  }

  test('a discarded text is not public, is not saved and is not sent for review', async ({
    make,
    visit,
  }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, { state: 'draft' });
    await visit(`${path}/discard-bulletin`, { as: writer, form: {} });
    expect((await visit(`/kabar/${bulletin.slug}`)).status).toBe(404);
    expect((await visit('/meja/kabar/' + bulletin.id)).status).not.toBe(200);
    expect((await visit(`${path}/submit-for-review`, { as: writer, form: {} })).status).toBe(422);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state: 'discarded' });
  });
});
