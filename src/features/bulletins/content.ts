import { z } from 'zod';

export const KINDS = [
  'announcement',
  'programme',
  'education',
  'early_warning',
  'clarification',
  'invitation',
  'circular',
  'regulation',
  'answer',
] as const;
export const URGENCIES = ['routine', 'important', 'emergency'] as const;
export const DIMENSIONS = [
  'governance',
  'branding',
  'economy',
  'living',
  'society',
  'environment',
] as const;
export const VARIANT_LANGUAGES = ['jv', 'ljp'] as const;

export type Kind = (typeof KINDS)[number];
export type Urgency = (typeof URGENCIES)[number];
export type Dimension = (typeof DIMENSIONS)[number];
export type VariantLanguage = (typeof VARIANT_LANGUAGES)[number];

/** Longest texts, in characters; the same numbers stand in the form and in the database. */
export const LIMITS = {
  title: 140,
  summary: 600,
  line: 300,
  how: 2_000,
  body: 20_000,
  topic: 40,
  topics: 12,
  alt: 300,
  note: 500,
  letter: 80,
} as const;

const line = z.string().trim().max(LIMITS.line).default('');

export const Audience = z.object({
  kind: z.enum(['all', 'area', 'group', 'topic']),
  /** An area code, a group id or a topic; empty for the whole city. */
  ref: z.string().max(80),
});
export type Audience = z.infer<typeof Audience>;

export const Variant = z.object({
  language: z.enum(VARIANT_LANGUAGES),
  title: z.string().trim().max(LIMITS.title),
  summary: z.string().trim().max(LIMITS.summary),
  body: z.string().trim().max(LIMITS.body).default(''),
});
export type Variant = z.infer<typeof Variant>;

export const AttachedFile = z.object({
  fileId: z.uuid(),
  alt: z.string().trim().max(LIMITS.alt),
});
export type AttachedFile = z.infer<typeof AttachedFile>;

/** What a bulletin that is no letter says of it. */
export const NO_LETTER = { letterNumber: '', letterDate: null, letterReplaces: '' };

/** What a bulletin says and whom it is for. A draft may be incomplete: see `readinessOf`. */
export const BulletinContent = z.object({
  kind: z.enum(KINDS),
  urgency: z.enum(URGENCIES),
  title: z.string().trim().max(LIMITS.title).default(''),
  summary: z.string().trim().max(LIMITS.summary).default(''),
  who: line,
  happensWhen: line,
  happensWhere: line,
  how: z.string().trim().max(LIMITS.how).default(''),
  body: z.string().trim().max(LIMITS.body).default(''),
  contact: line,
  source: line,
  dimension: z.enum(DIMENSIONS).nullable().default(null),
  topics: z.array(z.string().trim().min(2).max(LIMITS.topic)).max(LIMITS.topics).default([]),
  issuerId: z.uuid(),
  /** Of a circular or regulation, as on the paper; empty for all else. */
  letterNumber: z.string().trim().max(LIMITS.letter).default(''),
  letterDate: z.coerce.date().nullable().default(null),
  /** The number of the letter that it takes the place of. */
  letterReplaces: z.string().trim().max(LIMITS.letter).default(''),
  validFrom: z.coerce.date().nullable().default(null),
  validUntil: z.coerce.date().nullable().default(null),
  audience: z.array(Audience).max(200).default([]),
  variants: z.array(Variant).max(2).default([]),
  files: z.array(AttachedFile).max(12).default([]),
});
/** What a program may send: the same without files, which come in by the form. */
export const BulletinDraft = BulletinContent.omit({ files: true });
export type BulletinContent = z.infer<typeof BulletinContent>;

export type Missing =
  | 'title'
  | 'summary'
  | 'who'
  | 'happensWhen'
  | 'contact'
  | 'source'
  | 'audience'
  | 'validUntil'
  | 'validity_order'
  | 'already_over'
  | 'alt';

/** A title shorter than this says nothing on a phone's notification. */
const SHORTEST_TITLE = 8;
const SHORTEST_SUMMARY = 20;

/** What a draft still lacks before a second person can judge it; empty when it is ready. */
export function readinessOf(content: BulletinContent, now: Date): Missing[] {
  const { title, summary, who, happensWhen, contact, source, audience, files } = content;
  const { validFrom, validUntil } = content;
  const tests: [Missing, boolean][] = [
    ['title', title.length < SHORTEST_TITLE],
    ['summary', summary.length < SHORTEST_SUMMARY],
    ['who', who === ''],
    ['happensWhen', happensWhen === ''],
    ['contact', contact === ''],
    ['source', source === ''],
    ['audience', audience.length === 0],
    ['validUntil', validUntil === null],
    ['validity_order', validFrom !== null && validUntil !== null && validUntil < validFrom],
    ['already_over', validUntil !== null && validUntil <= now],
    ['alt', files.some((file) => file.alt === '')],
  ];
  return tests.filter(([, lacks]) => lacks).map(([what]) => what);
}

/** Hash tags, capitals and doubled spaces make one topic many; this makes them one again. */
export function topicOf(words: string): string {
  return words.trim().replace(/^#+/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** An audience in which nothing is said twice: the whole city swallows its parts. */
export function tidyAudience(audience: readonly Audience[]): Audience[] {
  if (audience.some((part) => part.kind === 'all')) {
    const topics = audience.filter((part) => part.kind === 'topic');
    return [{ kind: 'all', ref: '' }, ...unique(topics)];
  }
  return unique(audience);
}

function unique(audience: readonly Audience[]): Audience[] {
  return [...new Map(audience.map((part) => [`${part.kind}:${part.ref}`, part])).values()];
}
