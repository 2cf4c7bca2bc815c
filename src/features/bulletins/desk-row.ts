import { z } from 'zod';

import { STATES } from './bulletin.ts';
import { BulletinContent } from './content.ts';

/** A bulletin as a line of the desk's list. */
export const DeskRow = z.object({
  id: z.string(),
  slug: z.string(),
  state: z.enum(STATES),
  kind: BulletinContent.shape.kind,
  urgency: BulletinContent.shape.urgency,
  title: z.string(),
  issuerName: z.string(),
  writerName: z.string(),
  publishAt: z.date().nullable(),
  publishedAt: z.date().nullable(),
  validUntil: z.date().nullable(),
  reviewDueAt: z.date().nullable(),
  updatedAt: z.date(),
  hasCorrection: z.boolean(),
});
export type DeskRow = z.infer<typeof DeskRow>;

/** One thing that happened to it; without a person when the clock did it. */
export type HistoryRow = {
  at: Date;
  fromState: string | null;
  toState: string;
  personName: string | null;
  post: string;
  note: string;
};
