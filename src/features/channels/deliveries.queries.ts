import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import type { DeliveryCount, GaveUp } from './notice.ts';
import type { Recalled } from './recall-notices.ts';

const DueDelivery = z.object({
  id: z.uuid(),
  channel: z.enum(['email', 'push']),
  attempts: z.number(),
  address: z.string(),
  addressKeys: z.record(z.string(), z.string()),
  token: z.string(),
  recipientName: z.string(),
  language: z.enum(['id', 'en']),
  title: z.string(),
  body: z.string(),
  path: z.string(),
  urgency: z.enum(['routine', 'important', 'emergency']),
});
export type DueDelivery = z.infer<typeof DueDelivery>;

/**
 * Takes deliveries that are due and pushes each one's next try into the future. The row
 * stays queued, so a worker that dies in between costs a delay, not a delivery.
 */
export function claimDue(db: Db, limit: number, now: Date): Promise<DueDelivery[]> {
  return selectRows(
    db,
    DueDelivery,
    sql`
    with due as (
      select d.id from deliveries d join notices n on n.id = d.notice_id
      where d.state in ('queued', 'failed') and d.due_at <= ${now}
        -- called back or gone stale since the last sweep
        and (n.expires_at is null or n.expires_at > ${now})
      order by d.due_at
      limit ${limit}
      for update of d skip locked
    ), claimed as (
      update deliveries d set attempts = d.attempts + 1, due_at = ${now}::timestamptz + interval '5 minutes'
      from due where due.id = d.id
      returning d.id, d.channel, d.attempts, d.person_id, d.subscription_id, d.notice_id
    )
    select c.id, c.channel, c.attempts, n.title, n.body, n.path, n.urgency,
      coalesce(s.address, p.email, '') as address,
      coalesce(s.address_keys, '{}') as "addressKeys",
      coalesce(s.token, '') as token,
      coalesce(p.name, '') as "recipientName",
      coalesce(p.language, 'id') as language
    from claimed c
    join notices n on n.id = c.notice_id
    left join subscriptions s on s.id = c.subscription_id
    left join people p on p.id = coalesce(c.person_id, s.person_id)`,
  );
}

/** What is too old to help, or is not wanted any more, is not sent. */
export async function suppressStale(db: Db, now: Date): Promise<void> {
  await sql`
    update deliveries d set state = 'suppressed', last_outcome = 'too_old'
    from notices n
    where n.id = d.notice_id and d.state in ('queued', 'failed') and d.due_at <= ${now}
      and n.expires_at <= ${now}`.execute(db);
  await sql`
    update deliveries d set state = 'suppressed', last_outcome = 'opted_out'
    from subscriptions s
    where s.id = d.subscription_id and d.state in ('queued', 'failed') and d.due_at <= ${now}
      and s.ended_at is not null`.execute(db);
}

/** Ends these notices now, and what waits to be delivered of them. */
export async function suppressNotices(
  db: Db,
  { subjectKind, subjectId, kinds }: Recalled,
  now: Date,
): Promise<void> {
  await sql`
    with ended as (
      update notices set expires_at = ${now}
      where subject_kind = ${subjectKind} and subject_id = ${subjectId} and kind = any(${[...kinds]}::text[])
        and (expires_at is null or expires_at > ${now})
      returning id
    )
    update deliveries d set state = 'suppressed', last_outcome = 'recalled'
    from ended where ended.id = d.notice_id and d.state in ('queued', 'failed')`.execute(db);
}

export async function settleDelivery(
  db: Db,
  id: string,
  settled: { state: 'sent' | 'failed' | 'gave_up'; dueAt: Date; detail: string; now: Date },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({
      state: settled.state,
      due_at: settled.dueAt,
      last_outcome: settled.detail.slice(0, 200),
      ...(settled.state === 'sent' && { sent_at: settled.now }),
    })
    .where('id', '=', id)
    .execute();
}

export async function endSubscriptionOf(db: Db, deliveryId: string, now: Date): Promise<void> {
  await sql`
    update subscriptions s set ended_at = ${now} from deliveries d
    where d.id = ${deliveryId}::uuid and s.id = d.subscription_id and s.ended_at is null`.execute(
    db,
  );
}

/** What could not be delivered, newest first, without saying to whom: the administrator needs the cause. */
export function listGaveUp(db: Db, before: Cursor | null, limit: number): Promise<GaveUp[]> {
  let query = db
    .selectFrom('deliveries as d')
    .innerJoin('notices as n', 'n.id', 'd.notice_id')
    .select([
      'd.id',
      'd.channel',
      'd.attempts',
      'd.last_outcome as lastOutcome',
      'd.created_at as createdAt',
      'n.title',
    ])
    .where('d.state', '=', 'gave_up');
  if (before) {
    query = query.where((e) =>
      e(e.refTuple('d.created_at', 'd.id'), '<', e.tuple(before.at, before.id)),
    );
  }
  return query.orderBy('d.created_at', 'desc').orderBy('d.id', 'desc').limit(limit).execute();
}

export function countByState(db: Db, since: Date): Promise<DeliveryCount[]> {
  return db
    .selectFrom('deliveries')
    .select(['channel', 'state', sql<number>`count(*)::int`.as('count')])
    .where('created_at', '>=', since)
    .groupBy(['channel', 'state'])
    .execute();
}

export async function requeue(db: Db, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('deliveries')
    .set({ state: 'queued', attempts: 0, due_at: now })
    .where('id', '=', id)
    .where('state', '=', 'gave_up')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
