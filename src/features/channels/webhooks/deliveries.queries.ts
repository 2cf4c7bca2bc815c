import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import type { Cursor } from '#platform/http/index.ts';
import { selectRows } from '#platform/sql.ts';
import type { WebhookDelivery } from './webhook.ts';

type Announced = { event: string; subject: string; body: unknown };

/** One row for each address that listens to it; gives how many. */
export async function insertForListeners(
  db: Db,
  { event, subject, body }: Announced,
  at: Date,
): Promise<number> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('webhook_deliveries')
    .columns(['id', 'webhook_id', 'event', 'subject', 'body', 'due_at', 'created_at'])
    .expression((e) =>
      e
        .selectFrom('webhooks')
        .select([
          sql<string>`gen_random_uuid()`.as('id'),
          'webhooks.id as webhook_id',
          e.val(event).as('event'),
          e.val(subject).as('subject'),
          sql<object>`${body}::jsonb`.as('body'),
          sql<Date>`${at}::timestamptz`.as('due_at'),
          sql<Date>`${at}::timestamptz`.as('created_at'),
        ])
        .where('state', '=', 'on')
        .where(sql<boolean>`${event} = any(events)`),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}

export async function hasListeners(db: Db, event: string): Promise<boolean> {
  const row = await db
    .selectFrom('webhooks')
    .select('id')
    .where('state', '=', 'on')
    .where(sql<boolean>`${event} = any(events)`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** One for one address, held back from the job: whoever writes it sends it. */
export async function insertHeld(
  db: Db,
  { id, webhookId, event, subject, body }: Announced & { id: string; webhookId: string },
  { at, dueAt }: { at: Date; dueAt: Date },
): Promise<void> {
  await db
    .insertInto('webhook_deliveries')
    .values({
      ...{ id, webhook_id: webhookId, event, subject, attempts: 1 },
      body: sql`${body}::jsonb`,
      ...{ due_at: dueAt, created_at: at },
    })
    .execute();
}

const Due = z.object({
  id: z.uuid(),
  webhookId: z.uuid(),
  url: z.string(),
  event: z.string(),
  attempts: z.number(),
  createdAt: z.date(),
  body: z.unknown(),
});
export type DueWebhook = z.infer<typeof Due>;

/**
 * Takes deliveries that are due and pushes each one's next try into the future: a worker that dies in
 * between costs a delay, not a delivery. In the order in which things happened.
 */
export function claimDueWebhooks(db: Db, limit: number, now: Date): Promise<DueWebhook[]> {
  return selectRows(
    db,
    Due,
    sql`
    with due as (
      select d.id from webhook_deliveries d
      join webhooks w on w.id = d.webhook_id
      where d.state in ('queued', 'failed') and d.due_at <= ${now} and w.state = 'on'
      order by d.due_at, d.created_at, d.id
      limit ${limit}
      for update of d skip locked
    ), claimed as (
      update webhook_deliveries d
      set attempts = d.attempts + 1, due_at = ${now}::timestamptz + interval '15 minutes'
      from due where due.id = d.id
      returning d.id, d.webhook_id, d.event, d.attempts, d.created_at, d.body
    )
    select c.id, c.webhook_id as "webhookId", w.url, c.event, c.attempts, c.created_at as "createdAt", c.body
    from claimed c join webhooks w on w.id = c.webhook_id
    order by c.created_at, c.id`,
  );
}

export async function settleWebhook(
  db: Db,
  id: string,
  settled: {
    state: 'sent' | 'failed' | 'gave_up';
    dueAt: Date;
    outcome: string;
    tookMs: number;
    at: Date;
  },
): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({
      state: settled.state,
      due_at: settled.dueAt,
      outcome: settled.outcome.slice(0, 80),
      took_ms: settled.tookMs,
      tried_at: settled.at,
    })
    .where('id', '=', id)
    // hidden meanwhile: it was told, and is not told again
    .where('state', 'in', ['queued', 'failed'])
    .execute();
}

/** Not tried after all: they wait behind one that failed, and lose no try by it. */
export async function putOff(db: Db, ids: string[], dueAt: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('webhook_deliveries')
    .set((e) => ({ attempts: e('attempts', '-', 1), due_at: dueAt }))
    .where('id', 'in', ids)
    .execute();
}

/** What still waits for this address is not sent any more. */
export async function dropWaiting(db: Db, webhookId: string): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ state: 'dropped' })
    .where('webhook_id', '=', webhookId)
    .where('state', 'in', ['queued', 'failed'])
    .execute();
}

/** Nothing about this leaves any more, not even by hand: the words go, the record of sending stays. */
export async function emptyDeliveriesAbout(db: Db, subject: string): Promise<void> {
  await sql`
    update webhook_deliveries
    set body = '{}', state = case when state in ('queued', 'failed') then 'dropped' else state end
    where subject = ${subject}`.execute(db);
}

export async function sendAnew(
  db: Db,
  { id, webhookId, at }: { id: string; webhookId: string; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('webhook_deliveries')
    .set({ state: 'queued', attempts: 0, due_at: at })
    .where('id', '=', id)
    .where('webhook_id', '=', webhookId)
    .where(sql<boolean>`body <> '{}'::jsonb`)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export function listWebhookDeliveries(
  db: Db,
  webhookId: string,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<WebhookDelivery[]> {
  let query = db
    .selectFrom('webhook_deliveries')
    .select(['id', 'event', 'subject', 'state', 'attempts', 'outcome'])
    .select(['due_at as dueAt', 'created_at as createdAt'])
    .select(['tried_at as triedAt', 'took_ms as tookMs'])
    .where('webhook_id', '=', webhookId);
  if (before) {
    query = query.where((e) =>
      e(e.refTuple('created_at', 'id'), '<', e.tuple(before.at, before.id)),
    );
  }
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** What was settled long ago is of no use to anybody. */
export async function forgetOldDeliveries(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('webhook_deliveries')
    .where('created_at', '<', before)
    .where('state', 'in', ['sent', 'gave_up', 'dropped'])
    .execute();
}
