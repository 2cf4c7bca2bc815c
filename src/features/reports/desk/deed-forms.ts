import { z } from 'zod';

import type { Messages } from '#messages';
import { OUTSIDE_STATES, PAUSE_REASONS } from '../report.ts';

/** As long as what they become may be: a history row, an answer, a proof, a witness' note. */
export const LIMITS = { note: 2000, answer: 5000, proof: 1000, witness: 1000, line: 200 } as const;

const ids = z
  .union([z.array(z.uuid()), z.uuid().transform((one) => [one])])
  .or(z.literal('').transform((): string[] => []))
  .default([]);

const uploads = z
  .union([z.array(z.instanceof(File)), z.instanceof(File).transform((one) => [one])])
  .or(z.literal('').transform((): File[] => []))
  .default([]);

/** The fields of every deed. What must not be empty is asked by the action, in its own words. */
export function deedForms(t: Messages) {
  const { tooLong, notAChoice } = t.common;
  const text = (limit: number) => z.string().trim().max(limit, tooLong(limit)).default('');
  const note = z.object({ note: text(LIMITS.note) });
  const reason = z.object({ reason: text(LIMITS.note) });
  return {
    note,
    reason,
    assign: z.object({
      officeId: z.uuid(notAChoice),
      deputies: ids,
      note: text(LIMITS.note),
    }),
    take: z.object({ handlerId: z.uuid(notAChoice) }),
    answer: z.object({
      body: text(LIMITS.answer),
      proof: text(LIMITS.proof),
      proofPhotos: uploads,
      proofDocuments: uploads,
      template: z.uuid().or(z.literal('')).default(''),
    }),
    pause: z.object({
      pauseReason: z.enum(PAUSE_REASONS, notAChoice),
      note: text(LIMITS.note),
    }),
    notOurs: z.object({ outsideBody: text(LIMITS.line), reason: text(LIMITS.note) }),
    outside: z.object({
      number: text(LIMITS.line),
      state: z.enum(OUTSIDE_STATES, notAChoice),
      note: text(LIMITS.note),
    }),
    merge: z.object({ into: text(LIMITS.line) }),
    internal: z.object({ body: text(LIMITS.note) }),
    readAgain: z.object({
      verdict: z.enum(['uphold', 'send_back'], notAChoice),
      note: text(LIMITS.note),
    }),
    witness: z.object({
      phase: z.enum(['before', 'after'], notAChoice),
      verdict: z.enum(['confirmed', 'contradicted'], notAChoice),
      note: text(LIMITS.witness),
      witnessPhotos: uploads,
    }),
  };
}
