import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { type Make, makers } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { invitationUrl, tokenOf } from './invitation.ts';
import { findInvitationByToken } from './invitations.queries.ts';
import { inviteMembers } from './invite-members.ts';
import { peopleWithPost } from './queries.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { useInvitation } from './use-invitation.ts';

const DAY = 86_400_000;

/** A KIM with a chair and an invitation to it. */
async function invited(
  make: Make,
  services: Services,
  wish: { maxUses?: number; days?: number } = {},
) {
  const kim = await make.kim();
  const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
  const outcome = await inviteMembers(services, {
    ...{ groupId: kim.id, post: 'kim_member', label: 'warga RW 03', actor: chair },
    ...{ maxUses: wish.maxUses ?? 1, days: wish.days ?? 7 },
  });
  if (!outcome.invited) throw new Error(outcome.refusal);
  return { kim, chair, id: outcome.id, token: tokenOf(services, outcome.id) };
}

describe('an invitation', () => {
  test('gives its post, counts the use, and is then used up', async ({ make, services, db }) => {
    const { kim, token } = await invited(make, services);
    const [first, second] = [await make.person(), await make.person()];
    expect(await useInvitation(services, { token, personId: first.personId })).toMatchObject({
      used: true,
    });
    expect(await useInvitation(services, { token, personId: second.personId })).toEqual({
      used: false,
      refusal: 'used_up',
    });
    expect(await peopleWithPost(db, { groupIds: [kim.id], posts: ['kim_member'] })).toMatchObject([
      { personId: first.personId },
    ]);
    expect(await findInvitationByToken(db, token)).toMatchObject({ usedCount: 1 });
  });

  test('is not used up by whoever is a member already', async ({ make, services, db }) => {
    const { kim, token } = await invited(make, services);
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    expect(await useInvitation(services, { token, personId: member.personId })).toEqual({
      used: false,
      refusal: 'already_a_member',
    });
    expect(await findInvitationByToken(db, token)).toMatchObject({ usedCount: 0 });
  });

  test('ends on its day', async ({ make, services, clock }) => {
    const { token } = await invited(make, services, { days: 2 });
    const { personId } = await make.person();
    clock.now = new Date(clock.now.getTime() + 2 * DAY);
    expect(await useInvitation(services, { token, personId })).toEqual({
      used: false,
      refusal: 'expired',
    });
  });

  test('opens nothing once revoked, and is revoked once', async ({ make, services }) => {
    const { kim, chair, id, token } = await invited(make, services);
    const { personId } = await make.person();
    const revoke = () => revokeInvitation(services, { id, groupId: kim.id, actor: chair });
    expect(await revoke()).toEqual({ revoked: true });
    expect(await revoke()).toEqual({ revoked: false, refusal: 'revoked_already' });
    expect(await useInvitation(services, { token, personId })).toEqual({
      used: false,
      refusal: 'revoked',
    });
  });

  test('of a dissolved KIM opens nothing', async ({ make, services, db }) => {
    const { kim, token } = await invited(make, services);
    const { personId } = await make.person();
    await db
      .updateTable('groups')
      .set({ closed_at: services.now() })
      .where('id', '=', kim.id)
      .execute();
    expect(await useInvitation(services, { token, personId })).toEqual({
      used: false,
      refusal: 'group_closed',
    });
  });

  test('is a secret that the database does not hold and no other key makes', async ({
    make,
    services,
    db,
  }) => {
    const { id, token } = await invited(make, services);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(invitationUrl(services, id)).toBe(`http://uji.localhost/undangan/${token}`);
    expect(JSON.stringify(await db.selectFrom('invitations').selectAll().execute())).not.toContain(
      token,
    );
    const secrets = { ...services.secrets, auth: 'x'.repeat(43) };
    expect(tokenOf({ ...services, secrets }, id)).not.toBe(token);
    expect(await useInvitation(services, { token: 'tebakan', personId: id })).toEqual({
      used: false,
      refusal: 'no_such_invitation',
    });
  });

  test('is made by the KIM’s chair, not by a member nor for an office', async ({
    make,
    services,
  }) => {
    const { kim } = await invited(make, services);
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const admin = await make.person({ posts: ['kim_admin'] });
    const office = await make.office();
    const invite = { post: 'kim_member' as const, label: '', maxUses: 1, days: 1 };
    const refused = { invited: false, refusal: 'not_yours_to_invite' };
    expect(await inviteMembers(services, { ...invite, groupId: kim.id, actor: member })).toEqual(
      refused,
    );
    expect(await inviteMembers(services, { ...invite, groupId: office.id, actor: admin })).toEqual(
      refused,
    );
  });
});

