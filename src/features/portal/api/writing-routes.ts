import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { requireActor, requireRight } from '#features/accounts';
import {
  BulletinDraft,
  draftBulletin,
  submitForReview,
  topicOf,
  unknownAudience,
} from '#features/bulletins';
import { findGroup } from '#features/groups';
import { Forbidden } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { NamesUnknown, problems, Refused } from './problems.ts';

const security = [{ personalToken: [] }];
const moment = z.iso.datetime({ offset: true }).nullable().default(null);

const NewBulletin = BulletinDraft.extend({ validFrom: moment, validUntil: moment })
  // PostgreSQL keeps no NUL
  .refine((draft) => !JSON.stringify(draft).includes(String.raw`\u0000`), 'A NUL cannot be kept')
  .openapi('NewBulletin');

const Written = z
  .object({
    id: z.uuid(),
    state: z.enum(['draft', 'in_review']),
    deskUrl: z.url().openapi({ description: 'Where its people go on with it' }),
  })
  .openapi('WrittenBulletin');

/** What an office's own program may do: begin a text, and hand it to the second person. */
export function writingApi(api: OpenAPIHono<Env>): void {
  drafting(api);
  submitting(api);
}

function drafting(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/bulletins',
      summary: 'Begin a draft',
      description:
        'Takes the scope bulletins:write. A draft may be incomplete; files are added at the desk. Nothing is public before a second person approved it.',
      tags: ['Bulletins'],
      security,
      request: {
        body: { content: { 'application/json': { schema: NewBulletin } }, required: true },
      },
      responses: {
        201: { content: { 'application/json': { schema: Written } }, description: 'The draft' },
        ...problems(400, 401, 403, 404, 422),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const given = c.req.valid('json');
      const { issuerId } = given;
      const actor = requireRight(c, 'bulletin.draft', { issuerId });
      const issuer = await findGroup(services.db, issuerId);
      const unknown = await unknownAudience(services.db, given.audience);
      const errors: Record<string, string> = {
        ...((issuer.kind === 'kim' || issuer.closedAt) && { issuerId: 'not_an_office' }),
        ...(unknown.length > 0 && { audience: `unknown: ${unknown.join(', ')}` }),
      };
      if (Object.keys(errors).length > 0) throw new NamesUnknown(errors);
      const content = {
        ...given,
        topics: [...new Set(given.topics.map(topicOf))],
        validFrom: dateOf(given.validFrom),
        validUntil: dateOf(given.validUntil),
        files: [],
      };
      const drafted = await draftBulletin(services, { actor, issuerId, content });
      if (!drafted.ok) throw new Forbidden();
      const { origin } = services.city;
      return c.json(writtenJson(drafted.bulletinId, 'draft', origin), 201);
    },
  );
}

function submitting(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/bulletins/{id}/submit-for-review',
      summary: 'Hand a draft to the second person',
      description: 'Takes the scope bulletins:write. A draft that lacks something is refused.',
      tags: ['Bulletins'],
      security,
      request: { params: z.object({ id: z.uuid() }) },
      responses: {
        200: { content: { 'application/json': { schema: Written } }, description: 'In review' },
        ...problems(401, 403, 404, 409),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const { id } = c.req.valid('param');
      const submitted = await submitForReview(services, {
        bulletinId: id,
        actor: requireActor(c),
      });
      if (submitted.ok) return c.json(writtenJson(id, 'in_review', services.city.origin), 200);
      if (submitted.refusal === 'not_allowed') throw new Forbidden();
      if (submitted.refusal !== 'incomplete') throw new Refused(submitted.refusal);
      throw new Refused(`incomplete: ${submitted.missing.join(', ')}`);
    },
  );
}

const dateOf = (given: string | null): Date | null => (given === null ? null : new Date(given));

const writtenJson = (id: string, state: 'draft' | 'in_review', origin: string) => ({
  id,
  state,
  deskUrl: `${origin}/meja/kabar/${id}`,
});
