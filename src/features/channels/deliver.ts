import { z } from 'zod';

import { defineJob, defineSchedule } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';
import type { ChannelAdapter, Parcel } from './adapter.ts';
import { emailAdapter } from './email.ts';
import {
  claimDue,
  type DueDelivery,
  endSubscriptionOf,
  settleDelivery,
  suppressStale,
} from './deliveries.queries.ts';
import { afterTry, type Outcome } from './notice.ts';
import { pushAdapter } from './push.ts';

/** One line a channel: Telegram, WhatsApp and SMS join here. */
const ADAPTERS: Record<ChannelAdapter['channel'], ChannelAdapter> = {
  email: emailAdapter,
  push: pushAdapter,
};

const BATCH = 100;

/** Started by every notice, so that it leaves at once. */
export const deliverDue = defineJob(
  'channels.deliver-due',
  z.object({}),
  (_, services) => sendWhatIsDue(services),
  { expireInSeconds: 600 },
);

/** Comes round for what failed and waits for its next try, or was left by a crash. */
export const deliverWaiting = defineSchedule('channels.deliver-waiting', '* * * * *', (services) =>
  sendWhatIsDue(services),
);

async function sendWhatIsDue(services: Services): Promise<void> {
  await suppressStale(services.db, services.now());
  for (;;) {
    const due = await claimDue(services.db, BATCH, services.now());
    for (const channel of ['email', 'push'] as const) {
      const parcels = due.filter((delivery) => delivery.channel === channel);
      const { concurrency } = ADAPTERS[channel];
      for (let at = 0; at < parcels.length; at += concurrency) {
        await Promise.all(
          parcels.slice(at, at + concurrency).map((delivery) => sendOne(services, delivery)),
        );
      }
    }
    if (due.length < BATCH) return;
  }
}

async function sendOne(services: Services, delivery: DueDelivery): Promise<void> {
  const outcome = await ADAPTERS[delivery.channel].send(parcelOf(services, delivery), services);
  const now = services.now();
  const next = afterTry(outcome, delivery.attempts, now);
  await settleDelivery(services.db, delivery.id, { ...next, detail: detailOf(outcome), now });
  if (!outcome.sent && !outcome.again && outcome.ended) {
    await endSubscriptionOf(services.db, delivery.id, now);
  }
}

function detailOf(outcome: Outcome): string {
  return outcome.sent ? (outcome.detail ?? '') : outcome.detail;
}

function parcelOf({ city }: Services, delivery: DueDelivery): Parcel {
  return {
    deliveryId: delivery.id,
    address: delivery.address,
    addressKeys: delivery.addressKeys,
    recipientName: delivery.recipientName,
    language: delivery.language,
    title: delivery.title,
    body: delivery.body,
    url: `${city.origin}${delivery.path}`,
    urgency: delivery.urgency,
    unsubscribeUrl: delivery.token ? `${city.origin}/berhenti/${delivery.token}` : '',
  };
}
