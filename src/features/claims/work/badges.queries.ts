import { sql } from 'kysely';

import type { Badge } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** The badge somebody wears, also one past its day; undefined when there is none. */
export function lockBadge(
  db: Db,
  { personId, badge }: { personId: string; badge: Badge },
): Promise<{ id: string; validUntil: Date | null } | undefined> {
  return db
    .selectFrom('person_badges')
    .select(['id', 'valid_until as validUntil'])
    .where('person_id', '=', personId)
    .where('badge', '=', badge)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function isPerson(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

type NewBadge = {
  personId: string;
  badge: Badge;
  basis: string;
  by: string;
  at: Date;
  validUntil: Date | null;
};

export async function insertBadge(db: Db, given: NewBadge): Promise<void> {
  await db
    .insertInto('person_badges')
    .values({
      id: newId(given.at.getTime()),
      person_id: given.personId,
      badge: given.badge,
      basis: given.basis,
      given_by: given.by,
      given_at: given.at,
      valid_until: given.validUntil,
    })
    .execute();
}

export async function markRevoked(db: Db, id: string, by: string, at: Date): Promise<void> {
  await db
    .updateTable('person_badges')
    .set({ revoked_at: sql`greatest(given_at, ${at}::timestamptz)`, revoked_by: by })
    .where('id', '=', id)
    .execute();
}
