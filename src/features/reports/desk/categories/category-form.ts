import { z } from 'zod';

import type { Messages } from '#messages';
import { REPORT_KINDS } from '../../report.ts';
import { type CategoryContent, type Question, QUESTION_TYPES, questionKey } from './category.ts';

/** Rows for questions that a form has at most; one more than there are is always empty. */
export const MOST_QUESTIONS = 8;

/** The form of a category, its mistakes in the reader's words; what comes out is the category. */
export function categoryForm(t: Messages, code: string | null) {
  const words = t.reportOffice.categories;
  const { required, tooLong } = t.common;
  const text = (limit: number) => z.string().trim().max(limit, tooLong(limit)).default('');
  const integer = (from: number, to: number, wrong: string) =>
    z.coerce.number(wrong).int(wrong).min(from, wrong).max(to, wrong);
  const codeField = z
    .string()
    .trim()
    .max(40, words.badCode)
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, words.badCode);
  return z
    .object({
      code: code === null ? codeField : z.string().default(code),
      name: z.string().trim().min(2, required).max(80, tooLong(80)),
      nameEn: text(80),
      about: text(300),
      section: text(60),
      keywords: text(500),
      kinds: z
        .union(
          [z.array(z.enum(REPORT_KINDS)), z.enum(REPORT_KINDS).transform((one) => [one])],
          words.noKind,
        )
        .refine((kinds) => kinds.length > 0, words.noKind),
      similarMetres: integer(10, 5000, words.badMetres),
      position: integer(0, 9999, words.badNumber),
      publicInformation: z.literal('on').optional(),
      oversight: z.literal('on').optional(),
      ...questionFields(t),
    })
    .transform((form, context): CategoryContent => {
      const questions = questionsOf(form);
      const bare = questions.findIndex(
        ({ type, choices }) => type === 'choice' && choices.length < 2,
      );
      if (bare >= 0) {
        const message = words.choicesMissing;
        context.addIssue({ code: 'custom', path: [`q${bare}choices`], message });
      }
      const { name, nameEn, about, section, keywords, kinds, similarMetres, position } = form;
      return {
        ...{ name, nameEn, about, section, keywords, kinds, similarMetres, position, questions },
        code: code ?? form.code,
        publicInformation: form.publicInformation === 'on',
        oversight: form.oversight === 'on',
      };
    });
}

const indexes = Array.from({ length: MOST_QUESTIONS }, (_, index) => index);

function questionFields({ common: { tooLong } }: Messages) {
  const text = (limit: number) => z.string().trim().max(limit, tooLong(limit)).default('');
  const fields = indexes.flatMap((index): [string, z.ZodType<string>][] => [
    [`q${index}key`, text(40)],
    [`q${index}label`, text(120)],
    [`q${index}hint`, text(120)],
    [`q${index}type`, z.enum(QUESTION_TYPES).default('text')],
    [`q${index}choices`, text(600)],
    [`q${index}required`, z.enum(['on', '']).default('')],
  ]);
  return Object.fromEntries(fields);
}

/** Rows without a question are gone; a new one gets its key from its words. */
function questionsOf(form: Record<string, unknown>): Question[] {
  const word = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const questions: Question[] = [];
  for (const index of indexes) {
    const label = word(`q${index}label`);
    if (label === '') continue;
    const taken = questions.map(({ key }) => key);
    const given = word(`q${index}key`);
    const type = QUESTION_TYPES.find((one) => one === word(`q${index}type`)) ?? 'text';
    const choices = word(`q${index}choices`)
      .split('\n')
      .map((line) => line.trim());
    questions.push({
      key: given !== '' && !taken.includes(given) ? given : questionKey(label, taken),
      label,
      hint: word(`q${index}hint`),
      type,
      choices: type === 'choice' ? choices.filter((line) => line !== '') : [],
      required: word(`q${index}required`) === 'on',
    });
  }
  return questions;
}
