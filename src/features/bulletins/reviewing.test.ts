import { bulletinOnDesk, bulletinRow, ledgerActs, quietEvents } from '#test/bulletin-desk.ts';
import { describe, expect, test } from '#test/test.ts';
import { approveBulletin } from './approve-bulletin.ts';
import { checklistOf, CHECKS } from './checklist.ts';
import { publishScheduled } from './publish-bulletin.ts';

const checks = [...CHECKS];

describe('reviewing', () => {
  test('a complete draft is handed in, and those who review are told', async ({
    make,
    visit,
    db,
  }) => {
    const { writer, bulletin, path, editor } = await bulletinOnDesk(make, { state: 'draft' });
    const sent = await visit(`${path}/submit-for-review`, { as: writer, form: {} });
    expect(sent.status).toBe(303);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      state: 'in_review',
      submitted_by: writer.personId,
    });
    const told = await db
      .selectFrom('deliveries')
      .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
      .select('notices.path')
      .where('person_id', '=', editor.personId)
      .where('notices.subject_id', '=', bulletin.id)
      .execute();
    expect(told[0]?.path).toBe(`${path}/telaah`);
  });

  test('an incomplete draft stays, and the page says what it lacks', async ({ make, visit }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, { state: 'draft', source: '' });
    const sent = await visit(`${path}/submit-for-review`, { as: writer, form: {} });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('Belum lengkap');
    expect((await bulletinRow(make, bulletin.id)).state).toBe('draft');
  });

  test('approved and published: version, address, tasks, ledger', async ({ make, visit, db }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    const kim = await make.kim();
    const form = { checks, then: 'publish' };
    const approved = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(approved.status).toBe(303);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      state: 'published',
      slug: 'imunisasi-di-posyandu',
      version: 1,
      approved_by: editor.personId,
    });
    expect(await ledgerActs(make, bulletin.id)).toEqual(['bulletin.published']);
    const tasks = await db
      .selectFrom('relay_tasks')
      .select('group_id')
      .where('bulletin_id', '=', bulletin.id)
      .execute();
    expect(tasks.map((task) => task.group_id)).toContain(kim.id);
    const page = await visit('/kabar/imunisasi-di-posyandu');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Kader memeriksa jentik');
  });

  test('a second bulletin of the same title gets an address of its own', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    await make.bulletin({ slug: 'imunisasi-di-posyandu' });
    await visit(`${path}/approve-bulletin`, { as: editor, form: { checks, then: 'publish' } });
    expect((await bulletinRow(make, bulletin.id)).slug).toBe('imunisasi-di-posyandu-2');
  });

  test('without all four ticks nothing is approved', async ({ make, visit }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    const form = { checks: ['language', 'source'], then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Centang keempat pemeriksaan lebih dulu.');
    expect(page).toMatch(/value="language"[^>]* checked/);
    expect((await bulletinRow(make, bulletin.id)).state).toBe('in_review');
  });

  test('whoever wrote it finds no button and is refused', async ({ make, visit }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    const { bulletin, path } = await bulletinOnDesk(make, { writtenBy: editor.personId });
    const page = await (await visit(`${path}/telaah`, { as: editor })).text();
    expect(page).not.toContain('approve-bulletin');
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Anda ikut menulis kabar ini');
    expect((await bulletinRow(make, bulletin.id)).state).toBe('in_review');
  });

  test('whoever changed a single word is a writer, too', async ({ make, visit, db }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    await db
      .updateTable('bulletins')
      .set({ writers: [editor.personId] })
      .where('id', '=', bulletin.id)
      .execute();
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
  });

  test('an agency does not approve', async ({ make, visit }) => {
    const { writer, path } = await bulletinOnDesk(make);
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: writer, form });
    expect(answer.status).toBe(403);
  });

  test('a decision takes a second factor', async ({ make, visit }) => {
    const { bulletin, path } = await bulletinOnDesk(make);
    const editor = await make.person({ posts: ['city_editor'], secondFactor: false });
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.headers.get('location')).toContain('/saya/dua-langkah');
    expect((await bulletinRow(make, bulletin.id)).state).toBe('in_review');
  });

  test('a text given back comes with the words why', async ({ make, visit }) => {
    const { writer, editor, path } = await bulletinOnDesk(make);
    const form = { checks: 'language', note: 'Jam kegiatannya belum ada.' };
    expect((await visit(`${path}/ask-changes`, { as: editor, form })).status).toBe(303);
    const page = await (await visit(path, { as: writer })).text();
    expect(page).toContain('Jam kegiatannya belum ada.');
    expect(page).toContain(`action="${path}/save-draft"`);
  });

  test('a text is not given back without a word', async ({ make, visit }) => {
    const { editor, path } = await bulletinOnDesk(make);
    const answer = await visit(`${path}/ask-changes`, { as: editor, form: { note: ' ' } });
    expect(answer.status).toBe(422);
  });

  test('personal data is shown to the reviewer', async ({ make, visit }) => {
    const { editor, path } = await bulletinOnDesk(make, { body: 'Hubungi 0812-3456-7890.' });
    const page = await (await visit(`${path}/telaah`, { as: editor })).text();
    expect(page).toContain('Nomor telepon: <mark>0812-3456-7890</mark>');
  });

  test('a bulletin goes out at its hour, not before', async ({ make, visit, services, clock }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    const form = { checks, then: 'schedule', publishAt: '2026-11-23T12:00' };
    await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(await publishScheduled(services, quietEvents)).toBe(0);
    clock.now = new Date('2026-11-23T05:00:00Z');
    expect(await publishScheduled(services, quietEvents)).toBe(1);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      state: 'published',
      published_by: editor.personId,
    });
  });

  test('an hour that has passed is refused', async ({ make, visit }) => {
    const { editor, path } = await bulletinOnDesk(make);
    const form = { checks, then: 'schedule', publishAt: '2026-11-23T09:00' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Waktu terbit harus di masa depan.');
  });

  test('one whose validity ended while it waited goes back to its writers', async ({
    make,
    services,
    clock,
  }) => {
    const { bulletin } = await bulletinOnDesk(make, {
      state: 'scheduled',
      publishAt: new Date('2026-11-24T00:00:00Z'),
      validUntil: new Date('2026-11-25T00:00:00Z'),
    });
    clock.now = new Date('2026-11-26T00:00:00Z');
    expect(await publishScheduled(services, quietEvents)).toBe(0);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      state: 'changes_asked',
      approved_by: null,
    });
  });

  test('what was approved and kept is published or given an hour later', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make);
    await visit(`${path}/approve-bulletin`, { as: editor, form: { checks, then: 'hold' } });
    expect((await bulletinRow(make, bulletin.id)).state).toBe('approved');
    const hour = { publishAt: '2026-11-24T08:00' };
    await visit(`${path}/schedule-publication`, { as: editor, form: hour });
    expect((await bulletinRow(make, bulletin.id)).state).toBe('scheduled');
    await visit(`${path}/publish-bulletin`, { as: editor, form: {} });
    expect((await bulletinRow(make, bulletin.id)).state).toBe('published');
  });

  test('when an event fails, nothing is published', async ({ make, services }) => {
    const { editor, bulletin } = await bulletinOnDesk(make);
    const broken = {
      ...quietEvents,
      published: () => Promise.reject(new Error('the relay is away')),
    };
    const approval = approveBulletin(services, {
      bulletinId: bulletin.id,
      actor: editor,
      events: broken,
      checklist: checklistOf(checks),
      then: { kind: 'publish' },
    });
    await expect(approval).rejects.toThrow('the relay is away');
  });
});
