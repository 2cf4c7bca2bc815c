import { backOff, type Outcome } from '../notice.ts';

/** What other people's programs can be told of; all of it is public when it is told. */
export const WEBHOOK_EVENTS = [
  'report.filed',
  'report.changed',
  'bulletin.published',
  'bulletin.corrected',
  'bulletin.withdrawn',
  'claim.published',
  'claim.corrected',
  'claim.withdrawn',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent by hand to try an address, whatever it listens to. */
export const PING = 'ping';

export const isWebhookEvent = (event: string): event is WebhookEvent =>
  WEBHOOK_EVENTS.some((known) => known === event);

export type WebhookState = 'on' | 'off' | 'dead';

export type Webhook = {
  id: string;
  label: string;
  url: string;
  events: string[];
  state: WebhookState;
  failures: number;
  failingSince: Date | null;
  lastTakenAt: Date | null;
  createdAt: Date;
};

export type WebhookDelivery = {
  id: string;
  event: string;
  subject: string;
  state: 'queued' | 'sent' | 'failed' | 'gave_up' | 'dropped';
  attempts: number;
  dueAt: Date;
  createdAt: Date;
  triedAt: Date | null;
  tookMs: number | null;
  outcome: string;
};

/** With the growing waits of `backOff` these stretch over a day and a few hours. */
export const WEBHOOK_ATTEMPTS = 12;

/** The state after a try, and when the next one is due. */
export function afterWebhookTry(
  outcome: Outcome,
  attempts: number,
  now: Date,
): { state: 'sent' | 'failed' | 'gave_up'; dueAt: Date } {
  if (outcome.sent) return { state: 'sent', dueAt: now };
  if (!outcome.again || attempts >= WEBHOOK_ATTEMPTS) return { state: 'gave_up', dueAt: now };
  const wait = Math.max(outcome.after ?? 0, backOff(attempts));
  return { state: 'failed', dueAt: new Date(now.getTime() + Math.min(wait, DAY) * 1000) };
}

const DAY = 24 * 3600;
const DEAD_AFTER_MS = 5 * DAY * 1000;
const DEAD_AFTER_FAILURES = 20;

/** Nobody has answered for five days and twenty tries: it is switched off, and its maker told. */
export function isDead(
  { failures, failingSince }: Pick<Webhook, 'failures' | 'failingSince'>,
  now: Date,
): boolean {
  if (!failingSince || failures < DEAD_AFTER_FAILURES) return false;
  return now.getTime() - failingSince.getTime() >= DEAD_AFTER_MS;
}

/**
 * An address that may be called: http or https, no name and password in it, no fragment. Whether it
 * is on the public Internet is found out at the moment of connecting, each time anew.
 */
export function isCallable(address: string): boolean {
  if (address.length > 500 || !URL.canParse(address)) return false;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' && url.hash === '';
}
