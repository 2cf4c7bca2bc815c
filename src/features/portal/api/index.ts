import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';

import { type Env, firstErrors, problem } from '#platform/http/index.ts';
import type { City } from '#platform/services.ts';
import { apiPage } from '../views/api-page.ts';
import { coverageApi } from './coverage-route.ts';
import { endpointsOf } from './document.ts';
import { Refused } from './problems.ts';
import { publicApi } from './public-routes.ts';
import { relayApi } from './relay-routes.ts';

const VERSION = '1.0.0';

/** `/api/v1`: the routes and their own description, both made from the same schemas. */
export function apiRoutes() {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      return problem(c, 400, 'The request is not of the documented form', {
        errors: firstErrors(result.error),
      });
    },
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'personalToken', {
    type: 'http',
    scheme: 'bearer',
    description: 'A personal token, made on the page /saya',
  });
  publicApi(api);
  relayApi(api);
  coverageApi(api);
  api.onError((error, c) => {
    if (error instanceof Refused) return problem(c, 409, 'Refused', { detail: error.message });
    throw error;
  });

  api.get('/openapi.json', (c) => {
    c.set('tags', ['settings']);
    return c.json(documentOf(api, c.get('services').city));
  });
  return api;
}

/** `/api`: the same document as a page. */
export function apiDocsRoutes() {
  const api = apiRoutes();
  return new Hono<Env>().get('/api', (c) => {
    c.set('tags', ['settings']);
    const document = documentOf(api, c.get('services').city);
    return c.html(apiPage(c.get('frame'), endpointsOf(document)));
  });
}

function documentOf(api: OpenAPIHono<Env>, city: City) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: `Sambung ${city.name}`,
      version: VERSION,
      description:
        'Bulletins, areas, groups, relay tasks and coverage. Lists are paged by key: pass `next` as `after`. Errors are application/problem+json (RFC 9457).',
      license: { name: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: `${city.origin}/api/v1` }],
  });
}
