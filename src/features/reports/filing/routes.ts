import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { type FilingOptions, formRoutes } from './form.routes.ts';
import { receiptRoutes } from './receipt.routes.ts';
import { shapesRoutes } from './shapes.routes.ts';
import { similarRoutes } from './similar.routes.ts';
import { uploadRoutes } from './upload.routes.ts';

/** Filing a report and everything somebody needs until it is filed, and to find it again. */
export function filingRoutes(options: FilingOptions) {
  const routes = new Hono<Env>();
  const parts = [formRoutes, similarRoutes, receiptRoutes, shapesRoutes, uploadRoutes];
  for (const part of parts) routes.route('/', part(options));
  return routes;
}
