import type { Context } from 'hono';

import type { Actor } from '#features/accounts';
import type { Env } from '#platform/http/index.ts';
import { Fault } from './fault.ts';
import { isJurisdiction, jurisdictionOf } from './place-in.ts';
import { type Fields, textIn } from './read-fields.ts';
import type { Open311Options } from './options.ts';

/**
 * Whose key it is: `api_key` in the form, or the token in the header. A session's cookie does not
 * count, because a page elsewhere could send it along. The specification answers 403 to a key that
 * is missing or wrong.
 */
export async function callerOf(
  c: Context<Env>,
  fields: Fields,
  { actorOfKey }: Pick<Open311Options, 'actorOfKey'>,
): Promise<Actor> {
  await requireJurisdiction(c, fields);
  const key = textIn(fields, 'api_key');
  const actor = key === '' ? c.get('actor') : await actorOfKey(c, key);
  if (!actor || actor.via !== 'token') throw new Fault(403, 'Missing or invalid API key');
  if (!actor.scopes.includes('reports:write')) {
    throw new Fault(403, 'The API key lacks the scope reports:write');
  }
  return actor;
}

async function requireJurisdiction(c: Context<Env>, fields: Fields): Promise<void> {
  const asked = textIn(fields, 'jurisdiction_id');
  if (asked && !isJurisdiction(asked, await jurisdictionOf(c.get('services').db))) {
    throw new Fault(404, 'jurisdiction_id was not found');
  }
}
