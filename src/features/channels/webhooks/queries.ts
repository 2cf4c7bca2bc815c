import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Webhook } from './webhook.ts';

const columns = [
  'id',
  'label',
  'url',
  'events',
  'state',
  'failures',
  'failing_since as failingSince',
  'last_taken_at as lastTakenAt',
  'created_at as createdAt',
] as const;

export function listWebhooks(db: Db): Promise<Webhook[]> {
  return db.selectFrom('webhooks').select(columns).orderBy('created_at').orderBy('id').execute();
}

export function findWebhook(db: Db, id: string): Promise<Webhook> {
  return db
    .selectFrom('webhooks')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('webhook'));
}

export type NewWebhook = {
  id: string;
  label: string;
  url: string;
  events: string[];
  secretId: string;
  createdBy: string;
  at: Date;
};

export async function insertWebhook(db: Db, webhook: NewWebhook): Promise<void> {
  await db
    .insertInto('webhooks')
    .values({
      id: webhook.id,
      label: webhook.label,
      url: webhook.url,
      events: webhook.events,
      secret_id: webhook.secretId,
      created_by: webhook.createdBy,
      created_at: webhook.at,
      changed_at: webhook.at,
    })
    .execute();
}

export async function updateWebhook(
  db: Db,
  id: string,
  changed: Pick<Webhook, 'label' | 'url' | 'events'> & { at: Date },
): Promise<void> {
  const { at, ...set } = changed;
  await db
    .updateTable('webhooks')
    .set({ ...set, changed_at: at })
    .where('id', '=', id)
    .execute();
}

/** Switched on it begins anew: what failed before does not count. */
export async function markWebhook(
  db: Db,
  id: string,
  { state, at }: { state: Webhook['state']; at: Date },
): Promise<void> {
  await db
    .updateTable('webhooks')
    .set({ state, changed_at: at, ...(state === 'on' && { failures: 0, failing_since: null }) })
    .where('id', '=', id)
    .execute();
}

/** The new secret signs from now on, the old one beside it until `oldUntil`. */
export async function changeSecret(
  db: Db,
  id: string,
  { secretId, oldUntil, at }: { secretId: string; oldUntil: Date; at: Date },
): Promise<void> {
  await db
    .updateTable('webhooks')
    .set({
      old_secret_id: sql`secret_id`,
      old_secret_until: oldUntil,
      secret_id: secretId,
      changed_at: at,
    })
    .where('id', '=', id)
    .execute();
}

/** The ids of what signs at this moment, the newest first. */
export async function secretIdsOf(db: Db, id: string, at: Date): Promise<string[]> {
  const { secretId, oldId, oldUntil } = await db
    .selectFrom('webhooks')
    .select(['secret_id as secretId', 'old_secret_id as oldId', 'old_secret_until as oldUntil'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('webhook'));
  return oldId && oldUntil && oldUntil > at ? [secretId, oldId] : [secretId];
}

/** Somebody answered: what failed before does not count any more. */
export async function markTaken(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('webhooks')
    .set({ failures: 0, failing_since: null, last_taken_at: at })
    .where('id', '=', id)
    .execute();
}

/** Counts one more try without an answer; gives what is known then, and whom to tell. */
export function markMissed(db: Db, id: string, at: Date) {
  return db
    .updateTable('webhooks')
    .set((e) => ({
      failures: e('failures', '+', 1),
      failing_since: e.fn.coalesce('failing_since', e.val(at)),
    }))
    .where('id', '=', id)
    .returning([...columns, 'created_by as createdBy'])
    .executeTakeFirstOrThrow();
}

/** With everything that was sent or waited to be sent. */
export async function deleteWebhook(db: Db, id: string): Promise<void> {
  await db.deleteFrom('webhook_deliveries').where('webhook_id', '=', id).execute();
  await db.deleteFrom('webhooks').where('id', '=', id).execute();
}
