import { z } from 'zod';

/** A kept copy of a page: where it came from, when, and its words. */
export const Archived = z.object({
  source: z.string(),
  url: z.string(),
  finalUrl: z.string(),
  title: z.string(),
  text: z.string(),
  mediaType: z.string(),
  size: z.number().nullable(),
  sha256: z.string(),
  at: z.date(),
});
export type Archived = z.infer<typeof Archived>;
