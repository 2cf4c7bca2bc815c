import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { type FilingOptions, formRoutes } from './form.routes.ts';
import { receiptRoutes } from './receipt.routes.ts';
import { similarRoutes } from './similar.routes.ts';

/** Filing a report and everything somebody needs until it is filed, and to find it again. */
export function filingRoutes(options: FilingOptions) {
  const routes = new Hono<Env>();
  for (const part of [formRoutes(options), similarRoutes(options), receiptRoutes(options)]) {
    routes.route('/', part);
  }
  return routes;
}
