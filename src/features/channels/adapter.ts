import type { Services } from '#platform/services.ts';
import type { DeliveryChannel, Outcome, Urgency } from './notice.ts';

/** One delivery, ready to leave: everything an adapter needs and nothing it does not. */
export type Parcel = {
  deliveryId: string;
  address: string;
  addressKeys: Record<string, string>;
  recipientName: string;
  language: 'id' | 'en';
  title: string;
  body: string;
  /** Absolute address of the page the notice is about. */
  url: string;
  urgency: Urgency;
  /** Absolute address that ends this subscription with one click; empty for posts' duty mail. */
  unsubscribeUrl: string;
};

/**
 * A way to reach somebody: e-mail and web push now; Telegram, WhatsApp and SMS later are one
 * file each. An adapter only sends and says what became of it; states, retries, quiet hours and
 * budgets are the courier's. It never throws for what the other side may do.
 */
export type ChannelAdapter = {
  channel: Exclude<DeliveryChannel, 'desk'>;
  /** Parcels handed over at the same time. */
  concurrency: number;
  send: (parcel: Parcel, services: Services) => Promise<Outcome>;
};
