import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { SubscriptionAbout } from './notice.ts';

export type NewSubscription = {
  channel: 'email' | 'push';
  address: string;
  addressKeys: Record<string, string>;
  personId: string | null;
  about: SubscriptionAbout | 'desk';
  ref: string;
  token: string;
  now: Date;
  confirmed: boolean;
};

/**
 * Follows, or takes up again what was ended. Gives the token that is valid afterwards and
 * whether the address still has to be confirmed.
 */
export async function upsertSubscription(
  db: Db,
  s: NewSubscription,
): Promise<{ token: string; confirmed: boolean }> {
  const row = await db
    .insertInto('subscriptions')
    .values({
      id: newId(s.now.getTime()),
      channel: s.channel,
      address: s.address,
      address_keys: s.addressKeys,
      person_id: s.personId,
      about: s.about,
      ref: s.ref,
      token: s.token,
      created_at: s.now,
      confirmed_at: s.confirmed ? s.now : null,
    })
    .onConflict((conflict) =>
      conflict.columns(['channel', 'address', 'about', 'ref']).doUpdateSet((e) => ({
        ended_at: null,
        address_keys: e.ref('excluded.address_keys'),
        person_id: e.fn.coalesce('excluded.person_id', 'subscriptions.person_id'),
        // an address that was ended must say yes again
        confirmed_at: s.confirmed
          ? s.now
          : e
              .case()
              .when('subscriptions.ended_at', 'is not', null)
              .then(null)
              .else(e.ref('subscriptions.confirmed_at'))
              .end(),
      })),
    )
    .returning(['token', 'confirmed_at'])
    .executeTakeFirstOrThrow();
  return { token: row.token, confirmed: row.confirmed_at !== null };
}

/** The address a guest left for one question: asked for, so it needs no second confirmation. */
export async function addAddress(
  db: Db,
  one: {
    email: string;
    about: 'question' | 'report' | 'claim';
    ref: string;
    token: string;
    now: Date;
  },
): Promise<void> {
  await upsertSubscription(db, {
    channel: 'email',
    address: one.email.toLowerCase(),
    addressKeys: {},
    personId: null,
    about: one.about,
    ref: one.ref,
    token: one.token,
    now: one.now,
    confirmed: true,
  });
}

const subscriptionColumns = [
  'id',
  'channel',
  'about',
  'ref',
  'token',
  'confirmed_at as confirmedAt',
  'ended_at as endedAt',
] as const;

export function findSubscriptionOrNull(db: Db, token: string) {
  return db
    .selectFrom('subscriptions')
    .select(subscriptionColumns)
    .where('token', '=', token)
    .executeTakeFirst();
}

export async function confirmSubscription(db: Db, token: string, now: Date): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ confirmed_at: now })
    .where('token', '=', token)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute();
}

export async function endSubscription(db: Db, token: string, now: Date): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ ended_at: now })
    .where('token', '=', token)
    .where('ended_at', 'is', null)
    .execute();
}
