import { z } from 'zod';

/** An answer prepared beforehand; `officeId` null is for every office. */
export const Template = z.object({
  id: z.string(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  updatedAt: z.date(),
});
export type Template = z.infer<typeof Template>;
