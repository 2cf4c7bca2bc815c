import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { requireActor } from '#features/accounts';
import { findCoverage, findSight } from '#features/relay';
import type { Env } from '#platform/http/index.ts';
import { problems } from './problems.ts';

const Coverage = z
  .object({
    bulletinId: z.uuid(),
    kims: z.int(),
    received: z.int(),
    accepted: z.int(),
    done: z.int(),
    declined: z.int(),
    spreads: z.int(),
    opens: z.int(),
    medianHours: z
      .number()
      .nullable()
      .openapi({ description: 'From publication to the first spread' }),
    people: z.int().openapi({ description: 'At least this many; no audience is counted twice' }),
    questions: z.object({ asked: z.int(), answered: z.int() }),
    places: z.array(
      z.object({ areaCode: z.string(), name: z.string(), people: z.int().nullable() }),
    ),
  })
  .openapi('Coverage');

/** How far a bulletin got, for whoever may see it: the city, its issuer, a KIM its own part. */
export function coverageApi(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/bulletins/{id}/coverage',
      summary: 'How far a bulletin got',
      tags: ['Relay'],
      security: [{ personalToken: [] }],
      request: { params: z.object({ id: z.uuid() }) },
      responses: {
        200: {
          content: { 'application/json': { schema: Coverage } },
          description: 'As far as your posts let you see',
        },
        ...problems(401, 403, 404),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const sight = await findSight(services, requireActor(c), c.req.valid('param').id);
      const { bulletin, sums, people, questions, places } = await findCoverage(services, sight);
      return c.json(
        {
          bulletinId: bulletin.id,
          kims: sums.kims,
          received: sums.received,
          accepted: sums.accepted,
          done: sums.done,
          declined: sums.declined,
          spreads: sums.spreads,
          opens: sums.opens,
          medianHours: sums.medianHours,
          people,
          questions,
          places: places.map(({ code, name, people: reached }) => ({
            areaCode: code,
            name,
            people: reached,
          })),
        },
        200,
      );
    },
  );
}
