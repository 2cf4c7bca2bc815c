import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { askRoutes } from './ask.routes.ts';
import { correctionRoutes } from './correction.routes.ts';
import { deskListRoutes } from './desk.routes.ts';
import { draftRoutes } from './draft.routes.ts';
import { publicationRoutes } from './overview.routes.ts';
import type { BulletinParts } from './parts.ts';
import { publicRoutes } from './public.routes.ts';
import { questionRoutes } from './question.routes.ts';
import { reviewRoutes } from './review.routes.ts';

/** Every page of the bulletins, by its full path. */
export function bulletinRoutes(parts: BulletinParts) {
  return new Hono<Env>()
    .route('/', publicRoutes(parts))
    .route('/', askRoutes(parts))
    .route('/', deskListRoutes())
    .route('/', draftRoutes(parts))
    .route('/', reviewRoutes(parts))
    .route('/', publicationRoutes(parts))
    .route('/', correctionRoutes(parts))
    .route('/', questionRoutes(parts));
}
