import { z } from 'zod';

import { REPORT_EVENTS } from '../report-event.ts';

/** What a case page shows beside the report itself, as the database gives it. */
export const CaseFile = z.object({
  id: z.string(),
  kind: z.enum(['image', 'document']),
  sha256: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  sizes: z.record(z.string(), z.string()),
  originalName: z.string(),
  stage: z.enum(['filed', 'before', 'after', 'answer']),
  answerId: z.string().nullable(),
  witnessId: z.string().nullable(),
  isHidden: z.boolean(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** Those who wait, by why and by the way they are told: never who they are. */
export const Waiting = z.object({
  why: z.enum(['reporter', 'filing_kim', 'me_too', 'follower']),
  way: z.enum(['person', 'group', 'address', 'receipt']),
  count: z.number(),
});
export type Waiting = z.infer<typeof Waiting>;

export const CaseHistoryRow = z.object({
  at: z.date(),
  event: z.enum(REPORT_EVENTS),
  note: z.string(),
  isPublic: z.boolean(),
  personName: z.string().nullable(),
  post: z.string(),
  groupName: z.string().nullable(),
});
export type CaseHistoryRow = z.infer<typeof CaseHistoryRow>;

export const CaseAnswer = z.object({
  id: z.string(),
  body: z.string(),
  proof: z.string(),
  officeId: z.string(),
  officeName: z.string(),
  officerName: z.string().nullable(),
  answeredAt: z.date(),
  bulletinId: z.string().nullable(),
});
export type CaseAnswer = z.infer<typeof CaseAnswer>;

export const CaseWitness = z.object({
  id: z.string(),
  phase: z.enum(['before', 'after']),
  verdict: z.enum(['confirmed', 'contradicted']),
  note: z.string(),
  groupName: z.string(),
  personName: z.string().nullable(),
  witnessedAt: z.date(),
});
export type CaseWitness = z.infer<typeof CaseWitness>;

export const CaseNote = z.object({
  at: z.date(),
  body: z.string(),
  personName: z.string(),
  post: z.string(),
});
export type CaseNote = z.infer<typeof CaseNote>;

/** Names that belong to the case, each of a body or an officer. */
export const CaseNames = z.object({
  handlerName: z.string().nullable(),
  filingKimName: z.string().nullable(),
  deputies: z.array(z.string()),
  duplicateOfCode: z.string().nullable(),
  ratingNote: z.string(),
  followers: z.number(),
});
export type CaseNames = z.infer<typeof CaseNames>;

export const Similar = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  state: z.string(),
  metres: z.number().nullable(),
});
export type Similar = z.infer<typeof Similar>;
