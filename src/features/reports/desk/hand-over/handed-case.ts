import { z } from 'zod';

import { REPORT_STATES } from '../../report.ts';

/** A case as a line of the list that is handed over. */
export const HandedCase = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  isPublic: z.boolean(),
  state: z.enum(REPORT_STATES),
  dueAt: z.date().nullable(),
});
export type HandedCase = z.infer<typeof HandedCase>;

/** An officer with how many open cases in hand. */
export const Holder = z.object({ personId: z.string(), name: z.string(), open: z.number() });
export type Holder = z.infer<typeof Holder>;
