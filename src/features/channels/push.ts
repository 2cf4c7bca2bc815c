import webpush, { WebPushError } from 'web-push';

import type { ChannelAdapter } from './adapter.ts';
import type { Outcome } from './notice.ts';

/** Push services take about 4 kB; some only 3, so the text is cut well below (ecosystem.md §1.4). */
const LONGEST_BODY = 600;
const KEEP_SECONDS = { routine: 24 * 3600, important: 24 * 3600, emergency: 2 * 3600 };

/** Web push with our own VAPID keys, made at the first start. Only a title, a line and a link leave. */
export const pushAdapter: ChannelAdapter = {
  channel: 'push',
  concurrency: 8,
  async send(parcel, { secrets, city, fetch }) {
    const { p256dh, auth } = parcel.addressKeys;
    if (!p256dh || !auth) return { sent: false, again: false, detail: 'no_keys', ended: true };
    const message = JSON.stringify({
      title: parcel.title,
      body: parcel.body.slice(0, LONGEST_BODY),
      url: parcel.url,
      tag: parcel.deliveryId,
    });
    try {
      const request = webpush.generateRequestDetails(
        { endpoint: parcel.address, keys: { p256dh, auth } },
        message,
        {
          vapidDetails: {
            subject: city.origin.startsWith('https:') ? city.origin : 'mailto:push@sambung.invalid',
            publicKey: secrets.vapid.publicKey,
            privateKey: secrets.vapid.privateKey,
          },
          TTL: KEEP_SECONDS[parcel.urgency],
          urgency: parcel.urgency === 'routine' ? 'normal' : 'high',
        },
      );
      const response = await fetch(request.endpoint, {
        method: request.method,
        headers: request.headers as Record<string, string>,
        body: new Uint8Array(request.body),
        signal: AbortSignal.timeout(10_000),
      });
      return outcomeOf(response.status, response.headers.get('retry-after'));
    } catch (error) {
      if (error instanceof WebPushError) return { sent: false, again: true, detail: 'push_error' };
      return { sent: false, again: true, detail: 'unreachable' };
    }
  },
};

/** 404 and 410 mean the browser is gone; 401 and 403 that our keys are refused, which a retry cannot mend. */
export function outcomeOf(status: number, retryAfter: string | null): Outcome {
  if (status >= 200 && status < 300) return { sent: true };
  const detail = `status_${status}`;
  if (status === 404 || status === 410) return { sent: false, again: false, detail, ended: true };
  if (status === 401 || status === 403 || status === 400 || status === 413) {
    return { sent: false, again: false, detail };
  }
  const after = Number(retryAfter);
  return { sent: false, again: true, detail, ...(after > 0 && { after }) };
}
