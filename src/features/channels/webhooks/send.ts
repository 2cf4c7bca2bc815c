import { Webhook as Signer } from 'standardwebhooks';

import { AnswerTooLong, BlockedAddress } from '#platform/guarded-fetch.ts';
import type { Services } from '#platform/services.ts';
import type { Outcome } from '../notice.ts';
import type { DueWebhook } from './deliveries.queries.ts';

/** Long enough for a slow server, short enough that a hanging one does not hold up the others. */
const TIMEOUT_MS = 10_000;

type Sealed = Pick<DueWebhook, 'id' | 'url' | 'event' | 'createdAt' | 'body'>;

/**
 * One request after Standard Webhooks: id, time and signature in headers, `type`, `timestamp` and
 * `data` in the body. The id stays the same at every try, so that the other side can drop what it
 * already has. Redirects are not followed: the address given is the one that was meant.
 */
export async function sendWebhook(
  { fetch, now }: Services,
  delivery: Sealed,
  secrets: readonly string[],
): Promise<Outcome> {
  const at = now();
  const payload = JSON.stringify({
    type: delivery.event,
    timestamp: delivery.createdAt.toISOString(),
    data: delivery.body,
  });
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Sambung-Webhook/1',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': secrets
          .map((secret) => new Signer(secret).sign(delivery.id, at, payload))
          .join(' '),
      },
    });
    return answered(response);
  } catch (error) {
    return { sent: false, again: true, detail: troubleOf(error) };
  }
}

/** 410 says that nobody listens there any more and nobody will. */
function answered({ status, headers }: Response): Outcome {
  const detail = `status_${status}`;
  if (status >= 200 && status < 300) return { sent: true, detail };
  if (status === 410) return { sent: false, again: false, detail, ended: true };
  const after = Number(headers.get('retry-after'));
  return { sent: false, again: true, detail, ...(after > 0 && { after }) };
}

function troubleOf(error: unknown): string {
  if (error instanceof BlockedAddress) return 'private_address';
  if (error instanceof AnswerTooLong) return 'answer_too_long';
  return error instanceof Error && error.name === 'TimeoutError' ? 'timed_out' : 'unreachable';
}
