import { z } from 'zod';

import { VERDICTS } from '../../claim.ts';

/** An objection to a published verdict, with what it is about. */
export const Objection = z.object({
  id: z.string(),
  code: z.string(),
  claimId: z.string(),
  title: z.string(),
  slug: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  summary: z.string(),
  reason: z.string(),
  url: z.string(),
  filedAt: z.date(),
  dueAt: z.date(),
  outcome: z.enum(['upheld', 'review']).nullable(),
  answer: z.string(),
  decidedAt: z.date().nullable(),
});
export type Objection = z.infer<typeof Objection>;
