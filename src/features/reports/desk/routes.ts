import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { bulkRoutes } from './bulk.routes.ts';
import { caseRoutes } from './case.routes.ts';
import { queueRoutes } from './queue.routes.ts';
import { vaultRoutes } from './vault.routes.ts';

/** Where reports are worked on, below `/meja/laporan`. */
export function reportDeskRoutes() {
  return new Hono<Env>()
    .route('/', queueRoutes())
    .route('/', bulkRoutes())
    .route('/', vaultRoutes())
    .route('/', caseRoutes());
}
