import { createHmac } from 'node:crypto';

import { serialize } from 'hono/utils/cookie';

import type { AccountParts } from './parts.ts';

/**
 * A session for somebody without asking for proof, for the demonstration only. The cookie is
 * signed as the library signs it (HMAC-SHA-256, base64), so that it reads it back.
 */
export async function beginSession(
  { auth }: Pick<AccountParts, 'auth'>,
  personId: string,
  userAgent: string,
): Promise<string> {
  const { internalAdapter, authCookies, secret, sessionConfig } = await auth().$context;
  const { token } = await internalAdapter.createSession(personId, false, { userAgent });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const { name, attributes } = authCookies.sessionToken;
  return serialize(name, `${token}.${signature}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: attributes.secure === true,
    maxAge: sessionConfig.expiresIn,
  });
}
