import { sql } from 'kysely';

import { inTransaction } from '#platform/services.ts';
import { type Make, makers } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { approveBulletin } from './approve-bulletin.ts';
import { checklistOf, CHECKS } from './checklist.ts';
import type { BulletinEvents } from './events.ts';
import { bulletinJobs } from './jobs.ts';
import { publishScheduled } from './publish-bulletin.ts';

const quiet: BulletinEvents = {
  published: () => Promise.resolve(),
  corrected: () => Promise.resolve(),
  withdrawn: () => Promise.resolve(),
  expired: () => Promise.resolve(),
  answered: () => Promise.resolve(),
};
const checks = [...CHECKS];

async function waiting(make: Make, wish: Parameters<Make['bulletin']>[0] = {}) {
  const writer = await make.person({ posts: ['agency_liaison'] });
  const issuerId = writer.posts[0]!.groupId;
  const bulletin = await make.bulletin({
    state: 'in_review',
    writtenBy: writer.personId,
    issuerId,
    title: 'Imunisasi di posyandu',
    ...wish,
  });
  const editor = await make.person({ posts: ['city_editor'] });
  return { writer, editor, bulletin, path: `/meja/kabar/${bulletin.id}` };
}

const rowOf = (make: Make, id: string) =>
  make.services.db
    .selectFrom('bulletins')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const ledgerOf = async (make: Make, id: string) => {
  const rows = await make.services.db
    .selectFrom('ledger_entries')
    .select('act')
    .where('subject_id', '=', id)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.act);
};

