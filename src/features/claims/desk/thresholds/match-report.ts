import { z } from 'zod';

/** Figures under a proposal, in the order in which they are read; `…From` is the threshold of that night. */
export const MATCH_FACTS = [
  ...(['days', 'tips', 'answered', 'denied', 'judged', 'answers', 'wrongAnswers'] as const),
  ...(['suggestions', 'rightSuggestions', 'answerFrom', 'suggestFrom'] as const),
] as const;
export type MatchFact = (typeof MATCH_FACTS)[number];

/** What the nightly look at the outcomes proposes; null thresholds stay as they are. */
export const MatchReport = z.object({
  id: z.string(),
  madeAt: z.date(),
  /** As the night wrote them down; what is no figure is not shown. */
  facts: z.record(z.string(), z.number().or(z.unknown().transform(() => undefined))),
  answerAt: z.number().nullable(),
  suggestAt: z.number().nullable(),
  decision: z.enum(['adopted', 'left']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
});
export type MatchReport = z.infer<typeof MatchReport>;
