import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { archiveRoutes } from './archive/routes.ts';
import { badgeRoutes } from './badges/routes.ts';
import { caseRoutes } from './case.routes.ts';
import { messageRoutes } from './message/routes.ts';
import { objectionRoutes } from './objections/routes.ts';
import { officeRoutes } from './offices/routes.ts';
import { queueRoutes } from './queue.routes.ts';
import { thresholdRoutes } from './thresholds/routes.ts';

/** Where claims are judged, below `/meja/cek`. */
export function claimDeskRoutes() {
  return new Hono<Env>()
    .route('/', queueRoutes())
    .route('/', badgeRoutes())
    .route('/', objectionRoutes())
    .route('/', officeRoutes())
    .route('/', thresholdRoutes())
    .route('/', messageRoutes())
    .route('/', archiveRoutes())
    .route('/', caseRoutes());
}
