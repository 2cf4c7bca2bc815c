import { z } from 'zod';

/** Somebody with a post of the claims desk, with the training they have. */
export const Wearer = z.object({
  personId: z.string(),
  name: z.string(),
  posts: z.array(z.object({ post: z.string(), groupName: z.string() })),
  badge: z
    .object({ basis: z.string(), givenAt: z.coerce.date(), validUntil: z.coerce.date().nullable() })
    .nullable(),
});
export type Wearer = z.infer<typeof Wearer>;
