import { z } from '@hono/zod-openapi';

import { CLAIM_TYPES, TOPICS, VERDICTS } from '#features/claims';

const time = z.iso.datetime().openapi({ example: '2026-11-23T03:00:00.000Z' });

export const ClaimSlug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .openapi({ example: 'air-keran-beracun' });

export const Claim = z
  .object({
    code: z.string(),
    slug: ClaimSlug,
    url: z.url(),
    title: z.string().openapi({ description: 'What is claimed; never show it without `verdict`' }),
    claim: z.string().openapi({ description: 'Word for word; personal data is covered' }),
    verdict: z.enum(VERDICTS),
    types: z.array(z.enum(CLAIM_TYPES)),
    topic: z.enum(TOPICS),
    label: z.enum(['verdict', 'city_clarification']).openapi({
      description:
        'city_clarification: about the city government, and nobody outside of it read it',
    }),
    summary: z.string(),
    explanation: z.string().openapi({ description: 'Markdown' }),
    method: z.string().openapi({ description: 'Markdown' }),
    advice: z.string(),
    version: z.int(),
    changeNote: z.string(),
    underReview: z.boolean(),
    draftedBy: z.string().openapi({ description: 'A body; people are not named' }),
    secondOpinionBy: z.string().nullable(),
    asked: z.int(),
    firstSeenAt: time,
    firstPublishedAt: time,
    publishedAt: time,
  })
  .openapi('Claim', { description: 'A verdict on a message, CC BY-SA 4.0' });

export const ClaimWhole = Claim.extend({
  sources: z.array(
    z.object({
      kind: z.enum(['primary', 'secondary']),
      source: z.string(),
      url: z.string(),
      quote: z.string(),
      stance: z.enum(['supports', 'against', 'context']),
      sha256: z.string().nullable().openapi({ description: 'Of the archived copy' }),
      archivedAt: time.nullable(),
    }),
  ),
  statements: z.array(z.object({ by: z.string(), body: z.string(), at: time })),
  versions: z.array(
    z.object({
      version: z.int(),
      verdict: z.enum(VERDICTS),
      summary: z.string(),
      changeNote: z.string(),
      publishedAt: time,
    }),
  ),
}).openapi('ClaimWhole');
