import type { Context } from 'hono';

import type { Services } from '#platform/services.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';
import { limit } from './limit.ts';
import { findPersonOfSession, findPersonOfToken } from './queries.ts';
import { SCOPES } from './rights.ts';
import { tokenIn, tokenHash } from './token.ts';
import { markTokenUsed } from './tokens.queries.ts';

type Parts = { services: Services; auth: () => Auth; network: (c: Context) => string };

/**
 * Who is asking: a session by cookie or a personal token, with the posts held now.
 * The signed cookie saves the library's two queries; whether the session still stands is
 * asked each time, together with the posts, so a revoked one ends at once.
 */
export async function actorOf(c: Context, parts: Parts): Promise<Actor | null> {
  const authorization = c.req.header('authorization');
  if (authorization) return actorOfToken(c, parts, authorization);
  if (!/sambung\.session_token=/.test(c.req.header('cookie') ?? '')) return null;

  const { services, auth } = parts;
  const { response, headers } = await auth().api.getSession({
    headers: c.req.raw.headers,
    returnHeaders: true,
  });
  forwardCookies(c, headers);
  if (!response) return null;

  const person = await findPersonOfSession(services.db, response.session.id, services.now());
  if (!person) return null;
  return {
    ...person,
    via: 'session',
    scopes: [],
    secondFactor: person.secondFactor || services.demo,
  };
}

/** The person a personal token acts for, told in any other place than the header. */
export function actorOfKey(
  c: Context,
  parts: Pick<Parts, 'services' | 'network'>,
  key: string,
): Promise<Actor | null> {
  return actorOfToken(c, parts, `Bearer ${key}`);
}

async function actorOfToken(
  c: Context,
  parts: Pick<Parts, 'services' | 'network'>,
  header: string,
): Promise<Actor | null> {
  const { services, network } = parts;
  const token = tokenIn(header);
  const person = token && (await findPersonOfToken(services.db, tokenHash(token), services.now()));
  if (!person) {
    await limit(services, 'token_guess_network', network(c));
    return null;
  }
  const { tokenId, scopes, ...who } = person;
  await limit(services, 'api_token', tokenId);
  await markTokenUsed(services.db, tokenId, services.now());
  return {
    ...who,
    via: 'token',
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    secondFactor: false,
  };
}

/** What the library wants kept in the browser. */
export function forwardCookies(c: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}
