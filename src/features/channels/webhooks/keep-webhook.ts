import { newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { changeSecret, deleteWebhook, insertWebhook, updateWebhook } from './queries.ts';
import { sealNewSecret } from './secret.ts';
import type { WebhookEvent } from './webhook.ts';

export type WebhookWish = { label: string; url: string; events: WebhookEvent[] };

const OLD_SECRET_MS = 24 * 3600 * 1000;

/** The secret is given back here once and can be opened by nobody but the courier. */
export function addWebhook(
  services: Services,
  { personId, ...wish }: WebhookWish & { personId: string },
): Promise<{ id: string; secret: string }> {
  return inTransaction(services, async (tx) => {
    const { secretId, secret } = await sealNewSecret(tx);
    const id = newId(tx.now().getTime());
    await insertWebhook(tx.db, { ...wish, id, secretId, createdBy: personId, at: tx.now() });
    return { id, secret };
  });
}

export async function changeWebhook(
  services: Services,
  { id, ...wish }: WebhookWish & { id: string },
): Promise<void> {
  await updateWebhook(services.db, id, { ...wish, at: services.now() });
}

/** For a day both secrets sign, so that the other side can change over without losing anything. */
export function rotateSecret(services: Services, id: string): Promise<string> {
  return inTransaction(services, async (tx) => {
    const { secretId, secret } = await sealNewSecret(tx);
    const at = tx.now();
    const oldUntil = new Date(at.getTime() + OLD_SECRET_MS);
    await changeSecret(tx.db, id, { secretId, oldUntil, at });
    return secret;
  });
}

export function removeWebhook(services: Services, id: string): Promise<void> {
  return inTransaction(services, (tx) => deleteWebhook(tx.db, id));
}
