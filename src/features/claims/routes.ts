import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { reachRoutes } from './counter/reach.routes.ts';
import { claimDeskRoutes } from './desk/routes.ts';
import { letterRoutes } from './letters/letter.routes.ts';

export type ClaimOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/** All pages of the claims desk, from the city's root: each part adds its own line. */
export function claimRoutes(options: ClaimOptions) {
  const routes = new Hono<Env>();
  const parts: Hono<Env>[] = [letterRoutes(options), reachRoutes(), claimDeskRoutes()];
  for (const part of parts) routes.route('/', part);
  return routes;
}
