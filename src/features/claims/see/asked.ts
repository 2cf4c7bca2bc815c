import type { Context } from 'hono';
import { z } from 'zod';

import { localMidnight } from '#platform/clock.ts';
import { type Env, parseQuery } from '#platform/http/index.ts';
import { TOPICS, VERDICTS } from '../claim.ts';
import type { PublishedClaimFilter } from './published.queries.ts';

const Query = z.object({
  kata: z
    .string()
    .transform((text) => text.trim().slice(0, 200))
    .default(''),
  putusan: z.enum(VERDICTS).or(z.literal('')).catch('').default(''),
  topik: z.enum(TOPICS).or(z.literal('')).catch('').default(''),
  tahun: z
    .string()
    .regex(/^20\d\d$/)
    .or(z.literal(''))
    .catch('')
    .default(''),
});

/** The filters as they stand in the address; empty is "all". */
export type Asked = z.infer<typeof Query>;

/** Filters live in the address. What is none of them falls away. */
export function askedOf(c: Context<Env>): { asked: Asked; filter: PublishedClaimFilter } {
  const asked = parseQuery(c, Query);
  const { timeZone } = c.get('services').city;
  const newYear = (year: number) => localMidnight(new Date(Date.UTC(year, 0, 1, 12)), timeZone);
  const year = Number(asked.tahun);
  return {
    asked,
    filter: {
      words: asked.kata || undefined,
      verdict: asked.putusan || undefined,
      topic: asked.topik || undefined,
      ...(year > 0 && { since: newYear(year), until: newYear(year + 1) }),
    },
  };
}

/** The address of the archive with only the filters in use. */
export function archiveAddress(filter: Readonly<Record<string, string>>, path = '/cek'): string {
  const used = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return used.size > 0 ? `${path}?${used.toString()}` : path;
}

export const inUse = (asked: Asked): number =>
  Object.values(asked).filter((value) => value !== '').length;
