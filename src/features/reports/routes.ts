import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import type { OutsideRegister } from './desk/outside-register.ts';
import { reportDeskRoutes } from './desk/routes.ts';
import { filingRoutes } from './filing/routes.ts';
import { digestRoutes } from './digest/routes.ts';
import { seeRoutes } from './see/routes.ts';

export type ReportOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
  /** The register that what is not the city's goes to; by hand unless a city has an account there. */
  register?: OutsideRegister;
};

/** All pages of the road up, from the city's root: each part adds its own. */
export function reportRoutes(options: ReportOptions) {
  const routes = new Hono<Env>();
  for (const part of [
    reportDeskRoutes(options),
    filingRoutes(options),
    seeRoutes(options),
    digestRoutes(),
  ])
    routes.route('/', part);
  return routes;
}
