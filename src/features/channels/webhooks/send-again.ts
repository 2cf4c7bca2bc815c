import { inTransaction, type Services } from '#platform/services.ts';
import { deliverWebhooks } from './deliver.ts';
import { sendAnew } from './deliveries.queries.ts';

/** Sends what was sent or given up before once more, under its old id. Says whether there is such a delivery. */
export function sendAgain(
  services: Services,
  delivery: { id: string; webhookId: string },
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const isThere = await sendAnew(tx.db, { ...delivery, at: tx.now() });
    if (isThere) await deliverWebhooks.enqueue(tx, {}, { key: 'due' });
    return isThere;
  });
}
