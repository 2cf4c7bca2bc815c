import { z } from 'zod';

import type { Messages } from '#messages';
import type { TimeZone } from '#platform/clock.ts';
import {
  type AttachedFile,
  type Audience,
  type BulletinContent,
  DIMENSIONS,
  KINDS,
  LIMITS,
  topicOf,
  URGENCIES,
  type Variant,
} from './content.ts';
import { endOfDay, startOfDay } from './local-time.ts';

/** A field that may come once, several times or not at all. */
const list = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .default([])
  .transform((all) => all.filter((one) => one !== '').slice(0, 200));

/** As `list`, with empty ones kept: its places answer those of another list. */
const column = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .default([])
  .transform((all) => all.slice(0, 12));

const uploads = z
  .union([z.array(z.instanceof(File)), z.instanceof(File).transform((one) => [one])])
  .or(z.literal('').transform(() => []))
  .default([]);

/** What writer's form and correction form have in common, with its mistakes in the reader's words. */
export function textForm(t: Messages, timeZone: TimeZone) {
  const text = (limit: number) => z.string().trim().max(limit, t.common.tooLong(limit)).default('');
  const day = (read: typeof startOfDay) =>
    z
      .string()
      .trim()
      .default('')
      .transform((given, context) => {
        if (given === '') return null;
        const date = read(given, timeZone);
        if (!date) context.addIssue({ code: 'custom', message: t.common.notADate });
        return date;
      });
  return z.object({
    title: text(LIMITS.title),
    summary: text(LIMITS.summary),
    who: text(LIMITS.line),
    happensWhen: text(LIMITS.line),
    happensWhere: text(LIMITS.line),
    how: text(LIMITS.how),
    body: text(LIMITS.body),
    contact: text(LIMITS.line),
    source: text(LIMITS.line),
    dimension: z.enum(DIMENSIONS, t.common.notAChoice).or(z.literal('').transform(() => null)),
    topics: text(LIMITS.topics * (LIMITS.topic + 2)),
    validFrom: day(startOfDay),
    validUntil: day(endOfDay),
    letterNumber: text(LIMITS.letter),
    letterDate: day(startOfDay),
    letterReplaces: text(LIMITS.letter),
    jvTitle: text(LIMITS.title),
    jvSummary: text(LIMITS.summary),
    jvBody: text(LIMITS.body),
    ljpTitle: text(LIMITS.title),
    ljpSummary: text(LIMITS.summary),
    ljpBody: text(LIMITS.body),
    fileId: column,
    fileAlt: column,
    removeFile: list,
    pictures: uploads,
    documents: uploads,
  });
}
export type TextForm = z.infer<ReturnType<typeof textForm>>;

export function draftForm(t: Messages, timeZone: TimeZone) {
  return textForm(t, timeZone).extend({
    revision: z.coerce.number().int().min(1),
    kind: z.enum(KINDS, t.common.notAChoice),
    urgency: z.enum(URGENCIES, t.common.notAChoice),
    issuerId: z.uuid(t.common.notAChoice),
    wholeCity: z.literal('on').optional(),
    areas: list,
    kims: list,
    topicFollowers: z.literal('on').optional(),
  });
}
export type DraftForm = z.infer<ReturnType<typeof draftForm>>;

/** The texts, dates and files as typed; the rest stays as `before` has it. */
export function withTexts(before: BulletinContent, form: TextForm): BulletinContent {
  const { title, summary, who, happensWhen, happensWhere, how, body, contact, source } = form;
  return {
    ...before,
    ...{ title, summary, who, happensWhen, happensWhere, how, body, contact, source },
    dimension: form.dimension,
    topics: topicsOf(form.topics),
    validFrom: form.validFrom,
    validUntil: form.validUntil,
    letterNumber: bareNumber(form.letterNumber),
    letterDate: form.letterDate,
    letterReplaces: bareNumber(form.letterReplaces),
    variants: variantsOfForm(form),
    files: keptFiles(before.files, form),
  };
}

export function contentOf(before: BulletinContent, form: DraftForm): BulletinContent {
  const content = withTexts(before, form);
  const { kind, urgency, issuerId } = form;
  return { ...content, kind, urgency, issuerId, audience: audienceOfForm(form, content.topics) };
}

/** "Nomor: 7 Tahun 2026" is the number 7 Tahun 2026: two letters must find each other by it. */
const bareNumber = (typed: string) => typed.replace(/^(?:nomor|no)\b[\s.:]*/i, '');

function topicsOf(typed: string): string[] {
  const topics = typed
    .split(/[,;\n]/)
    .map(topicOf)
    .filter((topic) => topic.length >= 2 && topic.length <= LIMITS.topic);
  return [...new Set(topics)].slice(0, LIMITS.topics);
}

function audienceOfForm(form: DraftForm, topics: string[]): Audience[] {
  const followers = form.topicFollowers ? topics : [];
  return [
    ...(form.wholeCity ? [{ kind: 'all' as const, ref: '' }] : []),
    ...form.areas.map((ref) => ({ kind: 'area' as const, ref })),
    ...form.kims.map((ref) => ({ kind: 'group' as const, ref })),
    ...followers.map((ref) => ({ kind: 'topic' as const, ref })),
  ];
}

function variantsOfForm(form: TextForm): Variant[] {
  const variants: Variant[] = [
    { language: 'jv', title: form.jvTitle, summary: form.jvSummary, body: form.jvBody },
    { language: 'ljp', title: form.ljpTitle, summary: form.ljpSummary, body: form.ljpBody },
  ];
  return variants.filter(({ title, summary, body }) => title + summary + body !== '');
}

/** Files that were there before and are not taken out; a form cannot bring in somebody else's file by its id. */
function keptFiles(before: readonly AttachedFile[], form: TextForm): AttachedFile[] {
  return before
    .filter(({ fileId }) => !form.removeFile.includes(fileId))
    .map(({ fileId, alt }) => {
      const typed = form.fileAlt[form.fileId.indexOf(fileId)];
      return { fileId, alt: (typed ?? alt).trim().slice(0, LIMITS.alt) };
    });
}
