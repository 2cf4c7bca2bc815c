import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { coverageRoutes } from './coverage-routes.ts';
import { kitPress } from './kit-press.ts';
import { kitRoutes } from './kit-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { openSpool } from './open-spool.ts';
import { spreadRoutes } from './spread-routes.ts';
import { taskRoutes } from './task-routes.ts';

export type RelayOptions = {
  /** The city's folder on disk: openings of links are spooled there. */
  folder: string;
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/** All pages of the relay, from the city's root. */
export function relayRoutes({ folder, networkOf }: RelayOptions) {
  return new Hono<Env>()
    .route('/meja/tugas', taskRoutes())
    .route('/meja/tugas', spreadRoutes())
    .route('/meja/cakupan', coverageRoutes())
    .route('/kit', kitRoutes(kitPress()))
    .route('/s', linkRoutes({ spool: openSpool(folder), networkOf }));
}
