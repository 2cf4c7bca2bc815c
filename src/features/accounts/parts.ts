import type { Context } from 'hono';

import type { Services } from '#platform/services.ts';
import type { Invitations } from './accept-invitation.ts';
import type { Auth } from './auth.ts';

export type DemoPerson = { id: string; label: string };

/** What the routes of this feature stand on; put together in create-accounts.ts. */
export type AccountParts = {
  services: Services;
  auth: () => Auth;
  network: (c: Context) => string;
  invitations: Invitations;
  oidcName: string | null;
  demoPeople: () => Promise<readonly DemoPerson[]>;
};

/** For a call of the sign-in library on behalf of this request. */
export function asked(c: Context, { auth }: AccountParts) {
  return { auth: auth(), headers: c.req.raw.headers };
}
