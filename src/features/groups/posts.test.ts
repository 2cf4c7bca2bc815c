import { POSTS } from '#features/accounts';
import { describe, expect, test } from '#test/test.ts';
import { appointPost } from './appoint-post.ts';
import { silentEvents } from './events.ts';
import { mayGive, postsToGive } from './appointment.ts';
import { endPost } from './end-post.ts';
import { findGroup, peopleWithPost } from './queries.ts';

describe('who may give which post', () => {
  test('a chair those of the own KIM but the chair’s', async ({ make, db }) => {
    const kim = await make.kim();
    const other = await make.kim();
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
    expect(postsToGive(chair, await findGroup(db, kim.id))).toEqual([
      'kim_member',
      'kim_reporter',
      'kim_editor',
      'kim_secretary',
      'kim_treasurer',
    ]);
    expect(postsToGive(chair, await findGroup(db, other.id))).toEqual([]);
  });

  test('Diskominfo any but those that watch over it; the system administrator those too', async ({
    make,
    db,
  }) => {
    const home = await make.diskominfo();
    const admin = await make.person({ posts: [{ post: 'kim_admin', group: home }] });
    const keeper = await make.person({ posts: [{ post: 'system_admin', group: home }] });
    const body = await findGroup(db, home.id);
    expect(mayGive(admin, body, 'city_editor')).toBe(true);
    for (const post of ['system_admin', 'auditor', 'privacy_officer'] as const) {
      expect(mayGive(admin, body, post)).toBe(false);
      expect(mayGive(keeper, body, post)).toBe(true);
    }
  });

  test('nobody a post that such a body does not have', async ({ make, db }) => {
    const kim = await make.kim();
    const admin = await make.person({ posts: ['kim_admin'] });
    expect(mayGive(admin, await findGroup(db, kim.id), 'lurah')).toBe(false);
  });

  test('a member and a guest of another body none at all', async ({ make, db }) => {
    const kim = await make.kim();
    const body = await findGroup(db, kim.id);
    for (const post of POSTS.filter(
      (one) => !['kim_chair', 'kim_secretary', 'kim_admin', 'system_admin'].includes(one),
    )) {
      const person = await make.person({ posts: [post] });
      expect(postsToGive(person, body)).toEqual([]);
    }
  });
});

describe('giving a post', () => {
  test('works from that moment, and the ledger tells the post without the person', async ({
    make,
    services,
    db,
  }) => {
    const kim = await make.kim();
    const admin = await make.person({ posts: ['kim_admin'] });
    const citizen = await make.person({ name: 'Rukmini Contoh' });
    const outcome = await appointPost(services, {
      events: silentEvents,
      groupId: kim.id,
      whom: { email: ` ${citizen.email.toUpperCase()} ` },
      post: 'kim_chair',
      actor: admin,
    });
    expect(outcome).toMatchObject({ appointed: true });
    expect(await peopleWithPost(db, { groupIds: [kim.id], posts: ['kim_chair'] })).toMatchObject([
      { personId: citizen.personId, post: 'kim_chair' },
    ]);
    const [entry] = await db.selectFrom('ledger_entries').selectAll().execute();
    expect(entry).toMatchObject({
      act: 'post.appointed',
      actor_post: 'kim_admin',
      body: { group: kim.slug, post: 'kim_chair' },
    });
    expect(JSON.stringify(entry)).not.toContain('Rukmini');
  });

  test('is refused for somebody unknown, twice, and where another holds it', async ({
    make,
    services,
  }) => {
    const kim = await make.kim();
    const admin = await make.person({ posts: ['kim_admin'] });
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
    const other = await make.person();
    const give = (email: string) =>
      appointPost(services, {
        events: silentEvents,
        groupId: kim.id,
        whom: { email },
        post: 'kim_chair',
        actor: admin,
      });
    expect(await give('tidak.ada@contoh.test')).toEqual({
      appointed: false,
      refusal: 'nobody_with_this_address',
    });
    expect(await give(chair.email)).toEqual({ appointed: false, refusal: 'holds_it_already' });
    expect(await give(other.email)).toEqual({ appointed: false, refusal: 'held_by_another' });
  });

  test('by a chair goes to members only, and does not tell who has an account', async ({
    make,
    services,
  }) => {
    const kim = await make.kim();
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const stranger = await make.person();
    const give = (email: string) =>
      appointPost(services, {
        events: silentEvents,
        groupId: kim.id,
        whom: { email },
        post: 'kim_editor',
        actor: chair,
      });
    expect(await give(stranger.email)).toEqual({ appointed: false, refusal: 'not_a_member_yet' });
    expect(await give('tidak.ada@contoh.test')).toEqual({
      appointed: false,
      refusal: 'not_a_member_yet',
    });
    expect(await give(member.email)).toMatchObject({ appointed: true });
  });

  test('is refused in a body that was dissolved', async ({ make, services }) => {
    const kim = await make.kim({ closedAt: services.now() });
    const admin = await make.person({ posts: ['kim_admin'] });
    expect(
      await appointPost(services, {
        events: silentEvents,
        groupId: kim.id,
        whom: { email: admin.email },
        post: 'kim_member',
        actor: admin,
      }),
    ).toEqual({ appointed: false, refusal: 'group_closed' });
  });
});

