import { z } from 'zod';

import type { ReportKind } from '../report.ts';

export const Questions = z.array(
  z.object({
    key: z.string(),
    label: z.string(),
    hint: z.string().default(''),
    type: z.enum(['text', 'choice', 'number']),
    choices: z.array(z.string()).default([]),
    required: z.boolean().default(false),
  }),
);
export type CategoryQuestion = z.infer<typeof Questions>[number];

/** What a report can be about; rows that an administrator edits. */
export type Category = {
  code: string;
  name: string;
  nameEn: string;
  about: string;
  section: string;
  kinds: ReportKind[];
  questions: CategoryQuestion[];
  keywords: string;
  /** How near another open report must be to count as the same thing. */
  similarMetres: number;
  publicInformation: boolean;
  oversight: boolean;
};
