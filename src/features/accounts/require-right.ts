import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { Forbidden, SignInRequired } from '#platform/errors.ts';
import type { Actor } from './actor.ts';
import { type Action, can, lacksSecondFactor, type Subject } from './rights.ts';

/** Throws `SignInRequired` for a guest: the edge sends them to the sign-in page and back. */
export function requireActor(c: Context): Actor {
  const actor = c.get('actor');
  if (!actor) throw new SignInRequired();
  return actor;
}

/**
 * Throws `SignInRequired` for a guest and `Forbidden` without the right. Whoever
 * lacks nothing but the second factor is sent to set it up, and back afterwards.
 */
export function requireRight(c: Context, action: Action, subject: Subject = {}): Actor {
  const actor = requireActor(c);
  if (can(actor, action, subject)) return actor;
  if (actor.via === 'session' && lacksSecondFactor(actor, action, subject)) {
    throw new HTTPException(303, { res: toSecondFactor(c) });
  }
  throw new Forbidden();
}

function toSecondFactor(c: Context): Response {
  const next = c.req.method === 'GET' ? `?lanjut=${encodeURIComponent(c.req.path)}` : '';
  return c.redirect(`/saya/dua-langkah${next}`, 303);
}
