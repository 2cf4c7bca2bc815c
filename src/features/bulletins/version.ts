import { z } from 'zod';

import { BulletinContent } from './content.ts';

/** The words of a version that everybody may read; audience and ids stay behind. */
const VersionText = BulletinContent.pick({
  title: true,
  summary: true,
  who: true,
  happensWhen: true,
  happensWhere: true,
  how: true,
  body: true,
  contact: true,
  source: true,
  validFrom: true,
  validUntil: true,
  letterNumber: true,
  letterDate: true,
  letterReplaces: true,
});

/** A text as it was published. */
export const Version = z.object({
  version: z.number().int(),
  note: z.string(),
  publishedAt: z.date(),
  content: VersionText,
});
export type Version = z.infer<typeof Version>;
