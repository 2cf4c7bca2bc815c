import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { AUTH_PATH, OIDC_ID } from './auth.ts';
import { limit } from './limit.ts';
import type { AccountParts } from './parts.ts';

/**
 * The few endpoints of the sign-in library that a browser calls itself: passkeys need a script,
 * and the city's own sign-in comes back by a redirect. Everything else of it stays closed.
 */
const OPEN = [
  ['GET', '/passkey/generate-register-options'],
  ['POST', '/passkey/verify-registration'],
  ['GET', '/passkey/generate-authenticate-options'],
  ['POST', '/passkey/verify-authentication'],
  ['GET', `/callback/${OIDC_ID}`],
] as const;

export function libraryRoutes(parts: AccountParts) {
  const routes = new Hono<Env>();
  for (const [method, path] of OPEN) {
    routes.on(method, AUTH_PATH + path, async (c) => {
      await limit(parts.services, 'passkey_network', parts.network(c));
      return parts.auth().handler(c.req.raw);
    });
  }
  return routes;
}
