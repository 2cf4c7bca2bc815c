import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** Somebody with an account, or a KIM, that waits to hear what becomes of a claim. */
export type ClaimInterest = { id: string; personId: string | null; groupId: string | null };

export type NewClaimInterest = {
  claimId: string;
  why: 'asker' | 'kim' | 'follower';
  who: { personId: string } | { groupId: string };
  since: Date;
};

/** Waits from now on; whoever waits already does so once. */
export async function addClaimInterest(db: Db, interest: NewClaimInterest): Promise<void> {
  await db
    .insertInto('claim_interests')
    .values({
      id: newId(interest.since.getTime()),
      claim_id: interest.claimId,
      why: interest.why,
      person_id: 'personId' in interest.who ? interest.who.personId : null,
      group_id: 'groupId' in interest.who ? interest.who.groupId : null,
      since: interest.since,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function listClaimInterests(db: Db, claimId: string): Promise<ClaimInterest[]> {
  return db
    .selectFrom('claim_interests')
    .select(['id', 'person_id as personId', 'group_id as groupId'])
    .where('claim_id', '=', claimId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute();
}

/** Claims that were found to be the same as this one: whoever followed them is told, too. */
export async function listMerged(db: Db, claimId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('merged_into', '=', claimId)
    .where('state', '=', 'merged')
    .execute();
  return rows.map(({ id }) => id);
}

/** Everybody who waited for the one now waits for the other, too; nobody is lost by merging. */
export async function copyClaimInterests(
  db: Db,
  { from, to, since }: { from: string; to: string; since: Date },
): Promise<void> {
  await sql`
    insert into claim_interests (id, claim_id, why, person_id, group_id, since)
    select gen_random_uuid(), ${to}::uuid, why, person_id, group_id, ${since}
    from claim_interests where claim_id = ${from}::uuid and ended_at is null
    on conflict do nothing`.execute(db);
}

export async function insertClaimTellings(
  db: Db,
  told: { historyId: string; noticeId: string; interests: ClaimInterest[] },
): Promise<void> {
  const ids = told.interests.map(({ id }) => id);
  await sql`
    insert into claim_tellings (history_id, interest_id, notice_id)
    select ${told.historyId}::uuid, id, ${told.noticeId}::uuid
    from unnest(${ids}::uuid[]) as waiting (id)`.execute(db);
}
