import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { reachRoutes } from './counter/reach.routes.ts';
import { claimDeskRoutes } from './desk/routes.ts';
import { letterRoutes } from './letters/letter.routes.ts';
import { outsideRoutes } from './outside/routes.ts';
import { tipRoutes } from './tips/routes.ts';
import { claimSeeRoutes } from './see/routes.ts';

export type ClaimOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/** All pages of the claims desk, from the city's root: each part adds its own line. */
export function claimRoutes(options: ClaimOptions) {
  const routes = new Hono<Env>();
  for (const part of [
    tipRoutes(options),
    letterRoutes(options),
    outsideRoutes(),
    reachRoutes(),
    claimDeskRoutes(),
    // an address of a verdict is one word after /cek/, so it is asked for last
    claimSeeRoutes(options),
  ])
    routes.route('/', part);
  return routes;
}
