import { z } from 'zod';

import { PUBLIC_STATES } from './bulletin.ts';
import { DIMENSIONS, KINDS, URGENCIES, VARIANT_LANGUAGES } from './content.ts';

/** A bulletin as anybody may read it. Of a withdrawn one only title, issuer, dates and the reason are left. */
export const PublicBulletin = z.object({
  id: z.uuid(),
  slug: z.string(),
  state: z.enum(PUBLIC_STATES),
  /** `claim`: it follows a fact-check verdict. */
  origin: z.enum(['desk', 'claim']),
  kind: z.enum(KINDS),
  urgency: z.enum(URGENCIES),
  title: z.string(),
  summary: z.string(),
  who: z.string(),
  happensWhen: z.string(),
  happensWhere: z.string(),
  how: z.string(),
  body: z.string(),
  contact: z.string(),
  source: z.string(),
  dimension: z.enum(DIMENSIONS).nullable(),
  topics: z.array(z.string()),
  issuerId: z.uuid(),
  issuerName: z.string(),
  issuerSlug: z.string(),
  issuerKind: z.string(),
  validFrom: z.date().nullable(),
  validUntil: z.date().nullable(),
  /** Of a circular or regulation, as on the paper. */
  letterNumber: z.string(),
  letterDate: z.date().nullable(),
  letterReplaces: z.string(),
  version: z.number().int(),
  correctionNote: z.string(),
  withdrawalReason: z.string(),
  /** Set while an emergency waits for a second person's eyes. */
  reviewDueAt: z.date().nullable(),
  publishedAt: z.date(),
  correctedAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  expiredAt: z.date().nullable(),
  changedAt: z.date(),
});
export type PublicBulletin = z.infer<typeof PublicBulletin>;

/** As much as a list shows. */
export const BulletinItem = PublicBulletin.omit({
  how: true,
  body: true,
  contact: true,
  source: true,
  who: true,
  happensWhen: true,
  happensWhere: true,
  letterNumber: true,
  letterDate: true,
  letterReplaces: true,
});
export type BulletinItem = z.infer<typeof BulletinItem>;

export const PublicAnswer = z.object({
  id: z.uuid(),
  bulletinId: z.uuid(),
  body: z.string(),
  answer: z.string(),
  askedAt: z.date(),
  answeredAt: z.date(),
});
export type PublicAnswer = z.infer<typeof PublicAnswer>;

export const PublicFile = z.object({
  fileId: z.uuid(),
  kind: z.enum(['image', 'document']),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** Width in pixels → sha256 of the picture at that width. */
  sizes: z.record(z.string(), z.string()),
  originalName: z.string(),
  alt: z.string(),
});
export type PublicFile = z.infer<typeof PublicFile>;

export const PublicVariant = z.object({
  language: z.enum(VARIANT_LANGUAGES),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
});
export type PublicVariant = z.infer<typeof PublicVariant>;

/** Whom a bulletin is for, with the names people know. */
export const AudienceName = z.object({
  kind: z.enum(['all', 'area', 'group', 'topic']),
  ref: z.string(),
  name: z.string(),
  slug: z.string().nullable(),
});
export type AudienceName = z.infer<typeof AudienceName>;
