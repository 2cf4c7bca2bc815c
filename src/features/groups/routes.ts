import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { groupDeskRoutes } from './desk-routes.ts';
import { endingRoutes } from './ending-routes.ts';
import type { GroupEvents } from './events.ts';
import { invitationDeskRoutes } from './invitation-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { type KimExtras, kimRoutes } from './public-routes.ts';

/** All of `/kim`, `/meja/kelompok` and `/meja/kim`; mounted at the root. */
export function groupRoutes(options: { extras?: KimExtras; events: GroupEvents }) {
  return new Hono<Env>()
    .route('/', kimRoutes(options))
    .route('/meja/kelompok', groupDeskRoutes())
    .route('/meja/kelompok', peopleRoutes(options))
    .route('/meja/kelompok', endingRoutes(options))
    .route('/meja/kim', invitationDeskRoutes());
}
