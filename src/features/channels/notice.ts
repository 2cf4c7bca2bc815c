import type { Post } from '#features/accounts';

export type Urgency = 'routine' | 'important' | 'emergency';

/** Something to be told, once. Told again under the same `key`, it is the same notice. */
export type Notice = {
  key: string;
  /** For filtering and for the words of the mail, e.g. `relay_task_sent`. */
  kind: string;
  subjectKind: string;
  subjectId: string;
  title: string;
  body: string;
  /** Where it is read, from the city's root: `/meja/tugas/…`. */
  path: string;
  urgency: Urgency;
  /** Too old to send is not sent: after this moment waiting deliveries are suppressed. */
  expiresAt?: Date | null;
};

export type SubscriptionAbout =
  'city' | 'area' | 'topic' | 'group' | 'bulletin' | 'question' | 'report' | 'claim';

/** Who is told. A person or an address that is meant twice is told once. */
export type Recipient =
  | { people: string[] }
  /** Everybody with a post in the group now; only these posts when they are named. */
  | { group: string; posts?: Post[] }
  /** Everybody who holds the post anywhere in the city now. */
  | { post: Post }
  | { followersOf: { about: SubscriptionAbout; ref: string } }
  /** An address given for this one thing, such as a guest's question; no follower beyond it. */
  | { email: string; about: 'question' | 'report' | 'claim'; ref: string };

export const DELIVERY_CHANNELS = ['desk', 'email', 'push'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/** A notice on somebody's desk. */
export type DeskNotice = {
  id: string;
  createdAt: Date;
  readAt: Date | null;
  title: string;
  body: string;
  path: string;
  urgency: Urgency;
};

/** A delivery that was given up, as the administrator sees it: the cause, not the recipient. */
export type GaveUp = {
  id: string;
  channel: DeliveryChannel;
  attempts: number;
  lastOutcome: string;
  createdAt: Date;
  title: string;
};

export type DeliveryCount = { channel: DeliveryChannel; state: DeliveryState; count: number };
export type DeliveryState =
  'queued' | 'sent' | 'delivered' | 'read' | 'failed' | 'gave_up' | 'suppressed';

/** What an adapter says became of one delivery. */
export type Outcome =
  | { sent: true; detail?: string }
  /** Try again later; `after` in seconds when the other side named a time. */
  | { sent: false; again: true; detail: string; after?: number }
  /** Never works: the address is gone. `ended` closes the subscription, too. */
  | { sent: false; again: false; detail: string; ended?: boolean };

export const ATTEMPTS = 8;

/** Seconds to wait after the nth failed try: 1 min, 2, 4 … at most 6 h. */
export function backOff(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 6 * 60 * 60);
}

/** The state after a try, and when the next one is due. */
export function afterTry(
  outcome: Outcome,
  attempts: number,
  now: Date,
): { state: 'sent' | 'failed' | 'gave_up'; dueAt: Date } {
  if (outcome.sent) return { state: 'sent', dueAt: now };
  if (!outcome.again || attempts >= ATTEMPTS) return { state: 'gave_up', dueAt: now };
  const wait = outcome.after ?? backOff(attempts);
  return { state: 'failed', dueAt: new Date(now.getTime() + wait * 1000) };
}
