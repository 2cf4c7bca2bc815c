import { HTTPException } from 'hono/http-exception';

import { Forbidden, SignInRequired } from '#platform/errors.ts';
import { type Actor, isActor } from './actor.ts';
import { type Action, can, lacksSecondFactor, type Subject } from './rights.ts';

/** As much of a request as is needed to know who is asking and where to come back to. */
type Asked = { get: (key: 'actor') => unknown; req: { method: string; path: string } };

/** Who is signed in, or `null` for a guest. */
export function actorIn(c: Pick<Asked, 'get'>): Actor | null {
  const actor = c.get('actor');
  return isActor(actor) ? actor : null;
}

/** Throws `SignInRequired` for a guest: the edge sends them to the sign-in page and back. */
export function requireActor(c: Pick<Asked, 'get'>): Actor {
  const actor = actorIn(c);
  if (!actor) throw new SignInRequired();
  return actor;
}

/**
 * Throws `SignInRequired` for a guest and `Forbidden` without the right. Whoever
 * lacks nothing but the second factor is sent to set it up, and back afterwards.
 */
export function requireRight(c: Asked, action: Action, subject: Subject = {}): Actor {
  const actor = requireActor(c);
  if (can(actor, action, subject)) return actor;
  if (actor.via === 'session' && lacksSecondFactor(actor, action, subject)) {
    throw new HTTPException(303, { res: toSecondFactor(c.req) });
  }
  throw new Forbidden();
}

function toSecondFactor({ method, path }: Asked['req']): Response {
  const next = method === 'GET' ? `?lanjut=${encodeURIComponent(path)}` : '';
  return new Response(null, {
    status: 303,
    headers: { location: `/saya/dua-langkah${next}`, 'cache-control': 'no-store' },
  });
}
