import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { requireActor } from '#features/accounts';
import { type Deed, fileByProgram, openByProgram, workByProgram } from '#features/reports';
import { Forbidden } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { NamesUnknown, problems, Refused } from './problems.ts';
import {
  FiledReport,
  NewReport,
  Note,
  OfficeAnswer,
  ReportCode,
  ReportState,
} from './report-schemas.ts';

const security = [{ personalToken: [] }];
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true,
});

/** What a program may do with a token of the scope reports:write. */
export function reportWorkApi(api: OpenAPIHono<Env>): void {
  filing(api);
  working(api);
  answering(api);
}

function filing(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/reports',
      summary: 'File a report',
      description:
        'Takes the scope reports:write. The same Idempotency-Key sent again files nothing new and gives the same code and PIN.',
      tags: ['Reports'],
      security,
      request: {
        headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
        body: body(NewReport),
      },
      responses: {
        201: { content: { 'application/json': { schema: FiledReport } }, description: 'Filed' },
        ...problems(400, 401, 403, 422, 429),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const actor = requireActor(c);
      const { prompts, ...report } = c.req.valid('json');
      const key = c.req.valid('header')['idempotency-key'];
      const filed = await fileByProgram(services, {
        actor,
        key,
        report: { ...report, prompts: answered(prompts) },
      });
      if (!filed.ok) throw new NamesUnknown(filed.errors);
      const { code, pin, again } = filed;
      return c.json({ code, pin, again, url: `${services.city.origin}/laporan/${code}` }, 201);
    },
  );
}

const answered = (prompts: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(prompts).flatMap(([key, words]) => (words ? [[key, words]] : [])),
  );

const WORKS = [
  ['verify', 'verification', 'Say that it is whole and ours, so that everybody sees it'],
  ['start', 'start', 'Begin, and say what will be done'],
  ['update', 'updates', 'Tell everybody how far it is'],
  ['note', 'notes', 'Keep a note for those who work on it'],
] as const;

function working(api: OpenAPIHono<Env>): void {
  for (const [deed, path, summary] of WORKS) {
    api.openapi(
      createRoute({
        method: 'post',
        path: `/reports/{code}/${path}`,
        summary,
        description:
          'Takes the scopes reports:read and reports:write, and the post that may do it at the desk.',
        tags: ['Reports'],
        security,
        request: { params: z.object({ code: ReportCode }), body: body(Note) },
        responses: {
          200: {
            content: { 'application/json': { schema: ReportState } },
            description: 'As it is now',
          },
          ...problems(400, 401, 403, 404, 409),
        },
      }),
      async (c) => {
        const { code } = c.req.valid('param');
        const { note } = c.req.valid('json');
        const actor = requireActor(c);
        return c.json(await done(c.get('services'), { code, actor, deed, note }), 200);
      },
    );
  }
}

function answering(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/reports/{code}/answers',
      summary: 'Answer it for the office that has it',
      description: 'A complaint takes proof: in words, or as pictures.',
      tags: ['Reports'],
      security,
      request: { params: z.object({ code: ReportCode }), body: body(OfficeAnswer) },
      responses: {
        200: {
          content: { 'application/json': { schema: ReportState } },
          description: 'As it is now',
        },
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    async (c) => {
      const { code } = c.req.valid('param');
      const actor = requireActor(c);
      const work = { code, actor, deed: 'answer' as const, ...c.req.valid('json') };
      return c.json(await done(c.get('services'), work), 200);
    },
  );
}

type Services = Parameters<typeof workByProgram>[0];
type Work = { code: string; actor: Parameters<typeof workByProgram>[1]['actor'] } & Deed;

/** Does it and gives the report as it is then; a rule's no becomes a 409, a missing right a 403. */
async function done(services: Services, work: Work): Promise<z.input<typeof ReportState>> {
  const worked = await workByProgram(services, work);
  if (!worked.ok) {
    if ('errors' in worked) throw new NamesUnknown(worked.errors);
    if (worked.refusal === 'not_allowed') throw new Forbidden();
    throw new Refused(worked.refusal);
  }
  const { code, state, changedAt } = await openByProgram(services, work);
  return { code, state, changedAt: changedAt.toISOString() };
}
