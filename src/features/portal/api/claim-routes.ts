import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import {
  claimJson,
  claimWholeJson,
  findPublishedClaimOrNull,
  listPublishedClaimsWhole,
  surroundingsOf,
  TOPICS,
  VERDICTS,
} from '#features/claims';
import { NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { Claim, ClaimSlug, ClaimWhole } from './claim-schemas.ts';
import { problems } from './problems.ts';
import { pageOf } from './schemas.ts';

const PAGE = 20;

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** Verdicts as everybody may read them. */
export function claimApi(api: OpenAPIHono<Env>): void {
  listing(api);
  one(api);
}

const Query = z.object({
  verdict: z.enum(VERDICTS).optional(),
  topic: z.enum(TOPICS).optional(),
  words: z.string().trim().max(200).optional().openapi({ description: 'In title or message' }),
  since: z.iso
    .datetime({ offset: true })
    .optional()
    .openapi({ description: 'Published or corrected since' }),
  after: z.string().optional().openapi({ description: '`next` of the page before' }),
});

function listing(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/claims',
      summary: 'Verdicts on messages, newest first',
      description: 'All of them at once: /cek/data.jsonl',
      tags: ['Claims'],
      request: { query: Query },
      responses: { ...json(pageOf(Claim), 'A page of verdicts'), ...problems(400) },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const { verdict, topic, words, since, after } = c.req.valid('query');
      const filter = {
        ...{ verdict, topic, words: words === '' ? undefined : words },
        since: since === undefined ? undefined : new Date(since),
      };
      const found = await listPublishedClaimsWhole(db, filter, cursorOf(after), PAGE);
      const shown = found.slice(0, PAGE);
      const last = found.length > PAGE ? shown.at(-1) : undefined;
      c.set('tags', ['claims']);
      return c.json(
        {
          items: shown.map((claim) => claimJson(claim, city)),
          next: last ? cursorText({ at: last.publishedAt, id: last.id }) : null,
        },
        200,
      );
    },
  );
}

function one(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/claims/{slug}',
      summary: 'One verdict with its sources, statements and versions',
      tags: ['Claims'],
      request: { params: z.object({ slug: ClaimSlug }) },
      responses: { ...json(ClaimWhole, 'The verdict'), ...problems(400, 404) },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const { slug } = c.req.valid('param');
      const claim = await findPublishedClaimOrNull(db, slug);
      if (!claim) throw new NotFound('claim');
      c.set('tags', ['claims', `claim:${slug}`]);
      return c.json(claimWholeJson(claim, await surroundingsOf(db, claim.id), city), 200);
    },
  );
}
