import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { outsideDeskRoutes } from './desk.routes.ts';
import { listRoutes } from './list.routes.ts';
import { publicOutsideRoutes } from './public.routes.ts';

/** The fact-checks of others: for everybody below `/cek/rujukan`, for the desk below `/meja/cek/rujukan`. */
export function outsideRoutes() {
  return new Hono<Env>()
    .route('/', publicOutsideRoutes())
    .route('/', outsideDeskRoutes())
    .route('/', listRoutes());
}
