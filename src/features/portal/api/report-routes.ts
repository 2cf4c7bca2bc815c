import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { areasWithin } from '#features/areas';
import {
  findPublishedReport,
  findPublishedWhole,
  listPublishedReportsWhole,
  publicHistoryOf,
  REPORT_KINDS,
  REPORT_STATES,
  reportEventJson,
  reportJson,
} from '#features/reports';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { problems } from './problems.ts';
import { Report, ReportCode, ReportEventRow, ReportWhole } from './report-schemas.ts';
import { pageOf } from './schemas.ts';

const PAGE = 20;

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** Reports as everybody may read them: verified, not hidden, never confidential. */
export function reportApi(api: OpenAPIHono<Env>): void {
  listing(api);
  one(api);
}

const Query = z.object({
  kind: z.enum(REPORT_KINDS).optional(),
  category: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/)
    .optional(),
  state: z
    .enum([...REPORT_STATES, 'open'])
    .optional()
    .openapi({ description: 'open: somebody of the city owes the next step' }),
  area: z
    .string()
    .regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/)
    .optional()
    .openapi({ description: 'Kemendagri code; this place and all below it' }),
  since: z.iso.datetime({ offset: true }).optional().openapi({ description: 'Changed since' }),
  after: z.string().optional().openapi({ description: '`next` of the page before' }),
});

function listing(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports',
      summary: 'Public reports, newest first',
      tags: ['Reports'],
      request: { query: Query },
      responses: { ...json(pageOf(Report), 'A page of reports'), ...problems(400) },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const { kind, category, state, area, since, after } = c.req.valid('query');
      const areaCodes = area === undefined ? undefined : await areasWithin(db, area);
      const changedSince = since === undefined ? undefined : new Date(since);
      const filter = { kind, category, state, areaCodes, changedSince };
      const found = await listPublishedReportsWhole(db, filter, cursorOf(after), PAGE);
      const shown = found.slice(0, PAGE);
      const last = found.length > PAGE ? shown.at(-1) : undefined;
      c.set('tags', ['reports']);
      return c.json(
        {
          items: shown.map((report) => reportJson(report, city)),
          next: last ? cursorText({ at: last.publishedAt, id: last.id }) : null,
        },
        200,
      );
    },
  );
}

function one(api: OpenAPIHono<Env>): void {
  const params = z.object({ code: ReportCode });
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/{code}',
      summary: 'One report with its history, answers, witnesses and files',
      tags: ['Reports'],
      request: { params },
      responses: { ...json(ReportWhole, 'The report'), ...problems(400, 404) },
    }),
    async (c) => {
      const { db, city } = c.get('services');
      const { code } = c.req.valid('param');
      c.set('tags', ['reports', `report:${code}`]);
      return c.json(await findPublishedWhole(db, code, city), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/{code}/history',
      summary: 'What happened to one report, the first first',
      tags: ['Reports'],
      request: { params },
      responses: {
        ...json(z.object({ items: z.array(ReportEventRow) }), 'Its public history'),
        ...problems(400, 404),
      },
    }),
    async (c) => {
      const { db } = c.get('services');
      const { code } = c.req.valid('param');
      const { id } = await findPublishedReport(db, code);
      c.set('tags', ['reports', `report:${code}`]);
      return c.json({ items: (await publicHistoryOf(db, id)).map(reportEventJson) }, 200);
    },
  );
}
