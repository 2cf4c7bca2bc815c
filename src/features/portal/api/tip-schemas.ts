import { z } from '@hono/zod-openapi';

import { SIGHTING_CHANNELS, VERDICTS } from '#features/claims';

const time = z.iso.datetime().openapi({ example: '2026-11-23T03:00:00.000Z' });
const areaCode = z
  .string()
  .regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/)
  .nullable()
  .default(null);

export const TipCode = z
  .string()
  .regex(/^[2-9a-hjkmnp-z]{8}$/)
  .openapi({ example: 'abcd2345' });

export const NewTip = z
  .object({
    text: z.string().max(1_000_000).default('').openapi({ description: 'As it was received' }),
    links: z.array(z.string().max(2000)).max(10).default([]),
    picture: z
      .base64()
      .max(17_000_000)
      .nullable()
      .default(null)
      .openapi({ description: 'A picture in base64, at most 12 MB' }),
    areaCode: areaCode.openapi({ description: 'Where whoever asks is at home' }),
    sighting: z
      .object({
        groupId: z.uuid(),
        channel: z.enum(SIGHTING_CHANNELS),
        areaCode,
        url: z.string().max(2000).default(''),
        note: z.string().max(500).default(''),
        seenOn: z.iso.date().nullable().default(null),
      })
      .nullable()
      .default(null)
      .openapi({ description: 'Where a member of this KIM saw it' }),
  })
  .openapi('NewTip');

export const TakenTip = z
  .object({
    code: TipCode,
    url: z.url(),
    again: z.boolean().openapi({ description: 'The same message had come before' }),
  })
  .openapi('TakenTip');

const VerdictInShort = z
  .object({
    url: z.url(),
    verdict: z.enum(VERDICTS),
    title: z.string(),
    summary: z.string(),
    advice: z.string(),
    label: z.enum(['verdict', 'city_clarification']),
    publishedAt: time,
  })
  .openapi('VerdictInShort');

const OutsideInShort = z
  .object({
    url: z.string(),
    title: z.string(),
    rating: z.string(),
    publisher: z.string(),
    licence: z.string(),
    publishedOn: z.iso.date().nullable(),
  })
  .openapi('OutsideInShort');

export const Tip = z
  .object({
    code: TipCode,
    url: z.url(),
    outcome: z
      .enum(['reading', 'verdict', 'outside', 'withdrawn', 'set_aside', 'working', 'suggested'])
      .openapi({ description: 'reading: the words in a picture are being read; ask again' }),
    asked: z.int(),
    via: z.string().nullable().openapi({ description: 'Why it is thought to be the same' }),
    confirmedBy: z.enum(['asker', 'desk']).nullable(),
    verdict: VerdictInShort.nullable(),
    outside: OutsideInShort.nullable(),
    pattern: VerdictInShort.nullable().openapi({
      description: 'The same template with other names: no verdict on this message',
    }),
    suggestions: z.array(
      z.object({ verdict: VerdictInShort.nullable(), outside: OutsideInShort.nullable() }),
    ),
    interim: z.string().openapi({ description: 'What to do until there is a verdict' }),
    dueAt: time.nullable(),
  })
  .openapi('Tip');
