import { z } from 'zod';

import { CLAIM_STATES, CLAIM_TYPES, SIGHTING_CHANNELS, VERDICTS } from '../claim.ts';
import { ARCHIVE_FAILURES } from '../work/archive/archive-page.ts';
import { CLAIM_EVENTS } from '../claim-event.ts';

/** A picture or document as the page shows it. */
const CaseFile = z.object({
  kind: z.enum(['image', 'document']),
  sha256: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  sizes: z.record(z.string(), z.string()),
  originalName: z.string(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** One wording that was sent in, without whoever sent it. */
export const CaseTip = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  links: z.array(z.string()),
  pictureText: z.string(),
  reading: z.enum(['none', 'waiting', 'read', 'failed']),
  masked: z.boolean(),
  origin: z.enum(['web', 'share', 'api', 'kim']),
  state: z.enum(['received', 'answered', 'pattern', 'suggested', 'queued']),
  asked: z.number(),
  firstAt: z.date(),
  lastAt: z.date(),
  file: CaseFile.nullable(),
  /** This wording stands among the variants of the claim. */
  isVariant: z.boolean(),
});
export type CaseTip = z.infer<typeof CaseTip>;

export const CaseSighting = z.object({
  channel: z.enum(SIGHTING_CHANNELS),
  areaName: z.string().nullable(),
  url: z.string(),
  note: z.string(),
  groupName: z.string().nullable(),
  at: z.date(),
});
export type CaseSighting = z.infer<typeof CaseSighting>;

export const CaseEvidence = z.object({
  id: z.string(),
  kind: z.enum(['primary', 'secondary']),
  source: z.string(),
  url: z.string(),
  quote: z.string(),
  note: z.string(),
  stance: z.enum(['supports', 'against', 'context']),
  file: CaseFile.nullable(),
  archiveState: z.enum(['none', 'waiting', 'kept', 'failed']),
  archiveSha: z.string().nullable(),
  archiveSize: z.number().nullable(),
  archiveTitle: z.string(),
  /** The first words of what was kept; the whole has a page of its own. */
  archiveStart: z.string(),
  archiveFinalUrl: z.string(),
  archivedAt: z.date().nullable(),
  /** Why it could not be kept; empty when it was. */
  archiveNote: z.enum(ARCHIVE_FAILURES).or(z.literal('')),
  addedBy: z.string().nullable(),
  addedBody: z.string().nullable(),
  addedAt: z.date(),
});
export type CaseEvidence = z.infer<typeof CaseEvidence>;

export const CaseConfirmation = z.object({
  id: z.string(),
  officeId: z.string().nullable(),
  askedOf: z.string(),
  question: z.string(),
  askedBy: z.string(),
  askedAt: z.date(),
  dueAt: z.date(),
  stance: z.enum(['confirms', 'denies', 'unsure']).nullable(),
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredPost: z.string(),
  answeredAt: z.date().nullable(),
});
export type CaseConfirmation = z.infer<typeof CaseConfirmation>;

export const CaseStatement = z.object({
  id: z.string(),
  groupName: z.string(),
  body: z.string(),
  post: z.string(),
  at: z.date(),
  withdrawnAt: z.date().nullable(),
});
export type CaseStatement = z.infer<typeof CaseStatement>;

/** One judgement with everybody who had a hand in it. */
export const CaseVerdict = z.object({
  id: z.string(),
  number: z.number(),
  verdict: z.enum(VERDICTS),
  types: z.array(z.enum(CLAIM_TYPES)),
  summary: z.string(),
  body: z.string(),
  method: z.string(),
  advice: z.string(),
  changeNote: z.string(),
  label: z.enum(['verdict', 'city_clarification']),
  draftedName: z.string(),
  draftedBody: z.string(),
  draftedPost: z.string(),
  savedAt: z.date(),
  submittedAt: z.date().nullable(),
  secondName: z.string().nullable(),
  secondBody: z.string().nullable(),
  secondPost: z.string(),
  secondNote: z.string(),
  secondedAt: z.date().nullable(),
  publishedName: z.string().nullable(),
  publishedPost: z.string(),
  publishedAt: z.date().nullable(),
  droppedAt: z.date().nullable(),
});
export type CaseVerdict = z.infer<typeof CaseVerdict>;

export const CaseObjection = z.object({
  id: z.string(),
  code: z.string(),
  reason: z.string(),
  url: z.string(),
  filedAt: z.date(),
  dueAt: z.date(),
  outcome: z.enum(['upheld', 'review']).nullable(),
  answer: z.string(),
  decidedAt: z.date().nullable(),
});
export type CaseObjection = z.infer<typeof CaseObjection>;

export const CaseHistoryRow = z.object({
  at: z.date(),
  event: z.enum(CLAIM_EVENTS),
  note: z.string(),
  isPublic: z.boolean(),
  personName: z.string().nullable(),
  post: z.string(),
  groupName: z.string().nullable(),
});
export type CaseHistoryRow = z.infer<typeof CaseHistoryRow>;

export const CaseNote = z.object({
  at: z.date(),
  body: z.string(),
  personName: z.string(),
  post: z.string(),
});
export type CaseNote = z.infer<typeof CaseNote>;

/** Another claim, in a line. */
export const OtherClaim = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  state: z.enum(CLAIM_STATES),
  asked: z.number(),
});
export type OtherClaim = z.infer<typeof OtherClaim>;

export const CaseNames = z.object({
  handlerName: z.string().nullable(),
  handlerBody: z.string().nullable(),
  patternOf: OtherClaim.nullable(),
  mergedInto: OtherClaim.nullable(),
  subjects: z.array(z.object({ id: z.string(), name: z.string() })),
  conflicts: z.array(z.object({ name: z.string(), reason: z.string() })),
  /** Who waits: accounts, KIM, and addresses that were left. */
  people: z.number(),
  kims: z.number(),
  addresses: z.number(),
  /** The bulletin that counters it. */
  bulletinSlug: z.string().nullable(),
  tips: z.number(),
});
export type CaseNames = z.infer<typeof CaseNames>;

/** Askers of one kelurahan; '' where none was said. */
export const AskedRow = z.object({ areaName: z.string(), asked: z.number() });
export type AskedRow = z.infer<typeof AskedRow>;
