import { z } from 'zod';

/** How many an audience takes in. */
export const HeadCount = z.object({
  kims: z.number(),
  /** People with a post in those KIM at `now`. */
  members: z.number(),
  /** Confirmed subscriptions that the publication will reach. */
  followers: z.number(),
  /** Residents of the places; null where a place's population is not known. */
  population: z.number().nullable(),
});
export type HeadCount = z.infer<typeof HeadCount>;

/** A place one may address. */
export const AreaChoice = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['kecamatan', 'kelurahan']),
});
export type AreaChoice = z.infer<typeof AreaChoice>;

/** A KIM or an office to choose from a list. */
export const GroupChoice = z.object({ id: z.string(), name: z.string() });
export type GroupChoice = z.infer<typeof GroupChoice>;
