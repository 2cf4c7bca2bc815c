import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { reportDeskRoutes } from './desk/routes.ts';
import { seeRoutes } from './see/routes.ts';

export type ReportOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/** All pages of the road up, from the city's root: each part adds its own. */
export function reportRoutes(options: ReportOptions) {
  const routes = new Hono<Env>();
  for (const part of [reportDeskRoutes(), seeRoutes(options)]) routes.route('/', part);
  return routes;
}
