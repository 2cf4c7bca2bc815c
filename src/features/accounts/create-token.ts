import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import type { Scope } from './rights.ts';
import { newToken, tokenHash } from './token.ts';
import { insertToken } from './tokens.queries.ts';

const DAY_MS = 24 * 3600_000;

/** The token itself is given back here once and kept nowhere. */
export async function createToken(
  services: Services,
  asked: { personId: string; name: string; scopes: Scope[]; days: number },
): Promise<string> {
  const token = newToken();
  const now = services.now();
  await insertToken(services.db, {
    id: newId(),
    personId: asked.personId,
    name: asked.name,
    tokenHash: tokenHash(token),
    scopes: asked.scopes,
    createdAt: now,
    expiresAt: new Date(now.getTime() + asked.days * DAY_MS),
  });
  return token;
}
