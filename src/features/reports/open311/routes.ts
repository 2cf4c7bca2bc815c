import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';

import { limit } from '#features/accounts';
import { Forbidden, NotFound, SignInRequired, TooMany } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { findCategory, listCategories } from '../filing/categories.queries.ts';
import { answer, withoutFormat } from './answer.ts';
import { discovery } from './discovery.ts';
import { Fault } from './fault.ts';
import { FORMATS, type Open311Options } from './options.ts';
import { isJurisdiction, jurisdictionOf } from './place-in.ts';
import { definitionAnswer, isOffered, servicesAnswer } from './services.ts';
import { requestRoutes } from './request-routes.ts';
import { updateRoutes } from './update-routes.ts';

/** `/open311/v2`: Open311 GeoReport v2 with mySociety's extensions. */
export function open311Routes(options: Open311Options) {
  const routes = new Hono<Env>();
  routes.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }), openToOthers(options));
  describing(routes);
  requestRoutes(routes, options);
  updateRoutes(routes, options);
  routes.all('/*', () => {
    throw new Fault(404, 'There is no such resource');
  });
  routes.onError((error, c) => {
    const fault = faultOf(error, c);
    if (!fault) throw error;
    c.header('cache-control', 'no-store');
    return answer(
      c,
      { root: 'errors', content: [{ code: fault.status, description: fault.message }] },
      fault.status,
    );
  });
  return routes;
}

/** Reading is free for everybody, within measure; another city's code came to the wrong door. */
function openToOthers({ networkOf }: Open311Options) {
  return async (c: Context<Env>, next: () => Promise<void>) => {
    c.header('cross-origin-resource-policy', 'cross-origin');
    const services = c.get('services');
    if (c.req.method === 'GET') await limit(services, 'api_network', networkOf(c));
    const asked = c.req.query('jurisdiction_id');
    if (asked && !isJurisdiction(asked, await jurisdictionOf(services.db))) {
      throw new Fault(404, 'jurisdiction_id was not found');
    }
    await next();
  };
}

function describing(routes: Hono<Env>): void {
  for (const format of FORMATS) {
    routes.get(`/discovery${format}`, async (c) => {
      const { city, db } = c.get('services');
      c.set('tags', ['settings', 'areas']);
      return answer(c, discovery(city, await jurisdictionOf(db)));
    });
    routes.get(`/services${format}`, async (c) => {
      c.set('tags', ['reports']);
      return answer(c, servicesAnswer(await listCategories(c.get('services').db)));
    });
  }

  routes.get('/services/:file', async (c) => {
    const category = await findCategory(c.get('services').db, withoutFormat(c.req.param('file')));
    if (!category || !isOffered(category)) throw new Fault(404, 'service_code was not found');
    c.set('tags', ['reports']);
    return answer(c, definitionAnswer(category));
  });
}

/** What the rest of the program throws, in the words of the specification. */
function faultOf(error: Error, c: Context): Fault | null {
  if (error instanceof Fault) return error;
  if (error instanceof NotFound) return new Fault(404, 'service_request_id was not found');
  if (error instanceof SignInRequired || error instanceof Forbidden) {
    return new Fault(403, 'Missing or invalid API key');
  }
  if (error instanceof TooMany) {
    c.header('retry-after', String(error.retryAfter));
    return new Fault(429, 'Too many requests; see Retry-After');
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Fault(error.status, 'The request is not of the documented form');
  }
  return null;
}
