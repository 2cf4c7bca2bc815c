import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Outcome } from '../notice.ts';
import { notify } from '../notify.ts';
import { dropWaiting } from './deliveries.queries.ts';
import { markMissed, markWebhook } from './queries.ts';
import { isDead } from './webhook.ts';

/** Off, nothing waits any more; on again, it hears what happens from now on. */
export function switchWebhook(
  services: Services,
  { webhookId, state }: { webhookId: string; state: 'on' | 'off' },
): Promise<void> {
  return inTransaction(services, async (tx) => {
    await markWebhook(tx.db, webhookId, { state, at: tx.now() });
    if (state === 'off') await dropWaiting(tx.db, webhookId);
  });
}

/**
 * Counts a try that nobody took. An address that has been silent for days, or says itself that it is
 * gone, is switched off and whoever entered it is told.
 */
export async function noteMiss(
  tx: Services,
  webhookId: string,
  outcome: Exclude<Outcome, { sent: true }>,
): Promise<void> {
  const at = tx.now();
  const { state, createdBy, label, ...webhook } = await markMissed(tx.db, webhookId, at);
  const isGone = !outcome.again && outcome.ended === true;
  if (state !== 'on' || (!isGone && !isDead(webhook, at))) return;

  await markWebhook(tx.db, webhookId, { state: 'dead', at });
  await dropWaiting(tx.db, webhookId);
  const words = messagesFor('id').webhooks;
  await notify(
    tx,
    {
      key: `webhook:${webhookId}:dead:${at.getTime()}`,
      kind: 'webhook_dead',
      subjectKind: 'webhook',
      subjectId: webhookId,
      title: words.deadTitle(label),
      body: words.deadBody,
      path: `/meja/webhook/${webhookId}`,
      urgency: 'important',
    },
    [{ people: [createdBy] }],
  );
}
