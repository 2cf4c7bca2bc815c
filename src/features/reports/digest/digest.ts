import { z } from 'zod';

import { localDay, localMidnight, type TimeZone } from '#platform/clock.ts';
import { REPORT_STATES } from '../report.ts';

const WEEK_MS = 7 * 24 * 3600 * 1000;
const DAY_MS = 24 * 3600 * 1000;

/** Monday to Sunday by the clock of the city; `until` is the Monday after. */
export type Week = { start: string; from: Date; until: Date };

/** The last whole week before `now`. */
export function weekBefore(now: Date, timeZone: TimeZone): Week {
  const today = localMidnight(now, timeZone);
  // 1 January 1970 was a Thursday: Monday is day 4, counted from there
  const local = Math.round((today.getTime() + DAY_MS / 2) / DAY_MS);
  const weekday = (((local + 3) % 7) + 7) % 7;
  const until = new Date(today.getTime() - weekday * DAY_MS);
  const from = new Date(until.getTime() - WEEK_MS);
  return { start: localDay(from, timeZone), from, until };
}

export const earlier = ({ from }: Week): { from: Date; until: Date } => ({
  from: new Date(from.getTime() - WEEK_MS),
  until: from,
});

/** A number of the week and of the week before it. */
const Pair = z.object({ now: z.number(), before: z.number() });
export type Pair = z.infer<typeof Pair>;

/** A public report, as far as a digest names one. */
const Named = z.object({
  code: z.string(),
  title: z.string(),
  office: z.string(),
  area: z.string(),
});

/**
 * What a digest holds for good, as it was on its Monday morning. Words come from public reports
 * alone; what is not public is in the totals and, by itself, only as a number of five or more.
 */
export const DigestFacts = z.object({
  filed: Pair,
  answered: Pair,
  closed: Pair,
  reopened: Pair,
  /** Filed in the week and not for everybody; null says fewer than five, but some. */
  notPublic: z.number().nullable(),
  /** Standing on the morning it was made. */
  open: z.number(),
  overdue: z.number(),
  byState: z.array(z.object({ state: z.enum(REPORT_STATES), count: z.number() })),
  byCategory: z.array(Pair.extend({ code: z.string(), name: z.string() })),
  byArea: z.array(z.object({ code: z.string(), count: z.number() })),
  issues: z.array(Named.extend({ supporters: z.number() })),
  late: z.array(Named.extend({ days: z.number() })),
  /** Late so long that leadership is told; without words where the report is not public. */
  leadership: z.array(
    z.object({
      code: z.string().nullable(),
      title: z.string(),
      office: z.string(),
      days: z.number(),
    }),
  ),
  answers: z.array(
    Named.extend({ words: z.string(), rating: z.number().nullable(), supporters: z.number() }),
  ),
});
export type DigestFacts = z.infer<typeof DigestFacts>;

export const DIGEST_STATES = ['draft', 'sent'] as const;

/** The week below, of one place. */
export type Digest = {
  id: string;
  areaCode: string;
  areaName: string;
  areaLevel: 'kota' | 'kecamatan' | 'kelurahan';
  /** The Monday, `2026-11-16`. */
  weekStart: string;
  state: (typeof DIGEST_STATES)[number];
  facts: DigestFacts;
  intro: string;
  madeAt: Date;
  editedAt: Date | null;
  sentAt: Date | null;
};

/** Fewer than this could point at somebody. */
const SMALLEST_CELL = 5;

/** Null for "a few": 1 to 4. */
export const cell = (count: number): number | null =>
  count > 0 && count < SMALLEST_CELL ? null : count;
