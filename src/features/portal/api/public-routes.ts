import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { listAreas } from '#features/areas';
import {
  answersOf,
  audienceNames,
  findPublished,
  KINDS,
  listPublishedWhole,
  PAGE_SIZE,
} from '#features/bulletins';
import { findPublicGroupBySlug, listGroups } from '#features/groups';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { problems } from './problems.ts';
import { bulletinJson, groupJson } from './represent.ts';
import { Answer, Area, Bulletin, Group, pageOf } from './schemas.ts';

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** What anybody may read. */
export function publicApi(api: OpenAPIHono<Env>): void {
  bulletins(api);
  oneBulletin(api);
  places(api);
}

function bulletins(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/bulletins',
      summary: 'Published bulletins, newest first',
      tags: ['Bulletins'],
      request: {
        query: z.object({
          kind: z.enum(KINDS).optional(),
          area: z
            .string()
            .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)
            .optional()
            .openapi({ description: 'Kemendagri code; what concerns this place' }),
          topic: z.string().max(60).optional(),
          since: z.iso
            .datetime({ offset: true })
            .optional()
            .openapi({ description: 'Changed since' }),
          after: z.string().optional().openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: { ...json(pageOf(Bulletin), 'A page of bulletins'), ...problems(400) },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const { kind, area, topic, since, after } = c.req.valid('query');
      const found = await listPublishedWhole(
        db,
        { kind, areaCode: area, topic, changedSince: since ? new Date(since) : undefined },
        cursorOf(after),
      );
      const shown = found.slice(0, PAGE_SIZE);
      const audiences = await audienceNames(
        db,
        shown.map(({ id }) => id),
      );
      const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined;
      c.set('tags', ['bulletins']);
      return c.json(
        {
          items: shown.map((one) =>
            bulletinJson(one, { origin: city.origin, audience: audiences.get(one.id) ?? [] }),
          ),
          next: last ? cursorText({ at: last.publishedAt, id: last.id }) : null,
        },
        200,
      );
    },
  );
}

function oneBulletin(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/bulletins/{slug}',
      summary: 'One bulletin with the questions answered so far',
      tags: ['Bulletins'],
      request: { params: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,200}$/) }) },
      responses: {
        ...json(Bulletin.extend({ answers: z.array(Answer) }), 'The bulletin'),
        ...problems(404),
      },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const one = await findPublished(db, c.req.valid('param').slug);
      const [answers, audiences] = await Promise.all([
        answersOf(db, one.id),
        audienceNames(db, [one.id]),
      ]);
      c.set('tags', ['bulletins', `bulletin:${one.slug}`]);
      return c.json(
        {
          ...bulletinJson(one, { origin: city.origin, audience: audiences.get(one.id) ?? [] }),
          answers: answers.map(({ body, answer, askedAt, answeredAt }) => ({
            question: body,
            answer,
            askedAt: askedAt.toISOString(),
            answeredAt: answeredAt.toISOString(),
          })),
        },
        200,
      );
    },
  );
}

function places(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/areas',
      summary: 'The places of the city, by Kemendagri code',
      tags: ['Areas'],
      responses: json(z.object({ items: z.array(Area) }), 'All places as they are today'),
    }),
    async (c) => {
      const areas = await listAreas(c.get('services').db);
      c.set('tags', ['areas']);
      const items = areas.map(({ code, parentCode, level, name, slug, population }) => ({
        code,
        parentCode,
        level,
        name,
        slug,
        population,
      }));
      return c.json({ items }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/groups',
      summary: 'KIM and offices',
      tags: ['Groups'],
      request: {
        query: z.object({ kind: z.enum(['kim', 'kelurahan', 'kecamatan', 'agency']).optional() }),
      },
      responses: { ...json(z.object({ items: z.array(Group) }), 'By name'), ...problems(400) },
    }),
    async (c) => {
      const { kind } = c.req.valid('query');
      const groups = await listGroups(c.get('services').db, kind ? { kinds: [kind] } : {});
      c.set('tags', ['groups']);
      return c.json({ items: groups.map(groupJson) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/groups/{slug}',
      summary: 'One KIM or office',
      tags: ['Groups'],
      request: { params: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) }) },
      responses: { ...json(Group, 'The group'), ...problems(404) },
    }),
    async (c) => {
      const group = await findPublicGroupBySlug(c.get('services').db, c.req.valid('param').slug);
      c.set('tags', ['groups', `group:${group.slug}`]);
      return c.json(groupJson(group), 200);
    },
  );
}
