import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { openClaim } from './open-claim.ts';

describe('a message that nothing answers', () => {
  test('becomes a case with a code, a title of its first words and the clock of triage', async ({
    services,
    db,
  }) => {
    const quote = `Sebarkan!! ${'kata '.repeat(60)}`;
    const id = await openClaim(services, { quote, areaCode: null });

    const claim = await db
      .selectFrom('claims')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(claim).toMatchObject({ state: 'new', quote: quote.trim(), asked: 1, slug: null });
    expect(claim.code).toMatch(/^[2-9a-hjkmnp-z]{8}$/);
    expect(claim.title).toMatch(/^Sebarkan!! kata .*kata …$/);
    expect(claim.title.length).toBeLessThanOrEqual(104);
    expect(claim.step_due_at).toEqual(new Date('2026-11-23T06:00:00Z'));
    expect(claim.look_at).toEqual(claim.step_due_at);
    expect(claim.answer_due_at?.getTime()).toBeGreaterThan(Number(claim.step_due_at));
  });

  test('tells the desk once, and is not told to have been said by anybody', async ({
    services,
    db,
    make,
  }) => {
    const { editor, finder, resident } = await claimCastOf(make);
    const id = await openClaim(services, { quote: 'Air keran beracun', areaCode: null });

    const notices = await db
      .selectFrom('notices')
      .selectAll()
      .where('subject_id', '=', id)
      .execute();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.title).toBe('Pesan masuk: pesan “Air keran beracun”');
    const told = await db
      .selectFrom('deliveries')
      .select('person_id')
      .where('channel', '=', 'desk')
      .execute();
    const people = told.map(({ person_id }) => person_id);
    expect(people).toEqual(expect.arrayContaining([editor.personId, finder.personId]));
    expect(people).not.toContain(resident.personId);
  });

  test('may be a picture without words', async ({ services, db }) => {
    const id = await openClaim(services, { quote: ' \u200b ', areaCode: null });

    const claim = await db
      .selectFrom('claims')
      .select(['title', 'quote'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(claim.title).toBe('Gambar tanpa tulisan');
  });

  test.for(['published', 'withdrawn', 'set_aside', 'draft'] as const)(
    'the makers can make one that is %s',
    async (state, { make, db }) => {
      const { id } = await make.claim({ state });
      const row = await db
        .selectFrom('claims')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirst();
      expect(row?.state).toBe(state);
    },
  );
});