describe('reviewing', () => {
  test('a complete draft is handed in, and those who review are told', async ({
    make,
    visit,
    db,
  }) => {
    const { writer, bulletin, path, editor } = await waiting(make, { state: 'draft' });
    const sent = await visit(`${path}/submit-for-review`, { as: writer, form: {} });
    expect(sent.status).toBe(303);
    expect(await rowOf(make, bulletin.id)).toMatchObject({
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
    const { writer, bulletin, path } = await waiting(make, { state: 'draft', source: '' });
    const sent = await visit(`${path}/submit-for-review`, { as: writer, form: {} });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('Belum lengkap');
    expect((await rowOf(make, bulletin.id)).state).toBe('draft');
  });

  test('approved and published: version, address, tasks, ledger', async ({ make, visit, db }) => {
    const { editor, bulletin, path } = await waiting(make);
    const kim = await make.kim();
    const form = { checks, then: 'publish' };
    const approved = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(approved.status).toBe(303);
    expect(await rowOf(make, bulletin.id)).toMatchObject({
      state: 'published',
      slug: 'imunisasi-di-posyandu',
      version: 1,
      approved_by: editor.personId,
    });
    expect(await ledgerOf(make, bulletin.id)).toEqual(['bulletin.published']);
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
    const { editor, bulletin, path } = await waiting(make);
    await make.bulletin({ slug: 'imunisasi-di-posyandu' });
    await visit(`${path}/approve-bulletin`, { as: editor, form: { checks, then: 'publish' } });
    expect((await rowOf(make, bulletin.id)).slug).toBe('imunisasi-di-posyandu-2');
  });

  test('without all four ticks nothing is approved', async ({ make, visit }) => {
    const { editor, bulletin, path } = await waiting(make);
    const form = { checks: ['language', 'source'], then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Centang keempat pemeriksaan lebih dulu.');
    expect(page).toMatch(/value="language"[^>]* checked/);
    expect((await rowOf(make, bulletin.id)).state).toBe('in_review');
  });

  test('whoever wrote it finds no button and is refused', async ({ make, visit }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    const { bulletin, path } = await waiting(make, { writtenBy: editor.personId });
    const page = await (await visit(`${path}/telaah`, { as: editor })).text();
    expect(page).not.toContain('approve-bulletin');
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Anda ikut menulis kabar ini');
    expect((await rowOf(make, bulletin.id)).state).toBe('in_review');
  });

  test('whoever changed a single word is a writer, too', async ({ make, visit, db }) => {
    const { editor, bulletin, path } = await waiting(make);
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
    const { writer, path } = await waiting(make);
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: writer, form });
    expect(answer.status).toBe(403);
  });

  test('a decision takes a second factor', async ({ make, visit }) => {
    const { bulletin, path } = await waiting(make);
    const editor = await make.person({ posts: ['city_editor'], secondFactor: false });
    const form = { checks, then: 'publish' };
    const answer = await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(answer.headers.get('location')).toContain('/saya/dua-langkah');
    expect((await rowOf(make, bulletin.id)).state).toBe('in_review');
  });

  test('a text given back comes with the words why', async ({ make, visit }) => {
    const { writer, editor, path } = await waiting(make);
    const form = { checks: 'language', note: 'Jam kegiatannya belum ada.' };
    expect((await visit(`${path}/ask-changes`, { as: editor, form })).status).toBe(303);
    const page = await (await visit(path, { as: writer })).text();
    expect(page).toContain('Jam kegiatannya belum ada.');
    expect(page).toContain(`action="${path}/save-draft"`);
  });

  test('a text is not given back without a word', async ({ make, visit }) => {
    const { editor, path } = await waiting(make);
    const answer = await visit(`${path}/ask-changes`, { as: editor, form: { note: ' ' } });
    expect(answer.status).toBe(422);
  });

  test('personal data is shown to the reviewer', async ({ make, visit }) => {
    const { editor, path } = await waiting(make, { body: 'Hubungi 0812-3456-7890.' });
    const page = await (await visit(`${path}/telaah`, { as: editor })).text();
    expect(page).toContain('Nomor telepon: <mark>0812-3456-7890</mark>');
  });

  test('a bulletin goes out at its hour, not before', async ({ make, visit, services, clock }) => {
    const { editor, bulletin, path } = await waiting(make);
    const form = { checks, then: 'schedule', publishAt: '2026-11-23T12:00' };
    await visit(`${path}/approve-bulletin`, { as: editor, form });
    expect(await publishScheduled(services, quiet)).toBe(0);
    clock.now = new Date('2026-11-23T05:00:00Z');
    expect(await publishScheduled(services, quiet)).toBe(1);
    expect(await rowOf(make, bulletin.id)).toMatchObject({
      state: 'published',
      published_by: editor.personId,
    });
  });

  test('an hour that has passed is refused', async ({ make, visit }) => {
    const { editor, path } = await waiting(make);
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
    const { bulletin } = await waiting(make, {
      state: 'scheduled',
      publishAt: new Date('2026-11-24T00:00:00Z'),
      validUntil: new Date('2026-11-25T00:00:00Z'),
    });
    clock.now = new Date('2026-11-26T00:00:00Z');
    expect(await publishScheduled(services, quiet)).toBe(0);
    expect(await rowOf(make, bulletin.id)).toMatchObject({
      state: 'changes_asked',
      approved_by: null,
    });
  });

  test('what was approved and kept is published or given an hour later', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path } = await waiting(make);
    await visit(`${path}/approve-bulletin`, { as: editor, form: { checks, then: 'hold' } });
    expect((await rowOf(make, bulletin.id)).state).toBe('approved');
    const hour = { publishAt: '2026-11-24T08:00' };
    await visit(`${path}/schedule-publication`, { as: editor, form: hour });
    expect((await rowOf(make, bulletin.id)).state).toBe('scheduled');
    await visit(`${path}/publish-bulletin`, { as: editor, form: {} });
    expect((await rowOf(make, bulletin.id)).state).toBe('published');
  });

  test('when an event fails, nothing is published', async ({ make, services }) => {
    const { editor, bulletin } = await waiting(make);
    const broken = { ...quiet, published: () => Promise.reject(new Error('the relay is away')) };
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

describe('an emergency', () => {
  const emergency = { state: 'draft' as const, urgency: 'emergency' as const };

  test('goes out on one word, says so, and a second person confirms it', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path } = await waiting(make, emergency);
    const second = await make.person({ posts: ['kim_admin'] });
    const out = await visit(`${path}/publish-emergency`, { as: editor, form: {} });
    expect(out.status).toBe(303);
    const { slug, review_due_at } = await rowOf(make, bulletin.id);
    expect(review_due_at).toEqual(new Date('2026-11-23T04:00:00Z'));
    const page = await (await visit(`/kabar/${slug}`)).text();
    expect(page).toContain('Kabar darurat, belum ditelaah orang kedua');
    expect(page).toContain('11.00 WIB');
    expect(page).toContain('SpecialAnnouncement');

    const own = await visit(`${path}/confirm-emergency`, { as: editor, form: { checks } });
    expect(own.status).toBe(422);
    const confirmed = await visit(`${path}/confirm-emergency`, { as: second, form: { checks } });
    expect(confirmed.status).toBe(303);
    expect(await (await visit(`/kabar/${slug}`)).text()).not.toContain('belum ditelaah');
    expect(await ledgerOf(make, bulletin.id)).toEqual([
      'bulletin.published_in_emergency',
      'bulletin.confirmed',
    ]);
  });

  test('is not for the agency itself', async ({ make, visit }) => {
    const { writer, bulletin, path } = await waiting(make, emergency);
    const out = await visit(`${path}/publish-emergency`, { as: writer, form: {} });
    expect(out.status).toBe(422);
    expect((await rowOf(make, bulletin.id)).state).toBe('draft');
  });

  test('a routine text does not go out that way', async ({ make, visit }) => {
    const { editor, path } = await waiting(make, { state: 'draft' });
    const out = await visit(`${path}/publish-emergency`, { as: editor, form: {} });
    expect(out.status).toBe(422);
    expect(await out.text()).toContain('Hanya kabar darurat');
  });

  test('without a second look reviewers are reminded once', async ({ make, services, clock }) => {
    const { bulletin } = await waiting(make, {
      ...emergency,
      state: 'published',
      reviewDueAt: new Date('2026-11-23T04:00:00Z'),
    });
    clock.now = new Date('2026-11-23T04:01:00Z');
    const remind = bulletinJobs(quiet).find(({ name }) => name.includes('remind'));
    await remind?.run({}, services);
    await remind?.run({}, services);
    const notices = await services.db
      .selectFrom('notices')
      .select('kind')
      .where('subject_id', '=', bulletin.id)
      .execute();
    expect(notices).toEqual([{ kind: 'bulletin_unconfirmed' }]);
  });
});

describe('two reviewers at once', () => {
  test('one approval counts, the other one is told', async ({ pool, services }) => {
    const open = { ...services, db: pool };
    const committed = makers(open);
    const { bulletin, editor } = await waiting(committed);
    const other = await committed.person({ posts: ['kim_admin'] });
    try {
      const approve = (actor: typeof editor) =>
        approveBulletin(open, {
          bulletinId: bulletin.id,
          actor,
          events: quiet,
          checklist: checklistOf(checks),
          then: { kind: 'publish' },
        });
      const outcomes = await Promise.all([approve(editor), approve(other)]);
      expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
      expect(outcomes.find((one) => !one.ok)).toEqual({ ok: false, refusal: 'wrong_state' });
      expect(await ledgerOf(committed, bulletin.id)).toEqual(['bulletin.published']);
    } finally {
      await swept(committed);
    }
  });
});

/** What was committed for the race goes again, so that other tests find an empty city. */
async function swept({ services }: Make) {
  await inTransaction(services, async ({ db }) => {
    await sql`truncate bulletins, groups, people, areas, notices, ledger_entries cascade`.execute(
      db,
    );
  });
}
