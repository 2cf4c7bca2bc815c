import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { queueRoutes } from './queue.routes.ts';

/** Where claims are judged, below `/meja/cek`. */
export function claimDeskRoutes() {
  return new Hono<Env>().route('/', queueRoutes());
}
