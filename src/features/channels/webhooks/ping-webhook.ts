import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { deliverOne } from './deliver.ts';
import { insertHeld } from './deliveries.queries.ts';
import { PING, type Webhook, WEBHOOK_ATTEMPTS } from './webhook.ts';

/** Longer than any try; the last try it may have, since it is not worth another. */
const HELD_MS = 15 * 60 * 1000;

/** Sends a greeting now, whatever the address listens to and also while it is switched off. Says whether it was taken. */
export async function pingWebhook(
  services: Services,
  { id: webhookId, url }: Pick<Webhook, 'id' | 'url'>,
): Promise<boolean> {
  const at = services.now();
  const id = newId(at.getTime());
  const ping = { id, webhookId, event: PING, subject: PING, body: { city: services.city.name } };
  await insertHeld(services.db, ping, { at, dueAt: new Date(at.getTime() + HELD_MS) });
  const outcome = await deliverOne(services, {
    ...ping,
    url,
    attempts: WEBHOOK_ATTEMPTS,
    createdAt: at,
  });
  return outcome.sent;
}
