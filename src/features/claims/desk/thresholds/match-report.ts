import { z } from 'zod';

/** What the nightly look at the outcomes proposes; null thresholds stay as they are. */
export const MatchReport = z.object({
  id: z.string(),
  madeAt: z.date(),
  facts: z.record(z.string(), z.unknown()),
  answerAt: z.number().nullable(),
  suggestAt: z.number().nullable(),
  decision: z.enum(['adopted', 'left']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
});
export type MatchReport = z.infer<typeof MatchReport>;
