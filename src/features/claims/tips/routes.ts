import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { checkRoutes, type TipOptions } from './check.routes.ts';
import { tipRoutes as codeRoutes } from './tip.routes.ts';

/** Asking about a message, and seeing what became of it. */
export function tipRoutes(options: TipOptions) {
  const routes = new Hono<Env>();
  for (const part of [checkRoutes, codeRoutes]) routes.route('/', part(options));
  return routes;
}
