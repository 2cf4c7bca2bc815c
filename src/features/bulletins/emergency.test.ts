import { sql } from 'kysely';

import { inTransaction } from '#platform/services.ts';
import { bulletinOnDesk, bulletinRow, ledgerActs, quietEvents } from '#test/bulletin-desk.ts';
import { type Make, makers } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { approveBulletin } from './approve-bulletin.ts';
import { checklistOf, CHECKS } from './checklist.ts';
import { bulletinJobs } from './jobs.ts';

const checks = [...CHECKS];

describe('an emergency', () => {
  const emergency = { state: 'draft' as const, urgency: 'emergency' as const };

  test('goes out on one word, says so, and a second person confirms it', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path } = await bulletinOnDesk(make, emergency);
    const second = await make.person({ posts: ['kim_admin'] });
    const out = await visit(`${path}/publish-emergency`, { as: editor, form: {} });
    expect(out.status).toBe(303);
    const { slug, review_due_at } = await bulletinRow(make, bulletin.id);
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
    expect(await ledgerActs(make, bulletin.id)).toEqual([
      'bulletin.published_in_emergency',
      'bulletin.confirmed',
    ]);
  });

  test('is not for the agency itself', async ({ make, visit }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, emergency);
    const out = await visit(`${path}/publish-emergency`, { as: writer, form: {} });
    expect(out.status).toBe(422);
    expect((await bulletinRow(make, bulletin.id)).state).toBe('draft');
  });

  test('a routine text does not go out that way', async ({ make, visit }) => {
    const { editor, path } = await bulletinOnDesk(make, { state: 'draft' });
    const out = await visit(`${path}/publish-emergency`, { as: editor, form: {} });
    expect(out.status).toBe(422);
    expect(await out.text()).toContain('Hanya kabar darurat');
  });

  test('without a second look reviewers are reminded once', async ({ make, services, clock }) => {
    const { bulletin } = await bulletinOnDesk(make, {
      ...emergency,
      state: 'published',
      reviewDueAt: new Date('2026-11-23T04:00:00Z'),
    });
    clock.now = new Date('2026-11-23T04:01:00Z');
    const remind = bulletinJobs(quietEvents).find(({ name }) => name.includes('remind'));
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
    const { bulletin, editor } = await bulletinOnDesk(committed);
    const other = await committed.person({ posts: ['kim_admin'] });
    try {
      const approve = (actor: typeof editor) =>
        approveBulletin(open, {
          bulletinId: bulletin.id,
          actor,
          events: quietEvents,
          checklist: checklistOf(checks),
          then: { kind: 'publish' },
        });
      const outcomes = await Promise.all([approve(editor), approve(other)]);
      expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
      expect(outcomes.find((one) => !one.ok)).toEqual({ ok: false, refusal: 'wrong_state' });
      expect(await ledgerActs(committed, bulletin.id)).toEqual(['bulletin.published']);
    } finally {
      await swept(committed);
    }
  });
});

/** What was committed for the race goes again with its jobs, so that other tests find an empty city. */
async function swept({ services }: Make) {
  await inTransaction(services, async ({ db }) => {
    await sql`truncate bulletins, groups, people, areas, notices, ledger_entries cascade`.execute(
      db,
    );
    await sql`delete from sambung_jobs.job`.execute(db);
  });
}
