import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { listRoutes } from './list.routes.ts';
import { mapRoutes } from './map.routes.ts';

/** What everybody may see of the road up, from the city's root. */
export function seeRoutes() {
  const routes = new Hono<Env>();
  for (const part of [listRoutes(), mapRoutes()]) routes.route('/', part);
  return routes;
}
