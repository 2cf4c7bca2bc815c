import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';

import { requireActor } from '#features/accounts';
import { findTipJson, takeByProgram } from '#features/claims';
import type { Env } from '#platform/http/index.ts';
import { NamesUnknown, problems } from './problems.ts';
import { NewTip, TakenTip, Tip, TipCode } from './tip-schemas.ts';

/** Asking about a message through a program, and looking at what became of it. */
export function tipApi(api: OpenAPIHono<Env>, network: (c: Context) => string): void {
  taking(api, network);
  looking(api);
}

function taking(api: OpenAPIHono<Env>, network: (c: Context) => string): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/tips',
      summary: 'Ask about a message',
      description:
        'Takes the scope tips:write. The same message sent again gives the same code; who sends it is not kept.',
      tags: ['Claims'],
      security: [{ personalToken: [] }],
      request: {
        body: { content: { 'application/json': { schema: NewTip } }, required: true },
      },
      responses: {
        201: { content: { 'application/json': { schema: TakenTip } }, description: 'Taken in' },
        ...problems(400, 401, 403, 422, 429),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const actor = requireActor(c);
      const tip = c.req.valid('json');
      const taken = await takeByProgram(services, { actor, tip, network: network(c) });
      if (!taken.ok) throw new NamesUnknown({ [fieldOf(taken.refusal)]: taken.refusal });
      const { code, again } = taken;
      return c.json({ code, again, url: `${services.city.origin}/cek/pesan/${code}` }, 201);
    },
  );
}

const fieldOf = (refusal: string): 'text' | 'picture' =>
  refusal === 'empty' || refusal === 'too_short' ? 'text' : 'picture';

function looking(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/tips/{code}',
      summary: 'What became of a message',
      tags: ['Claims'],
      request: { params: z.object({ code: TipCode }) },
      responses: {
        200: { content: { 'application/json': { schema: Tip } }, description: 'As it is now' },
        ...problems(400, 404),
      },
    }),
    async (c) => {
      const { code } = c.req.valid('param');
      return c.json(await findTipJson(c.get('services'), code), 200);
    },
  );
}
