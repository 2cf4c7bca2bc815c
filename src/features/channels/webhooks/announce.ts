import type { Services } from '#platform/services.ts';
import { deliverWebhooks } from './deliver.ts';
import { emptyDeliveriesAbout, hasListeners, insertForListeners } from './deliveries.queries.ts';
import type { WebhookEvent } from './webhook.ts';

type Announcement = {
  event: WebhookEvent;
  /** What it is about, as `report:abcd2345`. */
  subject: string;
  /** Public facts and nothing else: this leaves the city. */
  body: Record<string, unknown>;
};

/**
 * Tells other people's programs of something that is public, in the transaction that made it so:
 * a row for each address that listens, sent by a job once the transaction has committed.
 */
export async function announce(tx: Services, announcement: Announcement): Promise<void> {
  const written = await insertForListeners(tx.db, announcement, tx.now());
  if (written > 0) await deliverWebhooks.enqueue(tx, {}, { key: 'due' });
}

/** Whether anybody listens: what nobody hears need not be read together. */
export const isHeard = ({ db }: Services, event: WebhookEvent): Promise<boolean> =>
  hasListeners(db, event);

/** It is public no longer: what still waits to be sent about it stays here, and is not sent again. */
export async function recallAnnouncements(tx: Services, subject: string): Promise<void> {
  await emptyDeliveriesAbout(tx.db, subject);
}
