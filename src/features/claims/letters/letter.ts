import { z } from 'zod';

import { KINDS, PUBLIC_STATES } from '#features/bulletins';

/** A published circular or regulation as whoever holds the paper compares it. */
export const Letter = z.object({
  id: z.uuid(),
  slug: z.string(),
  state: z.enum(PUBLIC_STATES),
  kind: z.enum(KINDS),
  title: z.string(),
  number: z.string(),
  date: z.date().nullable(),
  issuerName: z.string(),
  validFrom: z.date().nullable(),
  validUntil: z.date().nullable(),
  version: z.number().int(),
  correctionNote: z.string(),
  withdrawalReason: z.string(),
  publishedAt: z.date(),
  correctedAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  expiredAt: z.date().nullable(),
  /** The letter that took its place. */
  replacementId: z.uuid().nullable(),
  replacementTitle: z.string().nullable(),
  replacementNumber: z.string().nullable(),
});
export type Letter = z.infer<typeof Letter>;

export type Standing = 'genuine' | 'not_yet' | 'corrected' | 'replaced' | 'expired' | 'withdrawn';

/** What became of a genuine letter; the gravest comes first. Only of what is published anything is said. */
export function standingOf(letter: Letter, now: Date): Standing {
  const { state, replacementId, validFrom, validUntil, version } = letter;
  if (state === 'withdrawn') return 'withdrawn';
  if (replacementId) return 'replaced';
  if (state === 'expired' || (validUntil && validUntil < now)) return 'expired';
  if (validFrom && validFrom > now) return 'not_yet';
  return version > 1 ? 'corrected' : 'genuine';
}

/** A file of a letter, as it can be fetched and compared. */
export const LetterFile = z.object({
  kind: z.enum(['image', 'document']),
  sha256: z.string(),
  bytes: z.number().int(),
  originalName: z.string(),
});
export type LetterFile = z.infer<typeof LetterFile>;

/** The office that can be asked about any letter. */
export type Keeper = { name: string; contact: string };
