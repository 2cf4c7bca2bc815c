import { z } from '@hono/zod-openapi';

import { DIMENSIONS, KINDS, PUBLIC_STATES, URGENCIES } from '#features/bulletins';
import { LEVELS } from '#features/areas';
import { SPREAD_CHANNELS } from '#features/groups';

/** Times leave as ISO 8601 in UTC, whatever zone the city lives in. */
const time = z.iso.datetime().openapi({ example: '2026-11-23T03:00:00.000Z' });

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.record(z.string(), z.string()).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457' });

export const Bulletin = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    url: z.url(),
    state: z.enum(PUBLIC_STATES),
    kind: z.enum(KINDS),
    urgency: z.enum(URGENCIES),
    title: z.string(),
    summary: z.string(),
    who: z.string(),
    when: z.string(),
    where: z.string(),
    how: z.string(),
    body: z.string().openapi({ description: 'Markdown' }),
    contact: z.string(),
    source: z.string(),
    dimension: z.enum(DIMENSIONS).nullable(),
    topics: z.array(z.string()),
    issuer: z.object({ id: z.uuid(), name: z.string() }),
    validFrom: time.nullable(),
    validUntil: time.nullable(),
    letter: z
      .object({
        code: z.string(),
        number: z.string(),
        date: time.nullable(),
        replaces: z.string(),
      })
      .nullable(),
    version: z.int(),
    correctionNote: z.string(),
    withdrawalReason: z.string(),
    publishedAt: time,
    changedAt: time,
    audience: z.array(z.object({ kind: z.string(), ref: z.string(), name: z.string() })),
  })
  .openapi('Bulletin');

export const Answer = z
  .object({ question: z.string(), answer: z.string(), askedAt: time, answeredAt: time })
  .openapi('Answer');

export const Area = z
  .object({
    code: z.string().openapi({ example: '18.72.04.1001' }),
    parentCode: z.string().nullable(),
    level: z.enum(LEVELS),
    name: z.string(),
    slug: z.string(),
    population: z.int().nullable(),
  })
  .openapi('Area');

export const Group = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    name: z.string(),
    slug: z.string(),
    areaCode: z.string(),
    areaName: z.string(),
    about: z.string(),
    contact: z.string(),
    meetingPlace: z.string(),
  })
  .openapi('Group');

export const Task = z
  .object({
    id: z.uuid(),
    bulletinId: z.uuid(),
    bulletinSlug: z.string(),
    title: z.string(),
    round: z.int(),
    groupId: z.uuid(),
    groupName: z.string(),
    state: z.enum(['sent', 'received', 'accepted', 'done', 'declined', 'closed']),
    escalation: z.enum(['none', 'reminded', 'kecamatan', 'diskominfo']),
    sentAt: time,
    dueAt: time,
    acceptedAt: time.nullable(),
    doneAt: time.nullable(),
    localNote: z.string(),
    spreadCount: z.int(),
  })
  .openapi('RelayTask');

export const NewSpread = z
  .object({
    id: z.uuid().openapi({ description: 'Made by the client; sending it twice logs one spread.' }),
    channel: z.enum(SPREAD_CHANNELS),
    areaCode: z.string().regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/),
    rw: z.int().min(1).max(99).nullable().default(null),
    rt: z.int().min(1).max(99).nullable().default(null),
    place: z.string().max(120).default(''),
    happenedAt: z.iso.datetime({ offset: true }),
    audienceEstimate: z.int().min(0).max(100_000),
    note: z.string().max(500).default(''),
  })
  .openapi('NewSpread');

/** A page of a list and where the next one starts. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
