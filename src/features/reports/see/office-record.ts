import { z } from 'zod';

/** How an office responds: counted from reports that everybody may read. */
export const OfficeRecord = z.object({
  officeId: z.uuid(),
  name: z.string(),
  slug: z.string(),
  total: z.number(),
  open: z.number(),
  overdue: z.number(),
  answered: z.number(),
  /** Of those with a time for the answer: how many were answered by then. */
  inTime: z.number(),
  timed: z.number(),
  /** From filing to the last answer, calendar days; null without answers. */
  medianDays: z.number().nullable(),
  ratings: z.number(),
  meanRating: z.number().nullable(),
  /** Of the answered ones, how many were opened again. */
  reopened: z.number(),
});
export type OfficeRecord = z.infer<typeof OfficeRecord>;

export const MonthOfOffice = z.object({
  /** `2026-11`, by the city's clock. */
  month: z.string(),
  filed: z.number(),
  answered: z.number(),
});
export type MonthOfOffice = z.infer<typeof MonthOfOffice>;

/** A part of a whole; null when there is no whole. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;
