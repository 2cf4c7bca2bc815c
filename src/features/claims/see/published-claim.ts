import { z } from 'zod';

import {
  CLAIM_STATES,
  CLAIM_TYPES,
  SET_ASIDE_AS,
  SIGHTING_CHANNELS,
  TOPICS,
  VERDICTS,
} from '../claim.ts';
import { CLAIM_EVENTS } from '../claim-event.ts';

const LABELS = ['verdict', 'city_clarification'] as const;

/** A verdict as everybody may read it, in a list. */
export const PublicClaimItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  topic: z.enum(TOPICS),
  verdict: z.enum(VERDICTS),
  label: z.enum(LABELS),
  summary: z.string(),
  asked: z.number(),
  version: z.number(),
  publishedAt: z.date(),
  firstPublishedAt: z.date(),
});
export type PublicClaimItem = z.infer<typeof PublicClaimItem>;

/** With how often it was asked lately. */
export const AskedItem = PublicClaimItem.extend({ askedSince: z.number() });
export type AskedItem = z.infer<typeof AskedItem>;

/** All that is public of it. */
export const PublicClaim = PublicClaimItem.extend({
  code: z.string(),
  quote: z.string(),
  aboutCity: z.boolean(),
  harmsLife: z.boolean(),
  isTemplate: z.boolean(),
  /** Not `published`: it is judged anew, and stays in public meanwhile. */
  state: z.enum(CLAIM_STATES),
  firstSeenAt: z.date(),
  bulletinSlug: z.string().nullable(),
  verdictId: z.uuid(),
  types: z.array(z.enum(CLAIM_TYPES)),
  body: z.string(),
  method: z.string(),
  advice: z.string(),
  changeNote: z.string(),
  /** `fact_finder@kim-contoh`: who wrote it, by post. */
  draftedPost: z.string(),
  draftedBody: z.string(),
  secondPost: z.string(),
  secondBody: z.string().nullable(),
  publishedPost: z.string(),
});
export type PublicClaim = z.infer<typeof PublicClaim>;

export const PublicVersion = z.object({
  verdictId: z.uuid(),
  version: z.number(),
  verdict: z.enum(VERDICTS),
  types: z.array(z.enum(CLAIM_TYPES)),
  summary: z.string(),
  body: z.string(),
  method: z.string(),
  advice: z.string(),
  changeNote: z.string(),
  label: z.enum(LABELS),
  publishedAt: z.date(),
});
export type PublicVersion = z.infer<typeof PublicVersion>;

/** A source; its archived words are on a page of their own. */
export const PublicEvidence = z.object({
  id: z.uuid(),
  kind: z.enum(['primary', 'secondary']),
  source: z.string(),
  url: z.string(),
  quote: z.string(),
  stance: z.enum(['supports', 'against', 'context']),
  archiveState: z.enum(['none', 'waiting', 'kept', 'failed']),
  archiveSha: z.string().nullable(),
  archiveType: z.string(),
  archiveSize: z.number().nullable(),
  archiveTitle: z.string(),
  hasText: z.boolean(),
  archivedAt: z.date().nullable(),
});
export type PublicEvidence = z.infer<typeof PublicEvidence>;

export const PublicArchive = PublicEvidence.extend({ text: z.string() });
export type PublicArchive = z.infer<typeof PublicArchive>;

export const PublicStatement = z.object({
  id: z.uuid(),
  groupName: z.string(),
  body: z.string(),
  post: z.string(),
  at: z.date(),
});
export type PublicStatement = z.infer<typeof PublicStatement>;

export const PublicConfirmation = z.object({
  source: z.string(),
  stance: z.enum(['confirms', 'denies', 'unsure']),
  answer: z.string(),
  answeredAt: z.date(),
});
export type PublicConfirmation = z.infer<typeof PublicConfirmation>;

export const PublicClaimEvent = z.object({
  id: z.uuid(),
  at: z.date(),
  event: z.enum(CLAIM_EVENTS),
  note: z.string(),
});
export type PublicClaimEvent = z.infer<typeof PublicClaimEvent>;

/** Being checked, with a word for the meantime. */
export const PublicInterim = z.object({
  id: z.uuid(),
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  topic: z.enum(TOPICS),
  interim: z.string(),
  interimAt: z.date(),
  answerDueAt: z.date().nullable(),
});
export type PublicInterim = z.infer<typeof PublicInterim>;

export const PublicWithdrawal = z.object({
  slug: z.string(),
  title: z.string(),
  withdrawnAt: z.date(),
  reason: z.string(),
});
export type PublicWithdrawal = z.infer<typeof PublicWithdrawal>;

export const PublicEnd = z.object({
  slug: z.string(),
  title: z.string(),
  setAsideAs: z.enum(SET_ASIDE_AS),
  reason: z.string(),
  at: z.date(),
});
export type PublicEnd = z.infer<typeof PublicEnd>;

export const SeenIn = z.object({ channel: z.enum(SIGHTING_CHANNELS), seen: z.number() });
export type SeenIn = z.infer<typeof SeenIn>;

/** What became of an objection, for whoever holds its code. */
export const PublicObjection = z.object({
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  /** The verdict that was objected to, as it was then. */
  verdict: z.enum(VERDICTS),
  filedAt: z.date(),
  dueAt: z.date(),
  /** Null: not answered yet. */
  outcome: z.enum(['upheld', 'review']).nullable(),
  answer: z.string(),
  decidedAt: z.date().nullable(),
});
export type PublicObjection = z.infer<typeof PublicObjection>;

/** What stands around one verdict. */
export type Surroundings = {
  versions: PublicVersion[];
  evidence: PublicEvidence[];
  statements: PublicStatement[];
  confirmations: PublicConfirmation[];
  events: PublicClaimEvent[];
  channels: SeenIn[];
  /** Kelurahan where five or more asked; how many is not said. */
  areas: { name: string; slug: string }[];
};
