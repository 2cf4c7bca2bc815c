import { z } from 'zod';

import { defineJob, defineSchedule } from '#platform/jobs.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Outcome } from '../notice.ts';
import {
  claimDueWebhooks,
  type DueWebhook,
  forgetOldDeliveries,
  putOff,
  settleWebhook,
} from './deliveries.queries.ts';
import { markTaken } from './queries.ts';
import { openSecrets } from './secret.ts';
import { sendWebhook } from './send.ts';
import { noteMiss } from './switch-webhook.ts';
import { afterWebhookTry, PING } from './webhook.ts';

const BATCH = 50;
/** Addresses that are called at the same time; what goes to one address goes in order. */
const CONCURRENCY = 8;
/** What waits behind one that failed is looked at again after this long. */
const BEHIND_MS = 15 * 60 * 1000;
const KEEP_MS = 30 * 24 * 3600 * 1000;

/** Started by every announcement, so that it leaves at once. */
export const deliverWebhooks = defineJob(
  'channels.deliver-webhooks',
  z.object({}),
  (_, services) => sendWhatIsDue(services),
  { expireInSeconds: 600 },
);

/** Comes round for what failed and waits for its next try, or was left by a crash. */
export const deliverWaitingWebhooks = defineSchedule(
  'channels.deliver-waiting-webhooks',
  '* * * * *',
  (services) => sendWhatIsDue(services),
);

export const forgetOldWebhooks = defineSchedule(
  'channels.forget-old-webhooks',
  '20 3 * * *',
  ({ db, now }) => forgetOldDeliveries(db, new Date(now().getTime() - KEEP_MS)),
);

async function sendWhatIsDue(services: Services): Promise<void> {
  for (;;) {
    const due = await claimDueWebhooks(services.db, BATCH, services.now());
    const byAddress = [...Map.groupBy(due, ({ webhookId }) => webhookId).values()];
    for (let at = 0; at < byAddress.length; at += CONCURRENCY) {
      await Promise.all(
        byAddress.slice(at, at + CONCURRENCY).map((queue) => sendInOrder(services, queue)),
      );
    }
    if (due.length < BATCH) return;
  }
}

/** Stops at the first that is not taken: the rest would meet the same closed door. */
async function sendInOrder(services: Services, queue: DueWebhook[]): Promise<void> {
  for (const [at, delivery] of queue.entries()) {
    const outcome = await deliverOne(services, delivery);
    if (outcome.sent) continue;
    const rest = queue.slice(at + 1).map(({ id }) => id);
    await putOff(services.db, rest, new Date(services.now().getTime() + BEHIND_MS));
    return;
  }
}

/** One try, and what became of it, for the delivery and for the address. */
export async function deliverOne(services: Services, delivery: DueWebhook): Promise<Outcome> {
  const began = performance.now();
  const secrets = await openSecrets(services, delivery.webhookId);
  const outcome = await sendWebhook(services, delivery, secrets);
  const tookMs = Math.round(performance.now() - began);
  await inTransaction(services, async (tx) => {
    const at = tx.now();
    await settleWebhook(tx.db, delivery.id, {
      ...afterWebhookTry(outcome, delivery.attempts, at),
      outcome: outcome.detail ?? '',
      tookMs,
      at,
    });
    if (outcome.sent) await markTaken(tx.db, delivery.webhookId, at);
    // a greeting that nobody takes says nothing of those that were meant
    else if (delivery.event !== PING) await noteMiss(tx, delivery.webhookId, outcome);
  });
  return outcome;
}