describe('many at the door at once', () => {
  /** Committed rows: only there do two transactions meet. */
  async function crowd(services: Services, pool: Db, people: number, maxUses: number) {
    const open: Services = { ...services, db: pool };
    const make = makers(open);
    const door = await invited(make, open, { maxUses });
    const persons = await Promise.all(Array.from({ length: people }, () => make.person()));
    const ids = [...persons, door.chair].map(({ personId }) => personId);
    return {
      open,
      door,
      persons,
      sweep: async () => {
        await pool.deleteFrom('post_holdings').where('person_id', 'in', ids).execute();
        await pool.deleteFrom('invitations').where('id', '=', door.id).execute();
        await pool.deleteFrom('groups').where('id', '=', door.kim.id).execute();
        await pool.deleteFrom('people').where('id', 'in', ids).execute();
        await pool.deleteFrom('ledger_days').execute();
        await pool.deleteFrom('ledger_entries').execute();
        await pool.deleteFrom('areas').where('code', 'like', '99.01.01.%').execute();
        await pool.deleteFrom('areas').where('code', '=', '99.01.01').execute();
        await pool.deleteFrom('areas').where('code', '=', '99.01').execute();
      },
    };
  }

  test('exactly as many come in as the invitation says', async ({ services, pool }) => {
    const { open, door, persons, sweep } = await crowd(services, pool, 8, 3);
    try {
      const outcomes = await Promise.all(
        persons.map(({ personId }) => useInvitation(open, { token: door.token, personId })),
      );
      expect(outcomes.filter(({ used }) => used)).toHaveLength(3);
      expect(
        await peopleWithPost(pool, { groupIds: [door.kim.id], posts: ['kim_member'] }),
      ).toHaveLength(3);
      expect(await findInvitationByToken(pool, door.token)).toMatchObject({ usedCount: 3 });
    } finally {
      await sweep();
    }
  });

  test('one person who taps twice comes in once', async ({ services, pool }) => {
    const { open, door, persons, sweep } = await crowd(services, pool, 1, 5);
    try {
      const taps = Array.from({ length: 4 }, () =>
        useInvitation(open, { token: door.token, personId: persons[0]!.personId }),
      );
      expect((await Promise.all(taps)).filter(({ used }) => used)).toHaveLength(1);
      expect(await findInvitationByToken(pool, door.token)).toMatchObject({ usedCount: 1 });
    } finally {
      await sweep();
    }
  });

  test('nobody comes in after the revocation is through', async ({ services, pool }) => {
    const { open, door, persons, sweep } = await crowd(services, pool, 6, 6);
    try {
      const revoked = revokeInvitation(open, {
        id: door.id,
        groupId: door.kim.id,
        actor: door.chair,
      });
      await Promise.all([
        revoked,
        ...persons
          .slice(0, 3)
          .map(({ personId }) => useInvitation(open, { token: door.token, personId })),
      ]);
      const before = await findInvitationByToken(pool, door.token);
      const late = await Promise.all(
        persons
          .slice(3)
          .map(({ personId }) => useInvitation(open, { token: door.token, personId })),
      );
      expect(late).toEqual(late.map(() => ({ used: false, refusal: 'revoked' })));
      expect(await findInvitationByToken(pool, door.token)).toEqual(before);
    } finally {
      await sweep();
    }
  });
});
