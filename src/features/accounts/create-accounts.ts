import { type Context, Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import type { Invitations } from './accept-invitation.ts';
import type { Actor } from './actor.ts';
import { actorOf, actorOfKey } from './actor-of.ts';
import { type Auth, createAuth, type OidcOptions } from './auth.ts';
import { codeRoutes } from './code.routes.ts';
import { demoRoutes } from './demo.routes.ts';
import { invitationRoutes } from './invitation.routes.ts';
import { libraryRoutes } from './library.routes.ts';
import { networkOf } from './network.ts';
import type { AccountParts, DemoPerson } from './parts.ts';
import { securityRoutes } from './security.routes.ts';
import { emailRoutes } from './email.routes.ts';
import { profileRoutes } from './self.routes.ts';
import { codeSender } from './send-code.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { tokenRoutes } from './tokens.routes.ts';
import { totpRoutes } from './totp.routes.ts';

export type AccountOptions = {
  /** The groups' side of invitations; groups stand on accounts, so it is handed in. */
  invitations: Invitations;
  oidc?: OidcOptions | null;
  /** Reverse proxies before us whose X-Forwarded-For is believed. */
  proxies?: number;
  /** Who can be looked at as in the demonstration city. */
  demoPeople?: () => Promise<readonly DemoPerson[]>;
};

export type Accounts = {
  /** Who is asking, by session or token, with the posts held now. */
  actorOf: (c: Context) => Promise<Actor | null>;
  /** Whose personal token this is, where a protocol has its own place for keys. */
  actorOfKey: (c: Context, key: string) => Promise<Actor | null>;
  routes: Hono<Env>;
};

/** Signing in for one city. */
export function createAccounts(services: Services, options: AccountOptions): Accounts {
  const { invitations, oidc = null, proxies = 0, demoPeople = nobody } = options;
  // made at the first use: most requests are guests'
  let made: Auth | undefined;
  const auth = () => (made ??= createAuth(services, { oidc, sendCode: codeSender(services) }));
  const parts: AccountParts = {
    services,
    auth,
    network: (c) => networkOf(c, proxies),
    invitations,
    oidcName: oidc?.name ?? null,
    demoPeople,
  };

  const routes = new Hono<Env>();
  for (const path of ['/masuk/*', '/lupa-sandi/*', '/undangan/*']) {
    routes.use(path, async (c, next) => {
      await next();
      // addresses, codes and invitations are not for anybody's cache
      c.header('cache-control', 'no-store');
    });
  }
  for (const part of [
    signInRoutes,
    codeRoutes,
    invitationRoutes,
    libraryRoutes,
    profileRoutes,
    emailRoutes,
    securityRoutes,
    totpRoutes,
    tokenRoutes,
    demoRoutes,
  ]) {
    routes.route('/', part(parts));
  }
  return {
    actorOf: (c) => actorOf(c, parts),
    actorOfKey: (c, key) => actorOfKey(c, parts, key),
    routes,
  };
}

const nobody = (): Promise<readonly DemoPerson[]> => Promise.resolve([]);
