import type { Db } from '#platform/db.ts';

export type FollowerRow = {
  id: string;
  address: string;
  about: 'city' | 'area' | 'topic';
  ref: string;
  token: string;
  at: Date;
  personId: string | null;
};

/** They said yes long ago. */
export async function insertFollowers(db: Db, rows: readonly FollowerRow[]): Promise<void> {
  await db
    .insertInto('subscriptions')
    .values(
      rows.map(({ at, personId, ...row }) => ({
        ...row,
        channel: 'email' as const,
        person_id: personId,
        created_at: at,
        confirmed_at: at,
      })),
    )
    .execute();
}
