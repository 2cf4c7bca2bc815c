import type { Context } from 'hono';
import { z } from 'zod';

import { parseQuery } from '#platform/http/index.ts';
import type { DoneDeed } from './case.ts';
import { isDeed } from './deeds.ts';

const DoneQuery = z.object({ selesai: z.string().max(30).default('') });

/** What was just done, as the address of the page after it says. */
export function doneDeed(c: Context): DoneDeed | undefined {
  const { selesai } = parseQuery(c, DoneQuery);
  return isDeed(selesai) || selesai === 'hide-photo' || selesai === 'show-photo'
    ? selesai
    : undefined;
}
