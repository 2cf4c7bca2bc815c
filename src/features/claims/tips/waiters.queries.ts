import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** Somebody who wants to hear of a message that is not settled yet. */
export type Waiter = {
  why: 'asker' | 'kim';
  personId: string | null;
  groupId: string | null;
  email: string;
  language: 'id' | 'en';
};

export type NewWaiter = { tipId: string; since: Date; why: Waiter['why'] } & Partial<
  Pick<Waiter, 'personId' | 'groupId' | 'email' | 'language'>
>;

/** Waits from now on; whoever waits already does so once. */
export async function addWaiter(db: Db, waiter: NewWaiter): Promise<void> {
  await db
    .insertInto('tip_waiters')
    .values({
      id: newId(waiter.since.getTime()),
      tip_id: waiter.tipId,
      why: waiter.why,
      person_id: waiter.personId ?? null,
      group_id: waiter.groupId ?? null,
      email: waiter.email ?? '',
      language: waiter.language ?? 'id',
      since: waiter.since,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const WAITER = [
  'why',
  'person_id as personId',
  'group_id as groupId',
  'email',
  'language',
] as const;

export function listWaiters(db: Db, tipId: string): Promise<Waiter[]> {
  return db.selectFrom('tip_waiters').select(WAITER).where('tip_id', '=', tipId).execute();
}

/** Gives who waited and forgets them. */
export function takeWaiters(db: Db, tipId: string): Promise<Waiter[]> {
  return db.deleteFrom('tip_waiters').where('tip_id', '=', tipId).returning(WAITER).execute();
}
