import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

import { number as numberWords } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import { IDENTITIES, REPORT_KINDS } from '../report.ts';
import { LONGEST } from './mask.ts';

/** Who, when, where, why, how: asked, never required. */
export const PROMPTS = ['who', 'when', 'where', 'why', 'how'] as const;

const UPLOAD_ID = /^[0-9a-f]{32}$/;
const MOST_KEPT = 20;
const NAME = 80;

/** One text or several under one name, as a form sends them. */
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat());

/** Every sentence is in the reader's language; what a field may hold is the same everywhere. */
export function reportForm(frame: Frame) {
  const { errors } = frame.t.reportFiling;
  const number = (most: number, words: string) =>
    z
      .string()
      .default('')
      .transform((text) => text.trim().replace(/^r[tw]\s*/i, ''))
      .refine(
        (text) => text === '' || (/^\d{1,4}$/.test(text) && +text >= 1 && +text <= most),
        words,
      )
      .transform((text) => (text === '' ? null : Number(text)));
  const prompt = z.string().trim().max(LONGEST.prompt, errors.prompt).default('');
  const tooLong = (text: string) =>
    errors.bodyLong(numberWords(frame, text.length), numberWords(frame, LONGEST.body));

  return z.object({
    key: z.uuid().nullable().catch(null).default(null),
    kind: z.enum(REPORT_KINDS, errors.kind),
    category: z.string({ error: errors.category }).regex(/^[a-z0-9_]{1,40}$/, errors.category),
    body: z
      .string({ error: errors.body })
      .trim()
      .min(10, errors.body)
      .refine((text) => text.length <= LONGEST.body, {
        error: ({ input }) => tooLong(String(input)),
      }),
    ...{ who: prompt, when: prompt, where: prompt, why: prompt, how: prompt },
    area: z.string().max(20).default(''),
    rw: number(99, errors.rw),
    rt: number(999, errors.rt),
    place: z.string().trim().max(LONGEST.place, errors.place).default(''),
    point: z
      .string()
      .default('')
      .refine((text) => text.trim() === '' || pointOf(text) !== null, errors.point)
      .transform((text) => pointOf(text)),
    identity: z.enum(IDENTITIES, errors.identity),
    name: z.string().trim().max(NAME, errors.name).default(''),
    email: z
      .union([z.literal(''), z.email(errors.email).max(200, errors.email)], errors.email)
      .default(''),
    phone: z
      .string()
      .trim()
      .default('')
      .refine((text) => text === '' || phoneOf(text) !== null, errors.phone)
      .transform((text) => phoneOf(text) ?? ''),
    assisted: z.literal('on').optional(),
    group: z.string().max(40).default(''),
    consent: z.literal('on').optional(),
    asked: z.string().default(''),
    same: z.string().default(''),
    kept: list.transform((ids) => ids.filter((id) => UPLOAD_ID.test(id)).slice(0, MOST_KEPT)),
    drop: list,
  });
}

export type ReportFields = z.infer<ReturnType<typeof reportForm>>;

/** `-5.1136, 105.3067`, also with decimal commas, as maps of this country write them. */
export function pointOf(text: string): { latitude: number; longitude: number } | null {
  const [, south, east] =
    /^\s*([-−]?\d{1,3}(?:[.,]\d+)?)\s*[,; ]\s*([-−]?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text) ?? [];
  if (south === undefined || east === undefined) return null;
  const [latitude, longitude] = [south, east].map((part) =>
    Number(part.replace('−', '-').replace(',', '.')),
  );
  if (latitude === undefined || longitude === undefined) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** In E.164, for a number as people here write it; null when it cannot be one. */
export function phoneOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'ID');
  return number?.isValid() ? number.number : null;
}

/** A name for the list: the first sentence, or as much of it as fits. */
export function titleOf(body: string, fallback: string): string {
  const [first = ''] = body.trim().split(/(?<=[.!?])\s|\n/);
  const sentence = first.replace(/[.!?\s]+$/, '');
  if (sentence.length < 3) return fallback;
  if (sentence.length <= 90) return sentence;
  const cut = sentence.slice(0, 90);
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))}…`;
}
