import { z } from 'zod';

import {
  LATE_LEVELS,
  OUTSIDE_STATES,
  PAUSE_REASONS,
  REPORT_KINDS,
  REPORT_STATES,
} from '../report.ts';
import { REPORT_EVENTS } from '../report-event.ts';

const State = z.enum(REPORT_STATES);

/** A report as everybody may read it, in a list. */
export const PublicReportItem = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(REPORT_KINDS),
  state: State,
  category: z.string(),
  categoryName: z.string(),
  title: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  areaSlug: z.string().nullable(),
  rw: z.number().nullable(),
  rt: z.number().nullable(),
  place: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  officeId: z.uuid(),
  officeName: z.string(),
  officeSlug: z.string(),
  filedAt: z.date(),
  publishedAt: z.date(),
  answeredAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  changedAt: z.date(),
  stepDueAt: z.date().nullable(),
  answerDueAt: z.date().nullable(),
  pausedAt: z.date().nullable(),
  supporters: z.number(),
  rating: z.number().nullable(),
});
export type PublicReportItem = z.infer<typeof PublicReportItem>;

/** One of the questions that a category asks for itself. */
const CategoryQuestion = z.object({ key: z.string(), label: z.string() });

/** … and whole. Who filed it is in neither. */
export const PublicReport = PublicReportItem.extend({
  categoryNameEn: z.string(),
  publicInformation: z.boolean(),
  questions: z.array(CategoryQuestion),
  body: z.string(),
  prompts: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.string()),
  filingGroupId: z.uuid().nullable(),
  filingGroupName: z.string().nullable(),
  filingGroupSlug: z.string().nullable(),
  verifiedAt: z.date().nullable(),
  assignedAt: z.date().nullable(),
  startedAt: z.date().nullable(),
  closedBy: z.enum(['reporter', 'second_person', 'clock', 'noted']).nullable(),
  lateLevel: z.enum(LATE_LEVELS),
  pauseReason: z.enum(PAUSE_REASONS).nullable(),
  extendedAt: z.date().nullable(),
  /** Only when the first report is public, too. */
  duplicateOfCode: z.string().nullable(),
  reason: z.string(),
  outsideBody: z.string(),
  outsideNumber: z.string(),
  outsideState: z.enum(OUTSIDE_STATES).or(z.literal('')),
  outsideAt: z.date().nullable(),
  ratedAt: z.date().nullable(),
  reopenedCount: z.number(),
});
export type PublicReport = z.infer<typeof PublicReport>;

/** As its reporter sees it, who is told of one that is not public, too. */
export const OwnReport = PublicReport.extend({
  publishedAt: z.date().nullable(),
  isPublic: z.boolean(),
  hiddenAt: z.date().nullable(),
});
export type OwnReport = z.infer<typeof OwnReport>;

/** What a page shows of either. */
export type ShownReport = Omit<PublicReport, 'publishedAt'>;

export const PublicEvent = z.object({
  id: z.uuid(),
  at: z.date(),
  event: z.enum(REPORT_EVENTS),
  fromState: State.nullable(),
  toState: State,
  note: z.string(),
  groupName: z.string().nullable(),
  groupSlug: z.string().nullable(),
});
export type PublicEvent = z.infer<typeof PublicEvent>;

export const PublicReportAnswer = z.object({
  id: z.uuid(),
  body: z.string(),
  proof: z.string(),
  answeredAt: z.date(),
  officeName: z.string(),
  officeSlug: z.string(),
});
export type PublicReportAnswer = z.infer<typeof PublicReportAnswer>;

export const PublicWitness = z.object({
  id: z.uuid(),
  phase: z.enum(['before', 'after']),
  verdict: z.enum(['confirmed', 'contradicted']),
  note: z.string(),
  witnessedAt: z.date(),
  groupName: z.string(),
  groupSlug: z.string(),
});
export type PublicWitness = z.infer<typeof PublicWitness>;

export const PublicReportFile = z.object({
  reportId: z.uuid(),
  stage: z.enum(['filed', 'before', 'after', 'answer']),
  answerId: z.uuid().nullable(),
  witnessId: z.uuid().nullable(),
  kind: z.enum(['image', 'document']),
  mediaType: z.string(),
  sha256: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  sizes: z.record(z.string(), z.string()),
});
export type PublicReportFile = z.infer<typeof PublicReportFile>;
