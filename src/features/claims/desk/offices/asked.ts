import { z } from 'zod';

/** What an office was asked about a claim, as the office sees it: the message and the question. */
export const AskedOffice = z.object({
  id: z.string(),
  claimId: z.string(),
  title: z.string(),
  quote: z.string(),
  officeId: z.string(),
  officeName: z.string(),
  question: z.string(),
  askedAt: z.date(),
  dueAt: z.date(),
  stance: z.enum(['confirms', 'denies', 'unsure']).nullable(),
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.date().nullable(),
});
export type AskedOffice = z.infer<typeof AskedOffice>;

/** A claim that is about one of these bodies, for its statement. */
export const ConcernedClaim = z.object({
  id: z.string(),
  title: z.string(),
  quote: z.string(),
  /** In public: how far the desk is with it is not for those it is about. */
  isPublished: z.boolean(),
  groupId: z.string(),
  groupName: z.string(),
  firstSeenAt: z.date(),
  /** What the body has said of it and not taken back. */
  statement: z.string().nullable(),
});
export type ConcernedClaim = z.infer<typeof ConcernedClaim>;
