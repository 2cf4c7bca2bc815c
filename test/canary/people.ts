import type { Actor, Post } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import type { MadeGroup } from '#test/make/groups.ts';
import { HEX_MARK, mark } from './marks.ts';
import type { Bodies } from './visitors.ts';

export type Cast = Awaited<ReturnType<typeof makeCast>>;

/** The people whose names and addresses are private, each with a post of their own. */
export async function makeCast({ db, now }: Services, make: Make, bodies: Bodies) {
  const named = (name: string, posts: { post: Post; group: MadeGroup }[] = []): Promise<Actor> =>
    make.person({ name: mark(`${name}name`), email: `${mark(`${name}email`)}@contoh.test`, posts });
  const cast = {
    writer: await named('writer', [{ post: 'agency_liaison', group: bodies.agency }]),
    reviewer: await named('reviewer', [{ post: 'city_editor', group: bodies.diskominfo }]),
    member: await named('member', [{ post: 'kim_member', group: bodies.kim }]),
    asker: await named('account'),
    former: await named('former'),
  };
  const before = new Date(now().getTime() - 86_400_000);
  const ended = await db
    .insertInto('post_holdings')
    .values({
      id: newId(),
      group_id: bodies.kim.id,
      person_id: cast.former.personId,
      post: 'kim_member',
      valid_from: before,
      valid_until: before,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ...cast, endedHolding: ended.id };
}

/** Everything about a person's sign-in. */
export async function fillSignIn({ db, now }: Services, { writer }: Cast, { kim }: Bodies) {
  const person_id = writer.personId;
  const at = now();
  const later = new Date(at.getTime() + 86_400_000);
  const times = { created_at: at, updated_at: at };
  await db
    .updateTable('people')
    .set({ image: mark('image') })
    .execute();
  await db
    .insertInto('sessions')
    .values({
      ...times,
      id: newId(),
      person_id,
      token: mark('sessiontoken'),
      user_agent: mark('sessionagent'),
      ip_address: '',
      expires_at: later,
    })
    .execute();
  await db
    .insertInto('personal_tokens')
    .values({
      id: newId(),
      person_id,
      name: mark('tokenname'),
      token_hash: HEX_MARK,
      scopes: ['tasks:read'],
      created_at: at,
      expires_at: later,
    })
    .execute();
  await db
    .insertInto('sign_in_methods')
    .values({
      ...times,
      id: newId(),
      person_id,
      provider_id: 'kota',
      account_id: mark('accountid'),
      password: mark('password'),
      access_token: mark('accesstoken'),
      refresh_token: mark('refreshtoken'),
      id_token: mark('idtoken'),
    })
    .execute();
  await db
    .insertInto('second_factors')
    .values({
      id: newId(),
      person_id,
      secret: mark('totpsecret'),
      backup_codes: mark('backupcodes'),
    })
    .execute();
  await db
    .insertInto('passkeys')
    .values({
      id: newId(),
      person_id,
      name: mark('passkeyname'),
      public_key: mark('passkeykey'),
      credential_id: mark('passkeyid'),
      counter: 0,
      device_type: 'singleDevice',
      backed_up: false,
    })
    .execute();
  await db
    .insertInto('verifications')
    .values({
      ...times,
      id: newId(),
      identifier: mark('codefor'),
      value: mark('codevalue'),
      expires_at: later,
    })
    .execute();
  return fillInvitation({ db, now }, kim.id, later);
}

async function fillInvitation(
  { db, now }: Pick<Services, 'db' | 'now'>,
  groupId: string,
  expiresAt: Date,
) {
  const invitation = newId();
  await db
    .insertInto('invitations')
    .values({
      id: invitation,
      group_id: groupId,
      post: 'kim_member',
      label: mark('invitationlabel'),
      token_hash: mark('invitationhash'),
      created_at: now(),
      expires_at: expiresAt,
    })
    .execute();
  return invitation;
}
