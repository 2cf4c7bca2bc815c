import { z } from 'zod';

import { SPREAD_CHANNELS } from '#features/groups';
import type { Messages } from '#messages';
import { NOTE_LIMIT } from './add-local-note.ts';
import { DECLINE_REASONS } from './task.ts';

/** An empty field is no answer; anything but a whole number in the range is a mistake. */
const placeNumber = (error: string) =>
  z.preprocess(
    (typed) => (typed === '' || typed === undefined ? null : typed),
    z.coerce.number({ error }).int(error).min(1, error).max(99, error).nullable(),
  );

/** A spread as a form sends it; the mistakes in the reader's language. */
export const spreadForm = ({ relay, common }: Messages) =>
  z.object({
    /** Made where it was typed: the same log sent twice is one spread. */
    id: z.uuid(relay.refusals.id_taken),
    channel: z.enum(SPREAD_CHANNELS, common.notAChoice),
    areaCode: z.string(common.notAChoice).min(1, common.notAChoice),
    rw: placeNumber(relay.fields.rw),
    rt: placeNumber(relay.fields.rt),
    place: z.string().trim().max(120, common.tooLong(120)).default(''),
    people: z
      .string(relay.fields.people)
      .trim()
      .regex(/^\d{1,3}(?:[.,]?\d{3})?$/, relay.fields.people)
      .transform((typed) => Number(typed.replace(/[.,]/, '')))
      .pipe(z.number().max(100_000, relay.fields.people)),
    /** As a `datetime-local` field gives it; empty means just now. */
    happenedAt: z.string().default(''),
    /** When a phone without signal kept it. */
    typedAt: z.union([z.iso.datetime(), z.literal('')]).default(''),
    note: z.string().trim().max(500, common.tooLong(500)).default(''),
    photo: z.instanceof(File).optional(),
  });
export type SpreadForm = z.infer<ReturnType<typeof spreadForm>>;

export const declineForm = ({ common }: Messages) =>
  z.object({
    reason: z.enum(DECLINE_REASONS, common.notAChoice),
    note: z.string().trim().max(300, common.tooLong(300)).default(''),
  });

/** One line, so that it fits wherever a kit has room for it. */
export const noteForm = ({ common }: Messages) =>
  z.object({
    localNote: z
      .string()
      .transform((typed) => typed.replace(/\s+/g, ' ').trim())
      .pipe(z.string().max(NOTE_LIMIT, common.tooLong(NOTE_LIMIT)))
      .default(''),
  });
