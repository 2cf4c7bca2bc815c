import type { Context } from 'hono';
import { z } from 'zod';

import { parseQuery } from '#platform/http/index.ts';
import { type AnyDeed, ROW_DEEDS } from './case.ts';
import { isDeed } from './deeds.ts';

const DoneQuery = z.object({ selesai: z.string().max(30).default('') });

/** Done beside the deeds of `deeds.ts`: with a row of the case, or on a page of its own. */
const MORE = [
  ...ROW_DEEDS,
  'submit-draft',
  'judge-objection',
] as const satisfies readonly AnyDeed[];

/** What was just done, as the address of the page after it says. */
export function doneDeed(c: Context): AnyDeed | undefined {
  const { selesai } = parseQuery(c, DoneQuery);
  return isDeed(selesai) ? selesai : MORE.find((one) => one === selesai);
}
