import { z } from 'zod';

/** Kinds of rows in the vault that belong to a report, and what is in them. */
export const REPORT_IDENTITY = 'report_identity';
export const REPORT_ORIGINAL = 'report_original';

export const SealedIdentity = z.object({
  personId: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
});

export const SealedOriginal = z.object({
  title: z.string(),
  body: z.string(),
  place: z.string(),
  prompts: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.string()),
});
