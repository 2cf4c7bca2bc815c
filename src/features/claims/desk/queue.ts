import { z } from 'zod';

import { type Actor, can } from '#features/accounts';
import { CLAIM_STATES, TOPICS } from '../claim.ts';

/** How the desk sorts its claims, by what they wait for. */
export const QUEUE_TABS = [
  'triage',
  'mine',
  'working',
  'second',
  'ready',
  'late',
  'review',
  'public',
  'all',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** What this post does most: whoever publishes looks at what is ready, an auditor at all of it. */
export function firstTab(actor: Actor, counts: QueueCounts): QueueTab {
  if (!can(actor, 'claim.triage')) return 'all';
  const wanted = can(actor, 'claim.assign')
    ? (['triage', 'ready', 'second'] as const)
    : (['mine', 'triage', 'second'] as const);
  return wanted.find((tab) => counts[tab] > 0) ?? 'working';
}

/** The filters as they stand in the address. */
export const QueueQuery = z.object({
  tab: z.enum(QUEUE_TABS).optional(),
  kata: z.string().trim().max(100).default(''),
  topik: z.enum(TOPICS).or(z.literal('')).default(''),
  keadaan: z.enum(CLAIM_STATES).or(z.literal('')).default(''),
  saya: z.enum(['on', '']).default(''),
  lewat: z.enum(['on', '']).default(''),
  setelah: z.string().max(80).optional(),
});
export type QueueFilter = Omit<z.infer<typeof QueueQuery>, 'tab' | 'setelah'>;

/** A claim as a line of the queue. */
export const QueueRow = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  state: z.enum(CLAIM_STATES),
  topic: z.enum(TOPICS),
  harm: z.number(),
  spread: z.number(),
  nearness: z.number(),
  priority: z.number(),
  harmsLife: z.boolean(),
  isPublished: z.boolean(),
  asked: z.number(),
  areasAsked: z.number(),
  handlerName: z.string().nullable(),
  /** The next moment the desk owes something; none when nobody owes anything. */
  dueAt: z.date().nullable(),
  firstSeenAt: z.date(),
  rank: z.number(),
  sortAt: z.date(),
});
export type QueueRow = z.infer<typeof QueueRow>;

export type QueueCounts = Record<Exclude<QueueTab, 'all' | 'public'>, number>;

/** Where a queue by weight goes on: weight, moment and id of the last line that was shown. */
export type QueueCursor = { rank: number; at: Date; id: string };

export const queueCursorText = ({ rank, at, id }: QueueCursor): string =>
  `${rank}-${at.getTime()}-${id}`;

/** `null` for none and for one that is not ours: the list then begins at its beginning. */
export function queueCursorOf(text: string | undefined): QueueCursor | null {
  const match = /^(\d{1,4})-(\d{1,15})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
    text ?? '',
  );
  if (!match?.[1] || !match[2] || !match[3]) return null;
  return { rank: Number(match[1]), at: new Date(Number(match[2])), id: match[3] };
}