describe('ending a post', () => {
  test('with a successor hands it over in one step', async ({ make, services, db }) => {
    const office = await make.office();
    const admin = await make.person({ posts: ['kim_admin'] });
    const old = await make.person();
    const holding = await make.holding(old.personId, office, 'lurah');
    const next = await make.person();
    expect(
      await endPost(services, {
        events: silentEvents,
        holdingId: holding.id,
        actor: admin,
        successor: { email: next.email },
      }),
    ).toEqual({ ended: true });
    expect(await peopleWithPost(db, { groupIds: [office.id], posts: ['lurah'] })).toMatchObject([
      { personId: next.personId },
    ]);
    const acts = await db.selectFrom('ledger_entries').select('act').orderBy('position').execute();
    expect(acts.map(({ act }) => act)).toEqual(['post.appointed', 'post.handed_over']);
  });

  test('is refused a second time, to strangers, and to the holder as own successor', async ({
    make,
    services,
  }) => {
    const kim = await make.kim();
    const admin = await make.person({ posts: ['kim_admin'] });
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
    const member = await make.person();
    const { id: holdingId } = await make.holding(member.personId, kim, 'kim_member');
    const outsider = await make.person({ posts: ['kim_chair'] });
    const end = (actor: typeof admin, email?: string) =>
      endPost(services, {
        events: silentEvents,
        holdingId,
        actor,
        ...(email && { successor: { email } }),
      });

    expect(await end(outsider)).toEqual({ ended: false, refusal: 'not_yours_to_end' });
    expect(await end(admin, member.email)).toEqual({
      ended: false,
      refusal: 'successor_is_holder',
    });
    expect(await end(admin, 'tidak.ada@contoh.test')).toEqual({
      ended: false,
      refusal: 'nobody_with_this_address',
    });
    expect(await end(chair, outsider.email)).toEqual({ ended: false, refusal: 'not_a_member_yet' });
    expect(await end(chair)).toEqual({ ended: true });
    expect(await end(chair)).toEqual({ ended: false, refusal: 'ended_already' });
  });

  test('of a chair is not the chair’s own to do', async ({ make, services }) => {
    const kim = await make.kim();
    const chair = await make.person();
    const held = await make.holding(chair.personId, kim, 'kim_chair');
    const actor = { ...chair, posts: [held] };
    expect(await endPost(services, { events: silentEvents, holdingId: held.id, actor })).toEqual({
      ended: false,
      refusal: 'not_yours_to_end',
    });
  });
});
