import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { bulkRoutes } from './bulk.routes.ts';
import { categoryRoutes } from './categories/routes.ts';
import { caseRoutes } from './case.routes.ts';
import { handOverRoutes } from './hand-over/routes.ts';
import { type DeskParts, manualRegister } from './outside-register.ts';
import { printRoutes } from './print.routes.ts';
import { queueRoutes } from './queue.routes.ts';
import { sheetRoutes } from './sheet.routes.ts';
import { templateRoutes } from './templates/routes.ts';
import { vaultRoutes } from './vault.routes.ts';

/** Where reports are worked on, below `/meja/laporan`. */
export function reportDeskRoutes({ register = manualRegister }: Partial<DeskParts>) {
  return new Hono<Env>()
    .route('/', queueRoutes())
    .route('/', bulkRoutes())
    .route('/', vaultRoutes())
    .route('/', sheetRoutes())
    .route('/', printRoutes())
    .route('/', categoryRoutes())
    .route('/', templateRoutes())
    .route('/', handOverRoutes())
    .route('/', caseRoutes({ register }));
}
