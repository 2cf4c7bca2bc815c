import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { lessonRoutes } from '../lessons/routes.ts';
import { archiveRoutes } from './archive.routes.ts';
import { claimFeedRoutes } from './feed.routes.ts';
import { objectionRoutes } from './objection.routes.ts';
import { pulseRoutes } from './pulse.routes.ts';
import { verdictRoutes } from './verdict.routes.ts';

export type SeeOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/**
 * What everybody may read of the claims desk, from the city's root. An address of a verdict is one
 * word after `/cek/`, so this comes after all other parts that begin there.
 */
export function claimSeeRoutes(options: SeeOptions) {
  const routes = new Hono<Env>();
  for (const part of [
    archiveRoutes(),
    claimFeedRoutes(),
    pulseRoutes(),
    lessonRoutes(),
    objectionRoutes(options),
    verdictRoutes(),
  ]) {
    routes.route('/', part);
  }
  return routes;
}
