import { z } from 'zod';

import type { Frame } from '#ui/frame.ts';
import { SIGHTING_CHANNELS } from '../claim.ts';

/** The check on `tip_sightings.url` has the same number. */
const LONGEST_URL = 2000;
const LONGEST_NOTE = 500;

/** The form of `/cek`. Only the message counts; a sighting that is half filled in is still taken. */
export function checkFields({ t }: Frame) {
  return z.object({
    text: z.string().default(''),
    area: z.string().max(20).catch('').default(''),
    channel: z.enum(SIGHTING_CHANNELS).nullable().catch(null).default(null),
    seen_area: z.string().max(20).catch('').default(''),
    seen_url: z
      .string()
      .trim()
      .default('')
      .refine((url) => url === '' || isAddress(url), t.claimTips.errors.url),
    seen_on: z.iso.date().nullable().catch(null).default(null),
    seen_note: z.string().trim().max(LONGEST_NOTE, t.claimTips.errors.note).default(''),
    group: z.uuid().nullable().catch(null).default(null),
  });
}

export type CheckFields = z.infer<ReturnType<typeof checkFields>>;

const isAddress = (text: string): boolean =>
  text.length <= LONGEST_URL && /^https?:$/.test(URL.parse(text)?.protocol ?? '');
