import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { askRoutes } from './ask.routes.ts';
import type { BulletinParts } from './parts.ts';
import { publicRoutes } from './public.routes.ts';

/** Every page of the bulletins, by its full path. */
export function bulletinRoutes(parts: BulletinParts) {
  return new Hono<Env>().route('/', publicRoutes(parts)).route('/', askRoutes(parts));
}
