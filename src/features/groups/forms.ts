import { z } from 'zod';

import { GROUP_KINDS, isPost, type Post } from '#features/accounts';
import type { Messages } from '#messages';
import { INVITABLE_POSTS } from './group.ts';
import { LONGEST_DAYS, MOST_USES } from './invitation.ts';

const text = ({ common }: Messages, most: number) =>
  z.string().trim().max(most, common.tooLong(most)).default('');

const name = (t: Messages) =>
  z
    .string(t.common.required)
    .trim()
    .min(1, t.common.required)
    .min(2, t.common.tooShort(2))
    .max(120, t.common.tooLong(120));

const day = (t: Messages) =>
  z
    .union([z.literal('').transform(() => null), z.iso.date(t.common.notADate)], t.common.notADate)
    .default(null);

/** What a body says about itself. */
const about = (t: Messages) => ({
  about: text(t, 3000),
  contact: text(t, 300),
  meetingPlace: text(t, 200),
});

export const createForm = (t: Messages) =>
  z.object({
    kind: z.enum(GROUP_KINDS, t.common.notAChoice),
    name: name(t),
    shortName: text(t, 30),
    areaCode: z.string(t.common.notAChoice).regex(/^\d{2}(\.\d{2,4}){1,3}$/, t.common.notAChoice),
    foundedOn: day(t),
    ...about(t),
  });

export const editForm = (t: Messages) =>
  z.object({ name: name(t).optional(), shortName: text(t, 30).optional(), ...about(t) });

const post = (t: Messages) =>
  z.string(t.common.notAChoice).refine((word): word is Post => isPost(word), t.common.notAChoice);

/** Somebody on the list, or an address; one of the two. */
const whom = {
  personId: z.union([z.uuid(), z.literal('')]).default(''),
  email: z.string().trim().max(254).default(''),
};

export const appointForm = (t: Messages) => z.object({ ...whom, post: post(t) });

export const closeForm = (t: Messages) =>
  z.object({
    reason: z
      .string(t.common.required)
      .trim()
      .min(1, t.common.required)
      .max(500, t.common.tooLong(500)),
    closedOn: z.iso.date(t.common.notADate),
  });

export const endForm = z.object(whom);

export const inviteForm = (t: Messages) => {
  const words = t.groups.invite;
  const whole = (most: number, wrong: string) =>
    z.coerce.number(wrong).int(wrong).min(1, wrong).max(most, wrong);
  return z.object({
    post: z.enum(INVITABLE_POSTS, t.common.notAChoice),
    label: text(t, 80),
    maxUses: whole(MOST_USES, words.maxUsesWrong(MOST_USES)),
    days: whole(LONGEST_DAYS, words.daysWrong(LONGEST_DAYS)),
  });
};
