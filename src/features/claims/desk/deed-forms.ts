import { z } from 'zod';

import type { Messages } from '#messages';
import { CLAIM_TYPES, SET_ASIDE_AS, TOPICS, VERDICTS } from '../claim.ts';

/** As long as the columns they become may be. */
export const LIMITS = {
  title: 140,
  reason: 1000,
  interim: 1000,
  note: 2000,
  source: 200,
  url: 2000,
  quote: 3000,
  evidenceNote: 1000,
  question: 1000,
  answer: 3000,
  summary: 600,
  body: 20_000,
  method: 3000,
  advice: 600,
  changeNote: 1000,
} as const;

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .or(z.literal('').transform((): z.infer<Item>[] => []))
    .default([]);

/** A tick sends "on", none sends nothing. */
const tick = z
  .enum(['on', ''])
  .default('')
  .transform((value) => value === 'on');

/** The fields of every deed. What must not be empty is asked by the action, in its own words. */
export function deedForms(t: Messages) {
  const { tooLong, notAChoice } = t.common;
  const text = (limit: number) => z.string().trim().max(limit, tooLong(limit)).default('');
  const level = z
    .enum(['1', '2', '3'], notAChoice)
    .transform((value): 1 | 2 | 3 => (value === '1' ? 1 : value === '2' ? 2 : 3));
  return {
    nothing: z.object({}),
    reason: z.object({ reason: text(LIMITS.reason) }),
    triage: z.object({
      ...{ harm: level, nearness: level, title: text(LIMITS.title) },
      ...{ harmsLife: tick, aboutCity: tick, isTemplate: tick },
      topic: z.enum(TOPICS, notAChoice),
    }),
    subjects: z.object({ groupIds: listOf(z.uuid()) }),
    assign: z.object({ handlerId: z.uuid(notAChoice) }),
    setAside: z.object({ as: z.enum(SET_ASIDE_AS, notAChoice), reason: text(LIMITS.reason) }),
    merge: z.object({ into: text(40).transform((code) => code.toLowerCase()) }),
    evidence: z.object({
      kind: z.enum(['primary', 'secondary'], notAChoice),
      source: text(LIMITS.source),
      url: text(LIMITS.url),
      quote: text(LIMITS.quote),
      note: text(LIMITS.evidenceNote),
      stance: z.enum(['supports', 'against', 'context'], notAChoice),
      file: z
        .instanceof(File)
        .or(z.literal('').transform(() => undefined))
        .optional(),
    }),
    confirmation: z
      .object({
        officeId: z.uuid().or(z.literal('')).default(''),
        expert: text(LIMITS.source),
        question: text(LIMITS.question),
      })
      .transform(({ officeId, expert, question }) => ({
        question,
        of: officeId === '' ? { expert } : { officeId },
      })),
    draft: draftForm(t),
    second: z.object({
      opinion: z.enum(['agree', 'revise'], notAChoice),
      note: text(LIMITS.note),
    }),
    sendBack: z.object({ note: text(LIMITS.note) }),
    interim: z.object({ text: text(LIMITS.interim) }),
    note: z.object({ body: text(LIMITS.note) }),
    row: z.object({ row: z.uuid() }),
    removal: z.object({ row: z.uuid(), reason: text(LIMITS.reason) }),
    answer: z.object({
      row: z.uuid(),
      stance: z.enum(['confirms', 'denies', 'unsure'], notAChoice),
      answer: text(LIMITS.answer),
    }),
  };
}

/** A draft may be saved half done: only the verdict itself has to be chosen. */
function draftForm({ common: { tooLong, notAChoice } }: Messages) {
  const text = (limit: number) => z.string().trim().max(limit, tooLong(limit)).default('');
  return z.object({
    verdict: z.enum(VERDICTS, notAChoice),
    types: listOf(z.enum(CLAIM_TYPES)),
    summary: text(LIMITS.summary),
    body: text(LIMITS.body),
    method: text(LIMITS.method),
    advice: text(LIMITS.advice),
    changeNote: text(LIMITS.changeNote),
    /** When the draft that was before the writer's eyes was saved; empty where there was none. */
    seen: z.iso
      .datetime()
      .transform((at) => new Date(at))
      .or(z.literal('').transform(() => null))
      .default(null),
  });
}
