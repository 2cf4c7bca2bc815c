import { z } from '@hono/zod-openapi';

import { REPORT_KINDS, REPORT_STATES } from '#features/reports';

const time = z.iso.datetime().openapi({ example: '2026-11-23T03:00:00.000Z' });
const named = z.object({ name: z.string(), slug: z.string() });
const words = z.record(z.string(), z.string());

export const ReportCode = z
  .string()
  .regex(/^[2-9a-hjkmnp-z]{8}$/)
  .openapi({ example: 'abcd2345' });

export const Report = z
  .object({
    code: ReportCode,
    url: z.url(),
    kind: z.enum(REPORT_KINDS),
    category: z.object({ code: z.string(), name: z.string() }),
    state: z.enum(REPORT_STATES),
    title: z.string(),
    body: z.string().openapi({ description: 'Personal data is covered' }),
    prompts: words,
    answers: words.openapi({ description: "To the category's own questions" }),
    area: z.object({ code: z.string(), name: z.string() }).nullable(),
    rw: z.int().nullable(),
    rt: z.int().nullable(),
    place: z.string(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    office: named,
    filedBy: named.nullable().openapi({ description: 'The KIM that filed it for somebody' }),
    filedAt: time,
    publishedAt: time,
    verifiedAt: time.nullable(),
    assignedAt: time.nullable(),
    startedAt: time.nullable(),
    answeredAt: time.nullable(),
    closedAt: time.nullable(),
    closedBy: z.enum(['reporter', 'second_person', 'clock', 'noted']).nullable(),
    changedAt: time,
    stepDueAt: time.nullable(),
    answerDueAt: time.nullable(),
    pausedAt: time.nullable(),
    pauseReason: z.string().nullable(),
    duplicateOf: z.string().nullable(),
    reason: z.string(),
    outside: z.object({ body: z.string(), number: z.string(), state: z.string() }).nullable(),
    supporters: z.int(),
    rating: z.int().nullable(),
    reopenedCount: z.int(),
  })
  .openapi('Report');

export const ReportEventRow = z
  .object({
    id: z.uuid(),
    at: time,
    event: z.string(),
    from: z.enum(REPORT_STATES).nullable(),
    to: z.enum(REPORT_STATES),
    note: z.string(),
    by: named.nullable(),
  })
  .openapi('ReportEvent');

export const ReportWhole = Report.extend({
  history: z.array(ReportEventRow),
  officeAnswers: z.array(
    z.object({ office: named, body: z.string(), proof: z.string(), answeredAt: time }),
  ),
  witnesses: z.array(
    z.object({
      kim: named,
      phase: z.enum(['before', 'after']),
      verdict: z.enum(['confirmed', 'contradicted']),
      note: z.string(),
      at: time,
    }),
  ),
  files: z.array(z.object({ stage: z.string(), mediaType: z.string(), url: z.url() })),
}).openapi('ReportWhole');

const short = (most: number) => z.string().trim().max(most).default('');
const photos = z
  .array(z.base64().max(17_000_000))
  .max(5)
  .default([])
  .openapi({ description: 'Pictures in base64, at most 12 MB each' });

export const NewReport = z
  .object({
    kind: z.enum(REPORT_KINDS),
    category: z.string().regex(/^[a-z0-9_]{1,40}$/),
    title: short(120).refine((title) => title === '' || title.length >= 3),
    body: z.string().trim().min(10).max(5000),
    prompts: z
      .partialRecord(z.enum(['who', 'when', 'where', 'why', 'how']), short(500))
      .default({}),
    answers: z.record(z.string().regex(/^[a-z0-9_]{1,60}$/), z.string().max(500)).default({}),
    areaCode: z
      .string()
      .regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/)
      .nullable()
      .default(null),
    rw: z.int().min(1).max(99).nullable().default(null),
    rt: z.int().min(1).max(999).nullable().default(null),
    place: short(200),
    latitude: z.number().min(-90).max(90).nullable().default(null),
    longitude: z.number().min(-180).max(180).nullable().default(null),
    identity: z.enum(['account', 'guest', 'anonymous']).default('account').openapi({
      description: 'Whose report it is; nobody files confidentially through a program',
    }),
    contact: z
      .object({
        name: short(80),
        email: z.union([z.literal(''), z.email()]).default(''),
        phone: short(30),
      })
      .default({ name: '', email: '', phone: '' })
      .openapi({ description: 'Of a guest; sealed, and never given out again' }),
    forResident: z
      .object({ groupId: z.uuid(), consent: z.literal(true) })
      .nullable()
      .default(null)
      .openapi({ description: 'A member of this KIM files it for a neighbour who agreed' }),
    photos,
  })
  .refine((report) => (report.latitude === null) === (report.longitude === null), {
    path: ['longitude'],
    error: 'latitude and longitude go together',
  })
  .openapi('NewReport');

export const FiledReport = z
  .object({
    code: ReportCode,
    url: z.url(),
    pin: z
      .string()
      .nullable()
      .openapi({ description: 'For whoever has no account; with the code it opens the report' }),
    again: z.boolean().openapi({ description: 'This Idempotency-Key had been filed before' }),
  })
  .openapi('FiledReport');

export const Note = z.object({ note: short(2000) }).openapi('ReportNote');

export const OfficeAnswer = z
  .object({ body: z.string().trim().min(10).max(5000), proof: short(1000), photos })
  .openapi('OfficeAnswer');

export const ReportState = z
  .object({ code: ReportCode, state: z.enum(REPORT_STATES), changedAt: time })
  .openapi('ReportState');
