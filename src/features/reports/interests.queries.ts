import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';

/** Somebody who waits to hear what becomes of a report, and the way they hear it. */
export type Interest = {
  id: string;
  why: 'reporter' | 'filing_kim' | 'me_too' | 'follower';
  way: 'person' | 'group' | 'address' | 'receipt';
  personId: string | null;
  groupId: string | null;
};

export type NewInterest = {
  reportId: string;
  why: Interest['why'];
  since: Date;
} & (
  | { way: 'person'; personId: string }
  | { way: 'group'; groupId: string }
  | { way: 'address' | 'receipt' }
);

/** Waits from now on; a person or a group that already waits does so once. True when it is new. */
export async function addInterest(db: Db, interest: NewInterest): Promise<boolean> {
  const row = await db
    .insertInto('report_interests')
    .values({
      id: newId(interest.since.getTime()),
      report_id: interest.reportId,
      why: interest.why,
      way: interest.way,
      person_id: interest.way === 'person' ? interest.personId : null,
      group_id: interest.way === 'group' ? interest.groupId : null,
      since: interest.since,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export function listInterests(db: Db, reportId: string): Promise<Interest[]> {
  return db
    .selectFrom('report_interests')
    .select(['id', 'why', 'way', 'person_id as personId', 'group_id as groupId'])
    .where('report_id', '=', reportId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute();
}

/** Everybody who waited for the one now waits for the other, too; nobody is lost by merging. */
export async function copyInterests(
  db: Db,
  { from, to, since }: { from: string; to: string; since: Date },
): Promise<void> {
  await sql`
    insert into report_interests (id, report_id, why, way, person_id, group_id, since)
    select gen_random_uuid(), ${to}::uuid, why, way, person_id, group_id, ${since}
    from report_interests where report_id = ${from}::uuid and ended_at is null
    on conflict do nothing`.execute(db);
}

/** Reports that follow this one. */
export async function listDuplicates(db: Db, reportId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where('duplicate_of', '=', reportId)
    .where('state', '=', 'duplicate')
    .execute();
  return rows.map(({ id }) => id);
}

/** One statement however many wait: exactly those who were meant by the notice. */
export async function insertTellings(
  db: Db,
  {
    historyId,
    noticeId,
    interests,
  }: { historyId: string; noticeId: string; interests: Interest[] },
): Promise<void> {
  const ids = interests.map(({ id }) => id);
  await sql`
    insert into report_tellings (history_id, interest_id, notice_id)
    select ${historyId}::uuid, id, ${noticeId}::uuid from unnest(${ids}::uuid[]) as waiting (id)`.execute(
    db,
  );
}
