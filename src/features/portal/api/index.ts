import { OpenAPIHono } from '@hono/zod-openapi';
import { type Context, Hono, type MiddlewareHandler } from 'hono';

import { limit } from '#features/accounts';
import { type Env, firstErrors, problem } from '#platform/http/index.ts';
import type { City } from '#platform/services.ts';
import { apiPage } from '../views/api-page.ts';
import { claimApi } from './claim-routes.ts';
import { coverageApi } from './coverage-route.ts';
import { endpointsOf } from './document.ts';
import { NamesUnknown, Refused } from './problems.ts';
import { publicApi } from './public-routes.ts';
import { relayApi } from './relay-routes.ts';
import { reportApi } from './report-routes.ts';
import { reportWorkApi } from './report-work-routes.ts';
import { tipApi } from './tip-routes.ts';
import { writingApi } from './writing-routes.ts';

const VERSION = '1.0.0';

type ApiOptions = {
  /** Where a request comes from, to count anonymous ones by. */
  network: (c: Context) => string;
};

/** `/api/v1`: the routes and their own description, both made from the same schemas. */
export function apiRoutes({ network }: ApiOptions) {
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
  api.use(counted(network));
  publicApi(api);
  relayApi(api);
  coverageApi(api);
  writingApi(api);
  reportApi(api);
  reportWorkApi(api);
  claimApi(api);
  tipApi(api, network);
  api.onError((error, c) => {
    if (error instanceof Refused) return problem(c, 409, 'Refused', { detail: error.message });
    if (error instanceof NamesUnknown) {
      return problem(c, 422, error.message, { errors: error.errors });
    }
    throw error;
  });

  api.get('/openapi.json', (c) => {
    c.set('tags', ['settings']);
    return c.json(documentOf(api, c.get('services').city));
  });
  return api;
}

/** A program in a loop does not take the city from its people: counted by person, else by network. */
function counted(network: ApiOptions['network']): MiddlewareHandler<Env> {
  return async (c, next) => {
    const actor = c.get('actor');
    if (actor) await limit(c.get('services'), 'api_token', actor.personId);
    else await limit(c.get('services'), 'api_network', network(c));
    await next();
  };
}

/** `/api`: the same document as a page. */
export function apiDocsRoutes() {
  const api = apiRoutes({ network: () => '' });
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
        'Bulletins, reports, verdicts on messages, areas, groups, relay tasks and coverage. Lists are paged by key: pass `next` as `after`. Errors are application/problem+json (RFC 9457).',
      license: { name: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: `${city.origin}/api/v1` }],
  });
}
