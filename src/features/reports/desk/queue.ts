import { z } from 'zod';

import type { Actor } from '#features/accounts';
import { canCityWide, postsThatMay } from '#features/accounts';
import {
  LATE_LEVELS,
  OUTSIDE_STATES,
  PAUSE_REASONS,
  REPORT_KINDS,
  REPORT_STATES,
} from '../report.ts';
import { isEmpty, type Reach, seesCases } from './reach.ts';

/** How the desk sorts its cases, by what they wait for. */
export const QUEUE_TABS = [
  'verify',
  'assign',
  'ours',
  'overdue',
  'waiting',
  'answered',
  'reopened',
  'look',
  'all',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** A KIM goes and looks; it has no part in what offices owe each other. */
export function tabsFor(reach: Reach): QueueTab[] {
  if (!seesCases(reach)) return ['look', 'all'];
  return QUEUE_TABS.filter(
    (tab) =>
      (tab !== 'look' || !isEmpty(reach.witness)) && (tab !== 'ours' || reach.offices.length > 0),
  );
}

/** What this post does most: the coordinator sorts what came in, an office does its own. */
export function firstTab(actor: Actor, reach: Reach): QueueTab {
  if (!seesCases(reach)) return 'look';
  if (canCityWide(actor, 'report.verify')) return 'verify';
  if (reach.offices.length > 0) return 'ours';
  return postsThatMay(actor, 'report.verify').length > 0 ? 'verify' : 'all';
}

/** The filters as they stand in the address. */
export const QueueQuery = z.object({
  tab: z.enum(QUEUE_TABS).optional(),
  kata: z.string().trim().max(100).default(''),
  kategori: z.string().max(40).default(''),
  wilayah: z.string().max(20).default(''),
  keadaan: z.enum(REPORT_STATES).or(z.literal('')).default(''),
  kantor: z.uuid().or(z.literal('')).default(''),
  lewat: z.enum(['on', '']).default(''),
  setelah: z.string().max(60).optional(),
  hasil: z.string().max(1500).default(''),
});
export type QueueFilter = Omit<z.infer<typeof QueueQuery>, 'tab' | 'setelah' | 'hasil'>;

/** A case as a line of the queue: never who filed it. */
export const QueueRow = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  kind: z.enum(REPORT_KINDS),
  categoryName: z.string(),
  state: z.enum(REPORT_STATES),
  areaName: z.string().nullable(),
  rw: z.number().nullable(),
  place: z.string(),
  ownerName: z.string(),
  handlerName: z.string().nullable(),
  /** The next moment somebody of the city owes something; none while it is paused or over. */
  dueAt: z.date().nullable(),
  sortAt: z.date(),
  filedAt: z.date(),
  changedAt: z.date(),
  supporters: z.number(),
  lateLevel: z.enum(LATE_LEVELS),
  pauseReason: z.enum(PAUSE_REASONS).nullable(),
  isPublic: z.boolean(),
  isHidden: z.boolean(),
  outsideState: z.enum(['', ...OUTSIDE_STATES]),
});
export type QueueRow = z.infer<typeof QueueRow>;

export type QueueCounts = Record<Exclude<QueueTab, 'all'>, number>;
