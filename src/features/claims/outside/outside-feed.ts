import { z } from 'zod';

/** Where the fact-checks of somebody else come from. */
export const OutsideFeed = z.object({
  id: z.string(),
  kind: z.enum(['claim_review', 'csv']),
  publisher: z.string(),
  url: z.string(),
  licence: z.string(),
  active: z.boolean(),
  fetchedAt: z.date().nullable(),
  lastOutcome: z.string(),
  /** Fact-checks of it that are shown. */
  checks: z.number(),
});
export type OutsideFeed = z.infer<typeof OutsideFeed>;

/** A fact-check of somebody else as everybody may read it. */
export const PublicOutsideCheck = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  claim: z.string(),
  rating: z.string(),
  /** `YYYY-MM-DD` */
  publishedOn: z.string().nullable(),
  publisher: z.string(),
  licence: z.string(),
});
export type PublicOutsideCheck = z.infer<typeof PublicOutsideCheck>;

/** Why a feed gave nothing; each has a sentence in the catalogue. */
export const FETCH_FAULTS = [
  'blocked',
  'too_long',
  'slow',
  'refused',
  'unreachable',
  'unreadable',
  'nothing',
] as const;
export type FetchFault = (typeof FETCH_FAULTS)[number];

/** What came of the last fetch, as it is kept: `kept:12:3` (found, new) or a fault. */
export type FetchOutcome = { found: number; fresh: number } | { fault: FetchFault };

export const outcomeText = (outcome: FetchOutcome): string =>
  'fault' in outcome ? outcome.fault : `kept:${outcome.found}:${outcome.fresh}`;

/** Null for what was never fetched. */
export function outcomeOf(text: string): FetchOutcome | null {
  const [, found, fresh] = /^kept:(\d+):(\d+)$/.exec(text) ?? [];
  if (found && fresh) return { found: Number(found), fresh: Number(fresh) };
  const fault = FETCH_FAULTS.find((known) => known === text);
  return fault ? { fault } : null;
}
