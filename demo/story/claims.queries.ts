import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

/** What became of a message. */
export function tipCalled(db: Db, code: string) {
  return db
    .selectFrom('tips')
    .select(['id', 'state', 'claim_id as claimId'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
}

export async function codeOf(db: Db, claimId: string): Promise<string> {
  const row = await db
    .selectFrom('claims')
    .select('code')
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow();
  return row.code;
}

/** When the case of a message began, to tell whether the message began it. */
export async function bornAt(db: Db, claimId: string): Promise<Date> {
  const row = await db
    .selectFrom('claims')
    .select('created_at as at')
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow();
  return row.at;
}

/** The question of the desk that waits for its answer. */
export async function confirmationOf(db: Db, claimId: string): Promise<string> {
  const row = await db
    .selectFrom('claim_confirmations')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function objectionOf(db: Db, claimId: string): Promise<string> {
  const row = await db
    .selectFrom('claim_objections')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The bulletins that counter claims, each with the tasks of its newest round; one claim's or all. */
export function countersOf(db: Db, claimId: string | null = null) {
  return db
    .selectFrom('claims as c')
    .innerJoin('relay_tasks as t', 't.bulletin_id', 'c.bulletin_id')
    .select([
      'c.title',
      sql<string>`c.bulletin_id`.as('bulletinId'),
      sql<number>`max(t.round)`.as('round'),
      sql<string[]>`array_agg(t.id::text)`.as('taskIds'),
    ])
    .$if(claimId !== null, (query) => query.where('c.id', '=', claimId))
    .groupBy(['c.title', 'c.bulletin_id'])
    .execute();
}
