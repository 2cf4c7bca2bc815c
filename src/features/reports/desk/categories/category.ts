import { z } from 'zod';

import { REPORT_KINDS } from '../../report.ts';

export const QUESTION_TYPES = ['text', 'choice', 'number'] as const;

const Question = z.object({
  key: z.string(),
  label: z.string(),
  hint: z.string().default(''),
  type: z.enum(QUESTION_TYPES),
  choices: z.array(z.string()).default([]),
  required: z.boolean().default(false),
});
export type Question = z.infer<typeof Question>;

/** A category as an administrator sees it, the retired ones too. */
export const DeskCategory = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  about: z.string(),
  section: z.string(),
  kinds: z.array(z.enum(REPORT_KINDS)),
  questions: z.array(Question),
  keywords: z.string(),
  similarMetres: z.number(),
  publicInformation: z.boolean(),
  oversight: z.boolean(),
  position: z.number(),
  isRetired: z.boolean(),
  routeCount: z.number(),
});
export type DeskCategory = z.infer<typeof DeskCategory>;

export type CategoryContent = Omit<DeskCategory, 'isRetired' | 'routeCount'>;

export const Route = z.object({
  areaCode: z.string(),
  areaName: z.string(),
  officeId: z.string(),
  officeName: z.string(),
});
export type Route = z.infer<typeof Route>;

/** A short word for a question, once given kept: answers are stored under it. */
export function questionKey(label: string, taken: readonly string[]): string {
  const word = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 24);
  const base = word === '' ? 'tanya' : word;
  let key = base;
  for (let number = 2; taken.includes(key); number += 1) key = `${base}_${number}`;
  return key;
}
